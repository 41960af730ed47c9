/** What somebody has met, as the API has it; and who "somebody" is. */
import { useQuery } from '@tanstack/react-query';
import { answer, api, type Schema } from '../../api/client.js';
import { useKeysetList } from '../../api/keyset-list.js';
import { auditKey } from './audit.api.js';
import type { TouchedSearch } from './audit-search.js';

export type TouchSummary = Schema<'TouchSummaryDto'>;
export type RecordInTrail = Schema<'RecordInTrailDto'>;
export type PersonInTrail = Schema<'PersonInTrailDto'>;

const touchedKey = [...auditKey, 'touched'];

export const useTouched = (search: TouchedSearch) =>
  useQuery({
    queryKey: [...touchedKey, search],
    queryFn: ({ signal }) => answer(api.GET('/api/audit-entries/touched', { params: { query: search }, signal })),
  });

export const useTouchedPeople = (search: TouchedSearch) =>
  useKeysetList<PersonInTrail>([...touchedKey, 'people', search], (cursor, signal) =>
    answer(api.GET('/api/audit-entries/touched/people', { params: { query: { ...search, cursor } }, signal })),
  );

export const useTouchedRecords = (search: TouchedSearch) =>
  useKeysetList<RecordInTrail>([...touchedKey, 'records', search], (cursor, signal) =>
    answer(api.GET('/api/audit-entries/touched/records', { params: { query: { ...search, cursor } }, signal })),
  );

/** Keys of other systems, the revoked too: what they did is still on the trail. */
export function useKeysOfTrail(): readonly { id: string; name: string }[] {
  const { data } = useQuery({
    queryKey: [...auditKey, 'keys'],
    queryFn: ({ signal }) => answer(api.GET('/api/api-keys', { params: { query: { limit: 200 } }, signal })),
  });
  return data?.items ?? [];
}

/** Whose session it was, by the newest entry of it. */
export function useActorOf({ actorId, viaId }: TouchedSearch): { id: string; name: string } | undefined {
  const { data } = useQuery({
    queryKey: [...auditKey, 'actor', actorId, viaId],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/audit-entries', { params: { query: { actorId, viaId, limit: 1 } }, signal })),
    enabled: actorId !== undefined || viaId !== undefined,
  });
  return data?.items[0]?.actor ?? undefined;
}
