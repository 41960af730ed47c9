/** Interactions, their topics and a company's timeline, as the API has them. */
import type { InteractionStatus, TimelineKind } from '@elinvoima/contracts';
import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';
import { useKeysetList, type KeysetList } from '../../api/keyset-list.js';
import type { NewUnsent, UnsentNames } from '../../offline/outbox.js';
import { writeOnce } from '../../offline/write.js';
import type { InteractionsFilter } from './interactions-search.js';

export type Interaction = Schema<'InteractionDto'>;
export type InteractionRow = Schema<'InteractionRowDto'>;
export type InteractionInput = Schema<'InteractionInputDto'>;
export type InteractionChange = Schema<'InteractionPatchDto'>;
export type TimelineRow = Schema<'TimelineItemDto'>;

export const useInteractions = (
  filter: InteractionsFilter,
  sort: string | undefined,
  withTotal: boolean,
): KeysetList<InteractionRow> =>
  useKeysetList(['interactions', 'list', filter, sort, withTotal], (cursor, signal) =>
    answer(
      api.GET('/api/interactions', {
        params: { query: { ...filter, sort, cursor, limit: 50, ...(withTotal && { withTotal }) } },
        signal,
      }),
    ),
  );

/** How many interactions a filter finds. */
export const countInteractions = async (filter: InteractionsFilter, signal: AbortSignal): Promise<number> =>
  (await answer(api.GET('/api/interactions', { params: { query: { ...filter, limit: 1, withTotal: true } }, signal })))
    .total ?? 0;

export const interactionQuery = (id: string) =>
  queryOptions({
    queryKey: ['interactions', id],
    queryFn: ({ signal }) => answer(api.GET('/api/interactions/{id}', { params: { path: { id } }, signal })),
  });

export const colleaguesQuery = queryOptions({
  queryKey: ['users', 'names'],
  queryFn: async ({ signal }) => {
    const query = { limit: 200 };
    return (await answer(api.GET('/api/users/names', { params: { query }, signal }))).items;
  },
  staleTime: 10 * 60_000,
});

export { companyNameQuery, contactNameQuery, topicsQuery } from '../../lists/lists.api.js';

export const useTimeline = (companyId: string, kind: TimelineKind | undefined): KeysetList<TimelineRow> =>
  useKeysetList(['companies', companyId, 'timeline', kind], (cursor, signal) => {
    const params = { path: { id: companyId }, query: { kind, cursor, limit: 50 } };
    return answer(api.GET('/api/companies/{id}/timeline', { params, signal }));
  });

/** What a log knows of what it has just written; one that waits for the network has no id yet and no look-alikes. */
export interface LoggedInteraction {
  readonly id: string | null;
  readonly status: InteractionStatus;
  readonly likelyDuplicates: readonly { readonly id: string; readonly subject: string }[];
}

/** An interaction on its way out, as the device keeps it until the server has it. */
export const unsentInteraction = (body: InteractionInput, tryKey: string, names: UnsentNames): NewUnsent => {
  const { companies, contacts = [], partners = [], staff = [] } = names;
  const only = (records: UnsentNames['companies']) => records.map(({ id, name }) => ({ id, name }));
  return {
    key: tryKey,
    kind: 'interaction',
    path: '/api/interactions',
    body,
    words: {
      title: body.subject,
      companies: only(companies),
      contacts: only(contacts),
      partners: only(partners),
      staff: only(staff),
    },
  };
};

/**
 * The one door through which every new interaction leaves the browser: onto the device first, then to the server. `tryKey`
 * names this very try, so that sending it again after a lost answer writes nothing twice. Without an `id` it waits on the
 * device. `names` are those of the records in the body (a draft has them), so that it can be shown before it has left.
 */
export async function logInteraction(
  body: InteractionInput,
  tryKey: string,
  names: UnsentNames = { companies: [] },
): Promise<LoggedInteraction> {
  const written = await writeOnce<LoggedInteraction>(unsentInteraction(body, tryKey, names), () =>
    answer(api.POST('/api/interactions', { body, headers: { 'Idempotency-Key': tryKey } })),
  );
  return written.kept ? { id: null, status: body.status ?? 'complete', likelyDuplicates: [] } : written.body;
}

export const changeInteraction = ({ id, version }: InteractionRow, body: InteractionChange) =>
  answer(api.PATCH('/api/interactions/{id}', { params: { path: { id } }, body, headers: ifMatch(version) }));

export const removeInteraction = ({ id, version }: InteractionRow) =>
  api.DELETE('/api/interactions/{id}', { params: { path: { id } }, headers: ifMatch(version) });

export const restoreInteraction = (id: string) =>
  answer(api.POST('/api/interactions/{id}/restore', { params: { path: { id } } }));

/** Reads again whatever tells of interactions: lists, timelines, promises, the first page, figures. */
export function useRereadInteractions(): () => Promise<void> {
  const queryClient = useQueryClient();
  const told = new Set(['interactions', 'companies', 'contacts', 'enquiries', 'follow-ups', 'home', 'indicators']);
  return () => queryClient.invalidateQueries({ predicate: ({ queryKey }) => told.has(String(queryKey[0])) });
}

export type MailDraft = Schema<'MailDraftDto'>;

/** A mail that was dropped becomes a draft. */
export async function bringInMail(file: File): Promise<MailDraft> {
  const form = new FormData();
  form.append('file', file);
  return answer(api.POST('/api/mail-drafts', { body: form as never }));
}
