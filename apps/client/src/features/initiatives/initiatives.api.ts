/** Initiatives, as the API has them. */
import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';
import { useKeysetList } from '../../api/keyset-list.js';
import type { PickerRecord } from '../../ui/record-picker.js';
import type { InitiativesSearch } from './initiatives-search.js';

export type InitiativeRow = Schema<'InitiativeRowDto'>;
export type Initiative = Schema<'InitiativeDto'>;
export type InitiativeInput = Schema<'InitiativeInputDto'>;
export type YearlyList = Schema<'YearlyListDto'>;
export type Barriers = Schema<'BarriersDto'>;

export const useInitiatives = (search: InitiativesSearch) => {
  const query = { ...search, withTotal: true };
  return useKeysetList<InitiativeRow>(['initiatives', query], (cursor, signal) =>
    answer(api.GET('/api/initiatives', { params: { query: { ...query, cursor } }, signal })),
  );
};

export const initiativeQuery = (id: string) =>
  queryOptions({
    queryKey: ['initiatives', id],
    queryFn: ({ signal }) => answer(api.GET('/api/initiatives/{id}', { params: { path: { id } }, signal })),
  });

export const yearlyListQuery = (year: number) =>
  queryOptions({
    queryKey: ['initiatives', 'yearly-list', year],
    queryFn: ({ signal }) => answer(api.GET('/api/initiatives/yearly-list', { params: { query: { year } }, signal })),
  });

export const barriersQuery = queryOptions({
  queryKey: ['initiatives', 'barriers'],
  queryFn: ({ signal }) => answer(api.GET('/api/initiatives/barriers', { signal })),
});

export const createInitiative = (body: InitiativeInput): Promise<Initiative> =>
  answer(api.POST('/api/initiatives', { body }));

export const changeInitiative = (
  { id, version }: Initiative,
  body: Schema<'InitiativePatchDto'>,
): Promise<Initiative> =>
  answer(api.PATCH('/api/initiatives/{id}', { params: { path: { id } }, body, headers: ifMatch(version) }));

const path = (id: string) => ({ path: { id } });

export const assess = (id: string): Promise<Initiative> =>
  answer(api.POST('/api/initiatives/{id}/assess', { params: path(id), body: {} }));

export const answerMaker = (id: string, body: Schema<'InitiativeAnswerDto'>): Promise<Initiative> =>
  answer(api.POST('/api/initiatives/{id}/answer', { params: path(id), body }));

export const decline = (id: string, body: Schema<'InitiativeDeclineDto'>): Promise<Initiative> =>
  answer(api.POST('/api/initiatives/{id}/decline', { params: path(id), body }));

export const withdraw = (id: string, body: Schema<'InitiativeWithdrawDto'>): Promise<Initiative> =>
  answer(api.POST('/api/initiatives/{id}/withdraw', { params: path(id), body }));

export const leadToMeasure = (id: string, body: Schema<'InitiativeMeasureInputDto'>): Promise<Initiative> =>
  answer(api.POST('/api/initiatives/{id}/lead-to-measure', { params: path(id), body }));

export const merge = (id: string, otherId: string): Promise<Initiative> =>
  answer(api.POST('/api/initiatives/{id}/merge', { params: path(id), body: { otherId } }));

export const addSupporter = (id: string, body: Schema<'SupporterInputDto'>): Promise<Initiative> =>
  answer(api.POST('/api/initiatives/{id}/supporters', { params: path(id), body }));

export const removeSupporter = (id: string, supporterId: string): Promise<unknown> =>
  api.DELETE('/api/initiatives/{id}/supporters/{supporterId}', { params: { path: { id, supporterId } } });

export const unlinkMeasure = (id: string, measureId: string): Promise<unknown> =>
  api.DELETE('/api/initiatives/{id}/measures/{measureId}', { params: { path: { id, measureId } } });

/** Those that propose the same are looked for among all others. */
export const findOthers =
  (id: string) =>
  async (q: string, signal: AbortSignal): Promise<PickerRecord[]> => {
    const query = q === '' ? { sort: '-receivedOn', limit: 8 } : { q, limit: 8 };
    const { items } = await answer(api.GET('/api/initiatives', { params: { query }, signal }));
    return items
      .filter((other) => other.id !== id)
      .map((other) => ({ id: other.id, name: other.title, meta: other.receivedOn }));
  };

export const findDeclined = async (q: string, signal: AbortSignal): Promise<PickerRecord[]> => {
  const query = { ...(q !== '' && { q }), state: 'declined' as const, limit: 8 };
  const { items } = await answer(api.GET('/api/initiatives', { params: { query }, signal }));
  return items.map(({ id, title, receivedOn }) => ({ id, name: title, meta: receivedOn }));
};
