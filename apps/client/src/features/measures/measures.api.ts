/** The measures of the programme, as the API has them. */
import type { Day, MeasureStage, OutcomeCause } from '@elinvoima/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';
import { useKeysetList } from '../../api/keyset-list.js';
import type { PickerRecord } from '../../ui/record-picker.js';
import type { MeasuresSearch } from './measures-search.js';

export type MeasureRow = Schema<'MeasureRowDto'>;
export type Measure = Schema<'MeasureDto'>;
export type MeasureInput = Schema<'MeasureInputDto'>;
type MeasureMove = Schema<'MeasureStageDto'>;

const asked = ({ all, view, sort, ...filter }: MeasuresSearch) => ({
  ...filter,
  sort: sort ?? (view === 'weight' ? '-priority' : undefined),
  ...(!all && !filter.stage && { open: true }),
});

/** Those still open, unless the ended ones or a stage are asked for. */
export const useMeasures = (search: MeasuresSearch) => {
  const query = { ...asked(search), withTotal: true };
  return useKeysetList<MeasureRow>(['measures', query], (cursor, signal) =>
    answer(api.GET('/api/measures', { params: { query: { ...query, cursor } }, signal })),
  );
};

/** The same measures for the picture of effect and effort: as many as it can show, the most useful first. */
export const useWeighedMeasures = (search: MeasuresSearch) => {
  const query = { ...asked({ ...search, sort: '-priority' }), limit: 200 };
  return useQuery({
    queryKey: ['measures', 'weighed', query],
    queryFn: ({ signal }) => answer(api.GET('/api/measures', { params: { query }, signal })),
  });
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

/** `helped` and `hindered` are asked when it ends. */
export interface StageMove {
  readonly stage: MeasureStage;
  readonly since: Day;
  readonly helped?: OutcomeCause[];
  readonly hindered?: OutcomeCause[];
}

export const moveMeasure = (id: string, body: StageMove & MeasureMove): Promise<Measure> =>
  answer(api.POST('/api/measures/{id}/stage', { params: { path: { id } }, body }));

/** The units in use, as a picker wants them: their name is all there is. */
export const findUnits = async (q: string, signal: AbortSignal): Promise<PickerRecord[]> => {
  const { items } = await answer(api.GET('/api/measures/units', { params: { query: { q, limit: 8 } }, signal }));
  return items.map((name) => ({ id: name, name }));
};

export const findProjects = async (q: string, signal: AbortSignal): Promise<PickerRecord[]> => {
  const query = q === '' ? { open: true, limit: 8 } : { q, limit: 8 };
  const { items } = await answer(api.GET('/api/projects', { params: { query }, signal }));
  return items.map(({ id, title, unit }) => ({ id, name: title, meta: unit ?? undefined }));
};
