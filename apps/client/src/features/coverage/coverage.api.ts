/** Coverage, as the API has it. */
import type { CoverageBreakdown, Day, Language } from '@elinvoima/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';
import { useKeysetList } from '../../api/keyset-list.js';
import type { NotReachedSearch, QueueSearch } from './coverage-search.js';

export type QueueRow = Schema<'QueueRowDto'>;
export type NotReachedRow = Schema<'NotReachedRowDto'>;
export type CoverageOfPeriod = Schema<'CoverageOfPeriodDto'>;

export const useQueue = ({ months, ...search }: QueueSearch) =>
  useKeysetList<QueueRow>(['coverage', 'queue', { months, ...search }], (cursor, signal) => {
    const query = { ...search, ...(months && { months: Number(months) }), cursor, withTotal: true };
    return answer(api.GET('/api/coverage/queue', { params: { query }, signal }));
  });

export const useNotReached = ({ period = '', ...search }: NotReachedSearch) =>
  useKeysetList<NotReachedRow>(['coverage', 'not-reached', { period, ...search }], (cursor, signal) => {
    const query = { ...search, period, cursor, withTotal: true };
    return answer(api.GET('/api/coverage/not-reached', { params: { query }, signal }));
  });

export const historyQuery = (from: string, to: string, by: CoverageBreakdown | undefined, language: Language) =>
  queryOptions({
    queryKey: ['coverage', 'history', from, to, by, language],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/coverage/history', { params: { query: { from, to, ...(by && { by }) } }, signal })),
  });

export const colleaguesQuery = queryOptions({
  queryKey: ['users', 'names'],
  queryFn: async ({ signal }) =>
    (await answer(api.GET('/api/users/names', { params: { query: { limit: 200 } }, signal }))).items,
});

export const takeCompany = ({ id, version }: Pick<QueueRow, 'id' | 'version'>, ownerId: string) =>
  answer(api.PATCH('/api/companies/{id}', { params: { path: { id } }, body: { ownerId }, headers: ifMatch(version) }));

export const promiseVisit = (id: string, title: string, dueOn: Day) =>
  answer(api.POST('/api/follow-ups', { body: { title, dueOn, subject: { kind: 'company', id } } }));

export const snoozeCompany = async (companyId: string, body: Schema<'SnoozeDto'>): Promise<void> => {
  await api.PUT('/api/coverage/snoozes/{companyId}', { params: { path: { companyId } }, body });
};

export const wakeCompany = async (companyId: string): Promise<void> => {
  await api.DELETE('/api/coverage/snoozes/{companyId}', { params: { path: { companyId } } });
};
