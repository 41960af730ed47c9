/** What the first page shows, in one answer. */
import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schema } from '../../api/client.js';

export type Home = Schema<'HomeDto'>;

export const homeQuery = queryOptions({
  queryKey: ['home'],
  queryFn: ({ signal }) => answer(api.GET('/api/home', { signal })),
});
