/** What the map holds, layer by layer. */
import type { Geometry, MapLayer } from '@elinvoima/contracts';
import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { answer, api, type Schema } from '../../api/client.js';

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
