import { addDays, type Day } from './days.js';
import type { Light, MeasureStage } from './enums.js';

/** How a measure stands to its plan, in one word; the light is its colour. */
export const measurePaces = [
  'completed',
  'on_time',
  'due_soon',
  'not_begun',
  'suspended',
  'late',
  'undated',
  'cancelled',
] as const;
export type MeasurePace = (typeof measurePaces)[number];

/** A measure is "due soon" from so many days before its planned end. */
export const dueSoonDays = 30;

export interface MeasurePlan {
  stage: MeasureStage;
  plannedStartOn: Day | null;
  plannedEndOn: Day | null;
}

/** How the measure stands on a day, from its stage and its planned days. Its last planned day is still in time. */
export function measurePace({ stage, plannedStartOn, plannedEndOn }: MeasurePlan, today: Day): MeasurePace {
  if (stage === 'completed' || stage === 'cancelled') return stage;
  if (plannedEndOn !== null && plannedEndOn < today) return 'late';
  if (stage === 'suspended') return 'suspended';
  if (stage === 'planned' && plannedStartOn !== null && plannedStartOn < today) return 'not_begun';
  if (plannedEndOn === null) return 'undated';
  return plannedEndOn <= addDays(today, dueSoonDays) ? 'due_soon' : 'on_time';
}

const lightOf: Readonly<Record<MeasurePace, Light>> = {
  completed: 'green',
  on_time: 'green',
  due_soon: 'amber',
  not_begun: 'amber',
  suspended: 'amber',
  late: 'red',
  undated: 'none',
  cancelled: 'none',
};

/** Green on time or completed, amber due within 30 days, suspended or not begun when planned, red late, none without a plan. */
export const measureLight = (pace: MeasurePace): Light => lightOf[pace];
