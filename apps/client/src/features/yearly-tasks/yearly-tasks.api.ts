/** The year's calendar, as the API has it. */
import type { Day } from '@elinvoima/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';

export type YearlyTask = Schema<'YearlyTaskDto'>;
export type YearlyTaskTime = Schema<'YearlyTaskTimeDto'>;
export type YearlyTaskInput = Schema<'YearlyTaskInputDto'>;

export const yearCalendarQuery = (year: number) =>
  queryOptions({
    queryKey: ['yearly-tasks', year],
    queryFn: ({ signal }) => answer(api.GET('/api/yearly-tasks/calendar', { params: { query: { year } }, signal })),
  });

export const createYearlyTask = (body: YearlyTaskInput): Promise<YearlyTask> =>
  answer(api.POST('/api/yearly-tasks', { body }));

export const changeYearlyTask = ({ id, version }: YearlyTask, body: YearlyTaskInput): Promise<YearlyTask> =>
  answer(api.PATCH('/api/yearly-tasks/{id}', { params: { path: { id } }, body, headers: ifMatch(version) }));

export const markTime = ({ id }: YearlyTask, dueOn: Day, isDone: boolean): Promise<YearlyTask> => {
  const request = { params: { path: { id } }, body: { dueOn } };
  return answer(
    isDone ? api.POST('/api/yearly-tasks/{id}/done', request) : api.POST('/api/yearly-tasks/{id}/reopen', request),
  );
};
