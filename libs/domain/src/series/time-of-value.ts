import { isDay, parsePeriod, type Day, type SeriesInterval } from '@elinvoima/contracts';

/** The time that a value is of, as it is written and as days. */
export interface TimeOfValue {
  period: string;
  interval: SeriesInterval;
  firstDay: Day;
  lastDay: Day;
}

/** A period's code (`2025`, `2025-Q3`, `2025-09`) or a day; null for anything else, council terms too. */
export function timeOfValue(text: string): TimeOfValue | null {
  if (isDay(text)) return { period: text, interval: 'day', firstDay: text, lastDay: text };
  const period = parsePeriod(text);
  if (period === null || period.kind === 'term') return null;
  return { period: period.code, interval: period.kind, firstDay: period.firstDay, lastDay: period.lastDay };
}
