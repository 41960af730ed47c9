/** Addresses that get nothing, as the API has them. */
import type { SuppressionReason } from '@elinvoima/contracts';
import { answer, api, type Schema } from '../../api/client.js';
import { useKeysetList } from '../../api/keyset-list.js';

export type Suppression = Schema<'SuppressionDto'>;

export const suppressionsKey = ['suppressions'];

export const useSuppressions = (filter: { reason: SuppressionReason | undefined; email: string | undefined }) =>
  useKeysetList<Suppression>([...suppressionsKey, filter], (cursor, signal) =>
    answer(api.GET('/api/suppressions', { params: { query: { ...filter, cursor, withTotal: true } }, signal })),
  );

export const liftSuppression = (id: string): Promise<unknown> =>
  answer(api.POST('/api/suppressions/{id}/lift', { params: { path: { id } } }));
