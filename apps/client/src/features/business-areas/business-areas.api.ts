/** Business areas, as the API has them. */
import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';
import { useKeysetList } from '../../api/keyset-list.js';
import type { BusinessAreasSearch } from './business-areas-search.js';

export type BusinessAreaRow = Schema<'BusinessAreaRowDto'>;
export type BusinessArea = Schema<'BusinessAreaDto'>;
export type BusinessAreaInput = Schema<'BusinessAreaInputDto'>;

export const useBusinessAreas = (search: BusinessAreasSearch) =>
  useKeysetList<BusinessAreaRow>(['business-areas', search], (cursor, signal) =>
    answer(api.GET('/api/business-areas', { params: { query: { ...search, cursor, withTotal: true } }, signal })),
  );

export const businessAreaQuery = (id: string) =>
  queryOptions({
    queryKey: ['business-areas', id],
    queryFn: ({ signal }) => answer(api.GET('/api/business-areas/{id}', { params: { path: { id } }, signal })),
  });

export const createBusinessArea = (body: BusinessAreaInput): Promise<BusinessArea> =>
  answer(api.POST('/api/business-areas', { body }));

export const changeBusinessArea = ({ id, version }: BusinessArea, body: BusinessAreaInput): Promise<BusinessArea> =>
  answer(api.PATCH('/api/business-areas/{id}', { params: { path: { id } }, body, headers: ifMatch(version) }));

/** Into the area, or out of the one it is in; where it stands on the map stays. */
export async function placeCompany(companyId: string, businessAreaId: string | null): Promise<void> {
  const path = { id: companyId };
  const { east, north } = await answer(api.GET('/api/companies/{id}/place', { params: { path } }));
  await answer(api.PUT('/api/companies/{id}/place', { params: { path }, body: { businessAreaId, east, north } }));
}
