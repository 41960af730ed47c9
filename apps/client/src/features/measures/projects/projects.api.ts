/** Projects and experiments, as the API has them. */
import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../../api/client.js';
import { useKeysetList } from '../../../api/keyset-list.js';
import type { ProjectsSearch } from './projects-search.js';

export type ProjectRow = Schema<'ProjectRowDto'>;
export type Project = Schema<'ProjectDto'>;
export type ProjectInput = Schema<'ProjectInputDto'>;
type ProjectMove = Schema<'ProjectStageDto'>;

/** Those still open, unless the ended ones or a stage are asked for. */
export const useProjects = ({ all, ...filter }: ProjectsSearch) => {
  const query = { ...filter, ...(!all && !filter.stage && { open: true }), withTotal: true };
  return useKeysetList<ProjectRow>(['projects', query], (cursor, signal) =>
    answer(api.GET('/api/projects', { params: { query: { ...query, cursor } }, signal })),
  );
};

export const projectQuery = (id: string) =>
  queryOptions({
    queryKey: ['projects', id],
    queryFn: ({ signal }) => answer(api.GET('/api/projects/{id}', { params: { path: { id } }, signal })),
  });

export const createProject = (body: ProjectInput): Promise<Project> => answer(api.POST('/api/projects', { body }));

export const changeProject = (
  { id, version }: Project,
  body: Omit<ProjectInput, 'stage' | 'stageSince'>,
): Promise<Project> =>
  answer(api.PATCH('/api/projects/{id}', { params: { path: { id } }, body, headers: ifMatch(version) }));

export const moveProject = (id: string, body: ProjectMove): Promise<Project> =>
  answer(api.POST('/api/projects/{id}/stage', { params: { path: { id } }, body }));
