/** Where the ground of maps comes from, as the installation has set it. */
import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schema } from '../api/client.js';

export type BackgroundSource = Schema<'MapBackgroundSourceDto'>;

/** A setting of the server: it changes when that is started anew. */
export const backgroundQuery = queryOptions({
  queryKey: ['map-background'],
  queryFn: ({ signal }) => answer(api.GET('/api/map-background', { signal })),
  staleTime: Infinity,
});
