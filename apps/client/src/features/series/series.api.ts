/** Hand-entered series and their values, as the API has them. */
import type { Language } from '@elinvoima/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';
import { useKeysetList } from '../../api/keyset-list.js';
import type { SeriesSearch } from './series-search.js';

export type SeriesRow = Schema<'SeriesRowDto'>;
export type Series = Schema<'SeriesDto'>;
export type SeriesInput = Schema<'SeriesInputDto'>;
export type SeriesValue = Schema<'SeriesValueDto'>;
export type SeriesValueInput = Schema<'SeriesValueInputDto'>;
export type Pasted = Schema<'SeriesPasteAnswerDto'>;

/** The names come in the reader's language, so it is part of the key. */
export const useSeriesList = (search: SeriesSearch, language: Language) => {
  const query = { ...search, withTotal: true };
  return useKeysetList<SeriesRow>(['series', query, language], (cursor, signal) =>
    answer(api.GET('/api/series', { params: { query: { ...query, cursor } }, signal })),
  );
};

export const seriesQuery = (id: string, language: Language) =>
  queryOptions({
    queryKey: ['series', id, language],
    queryFn: ({ signal }) => answer(api.GET('/api/series/{id}', { params: { path: { id } }, signal })),
  });

export const useSeriesValues = (id: string, area: string) => {
  const query = { area, limit: 200, withTotal: true };
  return useKeysetList<SeriesValue>(['series', id, 'values', area], (cursor, signal) =>
    answer(api.GET('/api/series/{id}/values', { params: { path: { id }, query: { ...query, cursor } }, signal })),
  );
};

export const createSeries = (body: SeriesInput): Promise<Series> => answer(api.POST('/api/series', { body }));

export const changeSeries = ({ id, version }: Series, body: Partial<SeriesInput>): Promise<Series> =>
  answer(api.PATCH('/api/series/{id}', { params: { path: { id } }, body, headers: ifMatch(version) }));

export const enterValue = (id: string, body: SeriesValueInput): Promise<SeriesValue> =>
  answer(api.POST('/api/series/{id}/values', { params: { path: { id } }, body }));

export const correctValue = (
  { id: valueId, seriesId: id, version }: SeriesValue,
  body: Pick<SeriesValueInput, 'value' | 'provisional' | 'source' | 'note'>,
): Promise<SeriesValue> =>
  answer(
    api.PATCH('/api/series/{id}/values/{valueId}', {
      params: { path: { id, valueId } },
      body,
      headers: ifMatch(version),
    }),
  );

export const removeValue = async ({ id: valueId, seriesId: id, version }: SeriesValue): Promise<void> => {
  await api.DELETE('/api/series/{id}/values/{valueId}', {
    params: { path: { id, valueId } },
    headers: ifMatch(version),
  });
};

export const restoreValue = async (id: string): Promise<void> => {
  await api.POST('/api/series-values/{id}/restore', { params: { path: { id } } });
};

export const pasteValues = (id: string, body: Schema<'SeriesPasteDto'>): Promise<Pasted> =>
  answer(api.POST('/api/series/{id}/values/paste', { params: { path: { id } }, body }));
