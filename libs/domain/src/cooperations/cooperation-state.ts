import { addMonths, type CooperationState, type Day } from '@elinvoima/contracts';

export interface CooperationSpan {
  startsOn: Day;
  /** The last day; null while it goes on for now. */
  endsOn: Day | null;
}

/** Where a cooperation is on a day; its first and its last day are both active. */
export function cooperationState({ startsOn, endsOn }: CooperationSpan, day: Day): CooperationState {
  if (startsOn > day) return 'upcoming';
  return endsOn !== null && endsOn < day ? 'ended' : 'active';
}

/** Nothing done together for so long is worth a question: does it still live? */
const idleAfterMonths = 12;

/**
 * Whether an active cooperation has shown no activity for twelve months: no interaction and no event linked to it, and
 * it is itself at least that old. It still counts; it is flagged.
 */
export function isIdle(span: CooperationSpan & { lastActivityOn: Day | null }, day: Day): boolean {
  const limit = addMonths(day, -idleAfterMonths);
  return cooperationState(span, day) === 'active' && span.startsOn <= limit && (span.lastActivityOn ?? '') <= limit;
}
