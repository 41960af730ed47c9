/** Legal holds, as the API has them: those on one record, setting one and letting go of it. */
import type { HeldKind } from '@elinvoima/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schema } from '../api/client.js';

export type Hold = Schema<'LegalHoldDto'>;
export type NewHold = Schema<'NewLegalHoldDto'>;

/** With rules and proposals under one key: what a hold does shows in the others. */
export const holdsCollection = 'retention';

/** What can be held by its own page. */
export interface Holdable {
  readonly kind: HeldKind;
  readonly id: string;
  /** As the page calls it. */
  readonly name: string;
}

/** So many are told at a record's page; a record that more lie on is held all the same. */
const limit = 20;

/** What keeps a record now, whether it was set on the record, on its company or on its class. */
export const holdsOnQuery = ({ kind, id }: Pick<Holdable, 'kind' | 'id'>) =>
  queryOptions({
    queryKey: [holdsCollection, 'holds-on', kind, id],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/legal-holds', {
          params: { query: { active: true, recordKind: kind, recordId: id, limit } },
          signal,
        }),
      ),
  });

export const setHold = (body: NewHold): Promise<Hold> => answer(api.POST('/api/legal-holds', { body }));

export const liftHold = (id: string, reason: string): Promise<Hold> =>
  answer(api.POST('/api/legal-holds/{id}/lift', { params: { path: { id } }, body: { reason } }));
