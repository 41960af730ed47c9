import { addDays, instantAt, weekdayOf, type Day } from '@elinvoima/contracts';
import type { Random } from './random.js';

const byMonth = [0.9, 1, 1.15, 1, 1.1, 0.7, 0.15, 0.85, 1.2, 1.2, 1.1, 0.8];

/** How busy a day is: weekends silent, July and Christmas nearly so. */
function busyness(day: Day): number {
  if (weekdayOf(day) > 5) return 0;
  const month = Number(day.slice(5, 7));
  if (month === 12 && Number(day.slice(8)) > 19) return 0.1;
  return byMonth[month - 1] ?? 1;
}

/** Working days of a span with their weight, growing a little towards its end, for spreading records as people really work. */
export function workingDays(from: Day, count: number): (readonly [Day, number])[] {
  return Array.from({ length: count }, (_, n) => addDays(from, n))
    .map((day, n) => [day, busyness(day) * (0.75 + (0.5 * n) / count)] as const)
    .filter(([, weight]) => weight > 0);
}

export const at = (day: Day, hour: number, minute = 0): Date =>
  instantAt(day, `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);

/** A moment within office hours, now and then in the evening. */
export const officeMoment = (random: Random, day: Day): Date =>
  at(day, random.chance(0.05) ? random.whole(17, 20) : random.whole(8, 15), random.whole(0, 11) * 5);
