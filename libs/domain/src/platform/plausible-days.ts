import { addMonths, dayOf, type Day } from '@elinvoima/contracts';
import { RuleBroken, type Fault } from './errors.js';

/** Plans reach a council term or a programme ahead, memories a working life back; beyond lies a slip of the keyboard. */
const yearsAhead = 20;
const earliest: Day = '1960-01-01';

/** Refuses days that nobody can have meant (2099), each at its pointer. Moments are judged by their local day. */
export function demandPlausibleDays(days: Record<string, Day | Date | null | undefined>, now: Date): void {
  const latest = addMonths(dayOf(now), yearsAhead * 12);
  const faults: Fault[] = Object.entries(days).flatMap(([pointer, value]) => {
    if (value === null || value === undefined) return [];
    const day = value instanceof Date ? dayOf(value) : value;
    return day < earliest || day > latest ? [{ pointer, code: 'day-too-far' as const }] : [];
  });
  if (faults.length > 0) throw new RuleBroken(faults);
}
