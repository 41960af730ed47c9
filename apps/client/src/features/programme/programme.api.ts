/** Versions of the vitality programme and their targets, as the API has them. */
import { queryOptions, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';
import { useSave } from '../../api/use-save.js';

export type ProgrammeRow = Schema<'ProgrammeRowDto'>;
export type Programme = Schema<'ProgrammeWholeDto'>;
export type ProgrammePatch = Schema<'ProgrammePatchDto'>;
export type Factor = Programme['factors'][number];
export type Goal = Programme['goals'][number];
export type Trend = Programme['trends'][number];
export type NamedIndicator = Programme['indicators'][number];
export type Target = Schema<'TargetDto'>;
export type TargetInput = Schema<'TargetInputDto'>;
export type Comparison = Schema<'ProgrammeComparisonDto'>;
/** A programme's file as it was read: its form is the server's to judge. */
export type ProgrammeFile = Record<string, unknown>;

/** More versions than that would be eight hundred years of councils. */
const mostVersions = 200;

export const versionsQuery = (language: string) =>
  queryOptions({
    queryKey: ['programmes', 'versions', language],
    queryFn: ({ signal }) => answer(api.GET('/api/programmes', { params: { query: { limit: mostVersions } }, signal })),
  });

export const programmeVersionQuery = (id: string, language: string) =>
  queryOptions({
    queryKey: ['programmes', id, language],
    queryFn: ({ signal }) => answer(api.GET('/api/programmes/{id}', { params: { path: { id } }, signal })),
  });

/** Every target of a version, page after page. */
export const targetsQuery = (id: string) =>
  queryOptions({
    queryKey: ['programmes', id, 'targets'],
    queryFn: async ({ signal }) => {
      const items: Target[] = [];
      let cursor: string | undefined;
      do {
        const page = await answer(
          api.GET('/api/programmes/{id}/targets', { params: { path: { id }, query: { limit: 200, cursor } }, signal }),
        );
        items.push(...page.items);
        cursor = page.nextCursor ?? undefined;
      } while (cursor !== undefined);
      return items;
    },
  });

export const changeProgramme = ({ id, version }: Programme, body: ProgrammePatch): Promise<Programme> =>
  answer(api.PATCH('/api/programmes/{id}', { params: { path: { id } }, body, headers: ifMatch(version) }));

export const adoptProgramme = (id: string): Promise<Programme> =>
  answer(api.POST('/api/programmes/{id}/adopt', { params: { path: { id } } }));

export const copyProgramme = (id: string): Promise<Programme> =>
  answer(api.POST('/api/programmes/{id}/copy', { params: { path: { id } }, body: {} }));

export const compareProgramme = (body: ProgrammeFile): Promise<Comparison> =>
  answer(api.POST('/api/programmes/comparison', { body }));

export const importProgramme = ({ file, draft }: { file: ProgrammeFile; draft: boolean }): Promise<Programme> =>
  answer(api.POST('/api/programmes', { body: file, params: { query: draft ? { draft } : {} } }));

export const createTarget = (programmeId: string, body: TargetInput): Promise<Target> =>
  answer(api.POST('/api/programmes/{id}/targets', { params: { path: { id: programmeId } }, body }));

export const changeTarget = ({ id, version }: Target, body: Omit<TargetInput, 'indicator'>): Promise<Target> =>
  answer(api.PATCH('/api/targets/{id}', { params: { path: { id } }, body, headers: ifMatch(version) }));

/** Saves something of a programme; forms and figures that rest on it are read again too. */
export function useProgrammeSave<Variables, Saved>(
  save: (variables: Variables) => Promise<Saved>,
  onSaved?: (saved: Saved) => void,
): UseMutationResult<Saved, Error, Variables> {
  const queryClient = useQueryClient();
  return useSave('programmes', save, (saved) => {
    void queryClient.invalidateQueries({ queryKey: ['programme'] });
    void queryClient.invalidateQueries({ queryKey: ['indicators'] });
    onSaved?.(saved);
  });
}
