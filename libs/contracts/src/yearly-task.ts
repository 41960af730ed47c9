/** The rhythm of the year's calendar (vuosikello): when a recurring report or review is due, and which period it speaks of. */
import { addMonths, type Day } from './days.js';
import { periodContaining, previousPeriod, type Period, type PeriodKind } from './periods.js';

export interface Rhythm {
  /** The first time it is due; the others follow from it. */
  firstDueOn: Day;
  /** How often: once in each month, quarter, … council term. */
  every: PeriodKind;
}

const monthsOf: Readonly<Record<PeriodKind, number>> = { month: 1, quarter: 3, third: 4, half: 6, year: 12, term: 48 };

/** The days on which it is due, from one day to another, both included. Counted from the first, so that the 31st stays the last of each month. */
export function dueDays({ firstDueOn, every }: Rhythm, from: Day, to: Day): Day[] {
  const days: Day[] = [];
  for (let time = 0; ; time += 1) {
    const day = addMonths(firstDueOn, time * monthsOf[every]);
    if (day > to) return days;
    if (day >= from) days.push(day);
  }
}

/** The period that what is due on a day speaks of: the newest of its kind that has ended before. Null before the first council term. */
export function reportedPeriod(dueOn: Day, every: PeriodKind): Period | null {
  try {
    return previousPeriod(periodContaining(every, dueOn));
  } catch {
    return null;
  }
}
