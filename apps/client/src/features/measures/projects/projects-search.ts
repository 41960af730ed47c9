/** What the address of the projects list holds. */
import { projectKinds, projectStages, type ProjectKind, type ProjectStage } from '@elinvoima/contracts';
import { choiceParam, flagParam, searchOf, textParam } from '../../../routing/search-params.js';

const orders = ['title', '-title', 'factor', '-factor', 'plannedEndOn', '-plannedEndOn'] as const;

export interface ProjectsSearch {
  readonly q?: string | undefined;
  readonly kind?: ProjectKind | undefined;
  readonly stage?: ProjectStage | undefined;
  readonly factor?: string | undefined;
  /** Open after its planned end. */
  readonly late?: true | undefined;
  /** Those completed or cancelled too. */
  readonly all?: true | undefined;
  readonly sort?: (typeof orders)[number] | undefined;
}

export const parseProjectsSearch = (search: Record<string, unknown>): ProjectsSearch =>
  searchOf({
    q: textParam(search, 'q'),
    kind: choiceParam(search, 'kind', projectKinds),
    stage: choiceParam(search, 'stage', projectStages),
    factor: textParam(search, 'factor'),
    late: flagParam(search, 'late'),
    all: flagParam(search, 'all'),
    sort: choiceParam(search, 'sort', orders),
  });
