/** What the address of the measures list holds. */
import { measureStages, type MeasureStage } from '@elinvoima/contracts';
import { choiceParam, flagParam, searchOf, textParam } from '../../routing/search-params.js';

const keys = ['title', 'factor', 'plannedEndOn', 'priority', 'effort', 'effect', 'speed'] as const;
type Key = (typeof keys)[number];
const orders = keys.flatMap((key): (Key | `-${Key}`)[] => [key, `-${key}`]);

/** By schedule, or by what comes of the work. */
export const measureViews = ['schedule', 'weight'] as const;
export type MeasureView = (typeof measureViews)[number];

export interface MeasuresSearch {
  readonly q?: string | undefined;
  readonly stage?: MeasureStage | undefined;
  readonly factor?: string | undefined;
  readonly goalCode?: string | undefined;
  readonly unit?: string | undefined;
  /** Open after its planned end. */
  readonly late?: true | undefined;
  /** Those completed or cancelled too. */
  readonly all?: true | undefined;
  readonly view?: MeasureView | undefined;
  readonly sort?: Key | `-${Key}` | undefined;
}

export const parseMeasuresSearch = (search: Record<string, unknown>): MeasuresSearch =>
  searchOf({
    q: textParam(search, 'q'),
    stage: choiceParam(search, 'stage', measureStages),
    factor: textParam(search, 'factor'),
    goalCode: textParam(search, 'goalCode'),
    unit: textParam(search, 'unit'),
    late: flagParam(search, 'late'),
    all: flagParam(search, 'all'),
    view: choiceParam(search, 'view', measureViews),
    sort: choiceParam(search, 'sort', orders),
  });

export interface NewMeasureSearch {
  /** The project that the measure is to be part of. */
  readonly projectId?: string | undefined;
}

export const parseNewMeasureSearch = (search: Record<string, unknown>): NewMeasureSearch =>
  searchOf({ projectId: textParam(search, 'projectId') });
