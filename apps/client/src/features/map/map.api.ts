/** What the map holds, and putting one of it in its place: each record by its own door. */
import type { AreaGeometry, Geometry, MapLayer } from '@elinvoima/contracts';
import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';

export type MapItem = Omit<Schema<'MapFeatureDto'>, 'geometry'> & { readonly geometry: Geometry | null };
type LayerAnswer = Schema<'MapFeaturesDto'>;

interface LayersRead {
  readonly items: readonly MapItem[];
  /** The layers that hold more than was told. */
  readonly cut: readonly MapLayer[];
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
}

const combine = (results: readonly UseQueryResult<LayerAnswer>[]): LayersRead => ({
  items: results.flatMap(({ data }) => (data?.items ?? []) as unknown as MapItem[]),
  cut: results.flatMap(({ data }) => data?.cut ?? []),
  isPending: results.some(({ isPending }) => isPending),
  error: results.find(({ error, data }) => error && !data)?.error ?? null,
  retry: () => {
    for (const { refetch } of results) void refetch();
  },
});

/** Each layer by itself: what is switched off is not read, and comes back without asking. */
export const useMapLayers = (layers: readonly MapLayer[]): LayersRead =>
  useQueries({
    queries: layers.map((layer) => ({
      queryKey: ['map-features', layer],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        answer(api.GET('/api/map-features', { params: { query: { layers: [layer] } }, signal })),
      staleTime: 30_000,
    })),
    combine,
  });

/** The exact place of a record, which the map rounds, and how to change it. */
export interface PlaceOfRecord {
  readonly geometry: Geometry | null;
  readonly givenArea: number | null;
  readonly put: (geometry: Geometry | null) => Promise<unknown>;
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
  const { businessAreaId, east, north } = await answer(api.GET('/api/companies/{id}/place', { params, signal }));
  return {
    geometry: east !== null && north !== null ? { type: 'Point', coordinates: [east, north] } : null,
    givenArea: null,
    put: (put) => {
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

export const readPlace = (layer: MapLayer, id: string, signal: AbortSignal): Promise<PlaceOfRecord> =>
  doors[layer](id, signal);
