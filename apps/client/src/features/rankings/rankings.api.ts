/** Places in outside surveys, as the API has them. */
import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';
import { useKeysetList } from '../../api/keyset-list.js';
import type { RankingsSearch } from './rankings-search.js';

export type Ranking = Schema<'RankingDto'>;
export type RankingInput = Schema<'RankingInputDto'>;

export const useRankings = (search: RankingsSearch) => {
  const query = { ...search, withTotal: true };
  return useKeysetList<Ranking>(['rankings', query], (cursor, signal) =>
    answer(api.GET('/api/rankings', { params: { query: { ...query, cursor } }, signal })),
  );
};

export const rankingQuery = (id: string) =>
  queryOptions({
    queryKey: ['rankings', id],
    queryFn: ({ signal }) => answer(api.GET('/api/rankings/{id}', { params: { path: { id } }, signal })),
  });

export const createRanking = (body: RankingInput): Promise<Ranking> => answer(api.POST('/api/rankings', { body }));

export const changeRanking = ({ id, version }: Ranking, body: RankingInput): Promise<Ranking> =>
  answer(api.PATCH('/api/rankings/{id}', { params: { path: { id } }, body, headers: ifMatch(version) }));
