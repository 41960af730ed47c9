/** Land-use projects, as the API has them. */
import type { Day, LandUseStage } from '@elinvoima/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';
import { useKeysetList } from '../../api/keyset-list.js';
import type { LandUseSearch } from './land-use-search.js';

export type LandUseProjectRow = Schema<'LandUseProjectRowDto'>;
export type LandUseProject = Schema<'LandUseProjectDto'>;
export type LandUseProjectInput = Schema<'LandUseProjectInputDto'>;
export type LandUseProjectChange = Schema<'LandUseProjectPatchDto'>;

export const useLandUseProjects = (search: LandUseSearch) =>
  useKeysetList<LandUseProjectRow>(['land-use-projects', search], (cursor, signal) =>
    answer(api.GET('/api/land-use-projects', { params: { query: { ...search, cursor, withTotal: true } }, signal })),
  );

export const landUseThemesQuery = queryOptions({
  queryKey: ['land-use-projects', 'themes'],
  queryFn: ({ signal }) => answer(api.GET('/api/land-use-themes', { signal })),
});

export const landUseProjectQuery = (id: string) =>
  queryOptions({
    queryKey: ['land-use-projects', id],
    queryFn: ({ signal }) => answer(api.GET('/api/land-use-projects/{id}', { params: { path: { id } }, signal })),
  });

export const createLandUseProject = (body: LandUseProjectInput): Promise<LandUseProject> =>
  answer(api.POST('/api/land-use-projects', { body }));

export const changeLandUseProject = (
  { id, version }: LandUseProject,
  body: LandUseProjectChange,
): Promise<LandUseProject> =>
  answer(api.PATCH('/api/land-use-projects/{id}', { params: { path: { id } }, body, headers: ifMatch(version) }));

export const addStage = (id: string, stage: LandUseStage, since: Day): Promise<LandUseProject> =>
  answer(api.POST('/api/land-use-projects/{id}/stage', { params: { path: { id } }, body: { stage, since } }));

export const removeStage = ({ id, version }: LandUseProject, stageId: string): Promise<LandUseProject> =>
  answer(
    api.DELETE('/api/land-use-projects/{id}/stages/{stageId}', {
      params: { path: { id, stageId } },
      headers: ifMatch(version),
    }),
  );

export const splitProject = (id: string, body: Schema<'SplitLandUseProjectDto'>): Promise<LandUseProject> =>
  answer(api.POST('/api/land-use-projects/{id}/split', { params: { path: { id } }, body }));
