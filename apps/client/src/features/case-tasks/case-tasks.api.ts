/** The tasks of many units in one case, as the API has them. */
import type { CaseTaskState, UsualTaskKey } from '@elinvoima/contracts';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';
import { useKeysetList } from '../../api/keyset-list.js';
import type { CaseTasksSearch } from './case-tasks-search.js';

export type CaseTask = Schema<'CaseTaskDto'>;
export type CaseTaskInput = Schema<'CaseTaskInputDto'>;

export function useCaseTasks({ all, late, closed }: CaseTasksSearch, userId: string) {
  const query = {
    withTotal: true,
    ...(late && { late: true }),
    ...(!late && !closed && { state: 'open' as const }),
    ...(!all && !late && { ownerId: userId }),
  };
  return useKeysetList<CaseTask>(['case-tasks', query], (cursor, signal) =>
    answer(api.GET('/api/case-tasks', { params: { query: { ...query, cursor } }, signal })),
  );
}

export const useTasksOfEnquiry = (id: string) =>
  useKeysetList<CaseTask>(['case-tasks', 'of', id], (cursor, signal) =>
    answer(api.GET('/api/enquiries/{id}/tasks', { params: { path: { id }, query: { limit: 100, cursor } }, signal })),
  );

export const createTask = (enquiryId: string, body: CaseTaskInput): Promise<CaseTask> =>
  answer(api.POST('/api/enquiries/{id}/tasks', { params: { path: { id: enquiryId } }, body }));

export const addUsualTasks = (enquiryId: string, keys: readonly UsualTaskKey[]): Promise<unknown> =>
  answer(
    api.POST('/api/enquiries/{id}/tasks/usual', { params: { path: { id: enquiryId } }, body: { keys: [...keys] } }),
  );

export type CaseTaskChange = Partial<CaseTaskInput> & { state?: CaseTaskState; answer?: string | null };

export const changeTask = ({ id, version }: CaseTask, body: CaseTaskChange): Promise<CaseTask> =>
  answer(api.PATCH('/api/case-tasks/{id}', { params: { path: { id } }, body, headers: ifMatch(version) }));
