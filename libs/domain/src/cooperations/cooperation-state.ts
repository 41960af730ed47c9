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

const assessedEveryMonths = 12;

/**
 * Whether an active cooperation has shown no activity for twelve months: no interaction and no event linked to it, and
 * it is itself at least that old. It still counts; it is flagged.
 */
export function isIdle(span: CooperationSpan & { lastActivityOn: Day | null }, day: Day): boolean {
  const limit = addMonths(day, -idleAfterMonths);
  return cooperationState(span, day) === 'active' && span.startsOn <= limit && (span.lastActivityOn ?? '') <= limit;
}

/**
 * Whether the effect of a cooperation waits for its assessment: an active one yearly, an ended one once it has ended.
 * One that ended over a year ago is no longer asked for.
 */
export function isAssessmentDue(span: CooperationSpan & { lastAssessedOn: Day | null }, day: Day): boolean {
  const limit = addMonths(day, -assessedEveryMonths);
  const state = cooperationState(span, day);
  if (state === 'upcoming') return false;
  const since = span.lastAssessedOn ?? '';
  if (state === 'ended' && span.endsOn !== null) return span.endsOn > limit && since < span.endsOn;
  return span.startsOn <= limit && since <= limit;
}
