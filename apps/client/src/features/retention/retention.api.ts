/** Rules, proposals, the disposal list and holds, as the API has them. */
import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';
import { useKeysetList } from '../../api/keyset-list.js';
import { holdsCollection, type Hold } from '../../holds/holds.api.js';

export type Rule = Schema<'RetentionRuleDto'>;
export type RuleVersion = Schema<'RetentionRuleVersionDto'>;
export type ProposalRow = Schema<'DisposalProposalRowDto'>;
export type Proposal = Schema<'DisposalProposalDto'>;
export type Item = Schema<'DisposalItemDto'>;
export type Disposal = Schema<'DisposalDto'>;

/** Under one key: what one of them does shows in the others. */
export const collection = holdsCollection;

export const rulesQuery = queryOptions({
  queryKey: [collection, 'rules'],
  queryFn: ({ signal }) => answer(api.GET('/api/retention-rules', { signal })),
});

export const versionsQuery = (recordClass: Rule['recordClass']) =>
  queryOptions({
    queryKey: [collection, 'versions', recordClass],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/retention-rules/{recordClass}/versions', { params: { path: { recordClass } }, signal })),
  });

export const changeRule = ({ recordClass, version }: Rule, body: Schema<'RetentionRulePatchDto'>): Promise<Rule> =>
  answer(
    api.PATCH('/api/retention-rules/{recordClass}', {
      params: { path: { recordClass } },
      body,
      headers: ifMatch(version),
    }),
  );

export const useProposals = () =>
  useKeysetList<ProposalRow>([collection, 'proposals'], (cursor, signal) =>
    answer(api.GET('/api/disposal-proposals', { params: { query: { cursor, limit: 20 } }, signal })),
  );

export const makeProposal = (): Promise<Proposal> => answer(api.POST('/api/disposal-proposals'));

/** Asked again every two seconds for as long as it is under way. */
export const proposalQuery = (id: string) =>
  queryOptions({
    queryKey: [collection, 'proposal', id],
    queryFn: ({ signal }) => answer(api.GET('/api/disposal-proposals/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (state.data?.state === 'approved' ? 2000 : false),
  });

export const useItems = (id: string, recordClass: Item['recordClass'] | undefined, state: Proposal['state']) =>
  useKeysetList<Item>([collection, 'items', id, recordClass, state], (cursor, signal) =>
    answer(
      api.GET('/api/disposal-proposals/{id}/items', {
        params: { path: { id }, query: { recordClass, cursor, limit: 50, withTotal: true } },
        signal,
      }),
    ),
  );

export const approveProposal = (id: string): Promise<Proposal> =>
  answer(api.POST('/api/disposal-proposals/{id}/approve', { params: { path: { id } } }));

export const withdrawProposal = (id: string): Promise<Proposal> =>
  answer(api.POST('/api/disposal-proposals/{id}/withdraw', { params: { path: { id } } }));

export const useDisposals = () =>
  useKeysetList<Disposal>([collection, 'disposals'], (cursor, signal) =>
    answer(api.GET('/api/disposals', { params: { query: { cursor, withTotal: true } }, signal })),
  );

export const useHolds = () =>
  useKeysetList<Hold>([collection, 'holds'], (cursor, signal) =>
    answer(api.GET('/api/legal-holds', { params: { query: { cursor, withTotal: true } }, signal })),
  );
