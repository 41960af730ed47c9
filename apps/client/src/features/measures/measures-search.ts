/** What the address of the measures list holds. */
import { measureStages, type MeasureStage } from '@elinvoima/contracts';
import { choiceParam, flagParam, searchOf, textParam } from '../../routing/search-params.js';

const orders = ['title', '-title', 'factor', '-factor', 'plannedEndOn', '-plannedEndOn'] as const;

export interface MeasuresSearch {
  readonly q?: string | undefined;
  readonly stage?: MeasureStage | undefined;
  readonly factor?: string | undefined;
  /** Those completed or cancelled too. */
  readonly all?: true | undefined;
  readonly sort?: (typeof orders)[number] | undefined;
}

export const parseMeasuresSearch = (search: Record<string, unknown>): MeasuresSearch =>
  searchOf({
    q: textParam(search, 'q'),
    stage: choiceParam(search, 'stage', measureStages),
    factor: textParam(search, 'factor'),
    all: flagParam(search, 'all'),
    sort: choiceParam(search, 'sort', orders),
  });
