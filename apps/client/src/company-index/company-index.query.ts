/** Where the index comes from: read once after start, asked from time to time whether it still holds, forgotten at signing out. */
import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { api } from '../api/client.js';
import { isProblem } from '../api/problem.js';
import { CompanyIndex } from './company-index.js';

interface HeldIndex {
  readonly etag: string;
  readonly index: CompanyIndex;
}

const queryKey = ['company-index'] as const;
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

async function readIndex(client: QueryClient, signal: AbortSignal): Promise<HeldIndex> {
  const held = client.getQueryData<HeldIndex>(queryKey);
  try {
    const { data, response } = await api.GET('/api/companies/name-index', {
      signal,
      headers: held ? { 'If-None-Match': held.etag } : {},
    });
    const index = await CompanyIndex.inSlices(data?.items ?? [], breath);
    return { etag: response.headers.get('ETag') ?? '', index };
  } catch (error) {
    if (held && isProblem(error, 304)) return held;
    throw error;
  }
}

export const companyIndexQuery = queryOptions({
  queryKey,
  queryFn: ({ client, signal }) => readIndex(client, signal),
  staleTime: 10 * 60_000,
  gcTime: Infinity,
  structuralSharing: false,
  refetchOnWindowFocus: false,
});
