import { addDays, type Day } from './days.js';
import { areaDiffers } from './geo/index.js';

/** Rounding alone makes this much. */
const leastSquareMetres = 1;

/** How far the outline is from what the deed says; null while both agree or one is not known. Positive: the outline is larger. */
export function areaDifference(
  given: number | null,
  computed: number | null,
): { squareMetres: number; share: number } | null {
  if (given === null || computed === null || given <= 0 || !areaDiffers(given, computed)) return null;
  const squareMetres = computed - given;
  return Math.abs(squareMetres) > leastSquareMetres ? { squareMetres, share: squareMetres / given } : null;
}

/** How a duty to build stands: met, long to go, near its day, or over it. */
export const buildingObligationStates = ['met', 'open', 'near', 'over'] as const;
export type BuildingObligationState = (typeof buildingObligationStates)[number];

/** So many days before its day an unmet duty is near: there is time for a talk and a decision. */
export const obligationNearDays = 180;

export function buildingObligationState(
  { on, metOn }: { on: Day | null; metOn: Day | null },
  today: Day,
): BuildingObligationState | null {
  if (metOn !== null) return 'met';
  if (on === null) return null;
  if (on < today) return 'over';
  return on <= addDays(today, obligationNearDays) ? 'near' : 'open';
}
