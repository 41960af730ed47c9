/** The measures of the programme, as the API has them. */
import type { Day, MeasureStage } from '@elinvoima/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';
import { useKeysetList } from '../../api/keyset-list.js';
import type { MeasuresSearch } from './measures-search.js';

export type MeasureRow = Schema<'MeasureRowDto'>;
export type Measure = Schema<'MeasureDto'>;
export type MeasureInput = Schema<'MeasureInputDto'>;

/** Those still open, unless the ended ones or a stage are asked for. */
export const useMeasures = ({ all, ...filter }: MeasuresSearch) => {
  const query = { ...filter, ...(!all && !filter.stage && { open: true }), withTotal: true };
  return useKeysetList<MeasureRow>(['measures', query], (cursor, signal) =>
    answer(api.GET('/api/measures', { params: { query: { ...query, cursor } }, signal })),
  );
};

export const measureQuery = (id: string) =>
  queryOptions({
    queryKey: ['measures', id],
    queryFn: ({ signal }) => answer(api.GET('/api/measures/{id}', { params: { path: { id } }, signal })),
  });

export const createMeasure = (body: MeasureInput): Promise<Measure> => answer(api.POST('/api/measures', { body }));

export const changeMeasure = (
  { id, version }: Measure,
  body: Omit<MeasureInput, 'stage' | 'stageSince'>,
): Promise<Measure> =>
  answer(api.PATCH('/api/measures/{id}', { params: { path: { id } }, body, headers: ifMatch(version) }));

export const moveMeasure = (id: string, stage: MeasureStage, since: Day): Promise<Measure> =>
  answer(api.POST('/api/measures/{id}/stage', { params: { path: { id } }, body: { stage, since } }));
