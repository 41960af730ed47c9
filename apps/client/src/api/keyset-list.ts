/** A list that is read page by page with a cursor, and grows by "show more". */
import { keepPreviousData, useInfiniteQuery, type QueryKey } from '@tanstack/react-query';

export interface KeysetPage<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
  readonly total?: number;
}

export interface KeysetList<Item> {
  readonly items: readonly Item[];
  readonly total: number | undefined;
  readonly isPending: boolean;
  readonly isRefreshing: boolean;
  readonly error: Error | null;
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
  readonly loadMore: () => void;
  /** Reads every page that is left, one after the other. */
  readonly loadAll: () => Promise<void>;
  readonly retry: () => void;
}

/**
 * `useKeysetList(['companies', search], (cursor, signal) => answer<KeysetPage<CompanyRow>>(api.GET('/api/companies',
 * { params: { query: { ...search, cursor, withTotal: true } }, signal })))`. While the filters change, the old rows stay.
 */
export function useKeysetList<Item>(
  queryKey: QueryKey,
  fetchPage: (cursor: string | undefined, signal: AbortSignal) => Promise<KeysetPage<Item>>,
): KeysetList<Item> {
  const query = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) => fetchPage(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
  return {
    items: query.data?.pages.flatMap((page) => page.items) ?? [],
    total: query.data?.pages[0]?.total,
    isPending: query.isPending,
    isRefreshing: query.isFetching && !query.isFetchingNextPage && !query.isPending,
    error: query.data ? null : query.error,
    hasMore: query.hasNextPage,
    isLoadingMore: query.isFetchingNextPage,
    loadMore: () => void query.fetchNextPage(),
    loadAll: async () => {
      for (let isMore = query.hasNextPage; isMore;) {
        const page = await query.fetchNextPage();
        isMore = page.hasNextPage && !page.isError;
      }
    },
    retry: () => void query.refetch(),
  };
}
