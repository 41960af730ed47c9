/** What the address of the list of land-use projects holds. */
import { landUseStages, planLevels, type LandUseStage, type PlanLevel } from '@elinvoima/contracts';
import { choiceParam, flagParam, searchOf, textParam } from '../../routing/search-params.js';

const orders = ['name', '-name', 'level', '-level'] as const;

export interface LandUseSearch {
  readonly q?: string | undefined;
  readonly stage?: LandUseStage | undefined;
  readonly level?: PlanLevel | undefined;
  readonly theme?: string | undefined;
  readonly pending?: true | undefined;
  readonly sort?: (typeof orders)[number] | undefined;
}

export const parseLandUseSearch = (search: Record<string, unknown>): LandUseSearch =>
  searchOf({
    q: textParam(search, 'q'),
    stage: choiceParam(search, 'stage', landUseStages),
    level: choiceParam(search, 'level', planLevels),
    theme: textParam(search, 'theme'),
    pending: flagParam(search, 'pending'),
    sort: choiceParam(search, 'sort', orders),
  });
