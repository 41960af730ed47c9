/** How server data is kept in the browser: used at once when it is there, fetched again quietly, not retried in vain. */
import { QueryClient } from '@tanstack/react-query';
import { isProblem } from './problem.js';

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'offlineFirst',
        staleTime: 30_000,
        // Without a network the first failure is the answer: what the device keeps has been asked already.
        retry: (failures, error) => failures < 2 && (isProblem(error) ? error.status >= 502 : navigator.onLine),
      },
      mutations: { networkMode: 'offlineFirst' },
    },
  });
}
