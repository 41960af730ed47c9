/** Where a record is, exactly, and how it is put elsewhere: each by its own door. */
import type { AreaGeometry, EnquiryKind, Geometry, MapLayer } from '@elinvoima/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch } from '../api/client.js';

/** What can stand on the map. */
export interface PlacedRecord {
  readonly layer: MapLayer;
  readonly id: string;
  readonly name: string;
  /** A site’s: premises may be a mere point. */
  readonly kind?: EnquiryKind | null;
}

/** The exact place of a record, which the map rounds, and how to change it. */
export interface PlaceOfRecord {
  readonly geometry: Geometry | null;
  readonly givenArea: number | null;
  /** Of a company: the business area that it belongs to. */
  readonly area?: { readonly id: string; readonly name: string } | null;
  readonly put: (geometry: Geometry | null, areaId: string | null) => Promise<unknown>;
}

const body = (geometry: Geometry | null) => ({ geometry: geometry as Record<string, unknown> | null });

async function placeOfSite(id: string, signal: AbortSignal): Promise<PlaceOfRecord> {
  const params = { path: { id } };
  const { geometry, area, version } = await answer(api.GET('/api/sites/{id}', { params, signal }));
  return {
    geometry: geometry as unknown as Geometry | null,
    givenArea: area,
    put: (put) => answer(api.PATCH('/api/sites/{id}', { params, body: body(put), headers: ifMatch(version) })),
  };
}

async function placeOfArea(id: string, signal: AbortSignal): Promise<PlaceOfRecord> {
  const params = { path: { id } };
  const { geometry, version } = await answer(api.GET('/api/business-areas/{id}', { params, signal }));
  return {
    geometry: geometry as unknown as AreaGeometry | null,
    givenArea: null,
    put: (put) => answer(api.PATCH('/api/business-areas/{id}', { params, body: body(put), headers: ifMatch(version) })),
  };
}

async function placeOfPlan(id: string, signal: AbortSignal): Promise<PlaceOfRecord> {
  const params = { path: { id } };
  const { geometry, version } = await answer(api.GET('/api/land-use-projects/{id}', { params, signal }));
  return {
    geometry: geometry as unknown as AreaGeometry | null,
    givenArea: null,
    put: (put) =>
      answer(api.PATCH('/api/land-use-projects/{id}', { params, body: body(put), headers: ifMatch(version) })),
  };
}

async function placeOfCompany(id: string, signal: AbortSignal): Promise<PlaceOfRecord> {
  const params = { path: { id } };
  const { businessArea, east, north } = await answer(api.GET('/api/companies/{id}/place', { params, signal }));
  return {
    geometry: east !== null && north !== null ? { type: 'Point', coordinates: [east, north] } : null,
    givenArea: null,
    area: businessArea,
    put: (put, businessAreaId) => {
      const [putEast, putNorth] = put?.type === 'Point' ? put.coordinates : [null, null];
      return answer(
        api.PUT('/api/companies/{id}/place', { params, body: { businessAreaId, east: putEast, north: putNorth } }),
      );
    },
  };
}

const doors: Record<MapLayer, (id: string, signal: AbortSignal) => Promise<PlaceOfRecord>> = {
  sites: placeOfSite,
  'business-areas': placeOfArea,
  companies: placeOfCompany,
  'land-use-projects': placeOfPlan,
};

export const placeQuery = ({ layer, id }: PlacedRecord) =>
  queryOptions({
    queryKey: [layer, id, 'place'],
    queryFn: ({ signal }) => doors[layer](id, signal),
    // Its version is what a change is made against: a kept one would be refused.
    gcTime: 0,
  });
