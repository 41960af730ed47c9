import { dayFrom, instantAt, type Day } from '@elinvoima/contracts';
import { read, unreadable, type CellReading } from './reading.js';

/** A day with the clock that stands beside it, as Finnish spreadsheets hold them. */
export interface Moment {
  day: Day;
  /** `HH:MM` by the town hall's clock. */
  clock: string | null;
  /** Where the cell names an instant with its offset, that. */
  instant: Date | null;
}

const finnish = /^(?:\p{L}{2,12}\.?,?\s+)?(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})(?:[\sT,]+(.+))?$/u;
const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[\sT,]+(.+))?$/;
const zoned = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;

/** `22.11.2026`, `22.11.26`, `su 22.11.2026 klo 13.05`, `2026-11-22T13:05`. A year of two digits lies at most two years ahead. */
export function readMoment(cell: string, today: Day): CellReading<Moment> {
  const text = cell.trim();
  if (zoned.test(text)) {
    const instant = new Date(text);
    return Number.isNaN(instant.getTime())
      ? unreadable('day-unreadable')
      : read({ day: text.slice(0, 10), clock: null, instant });
  }
  const inFinnish = finnish.exec(text);
  const parts = inFinnish ? [inFinnish[3], inFinnish[2], inFinnish[1], inFinnish[4]] : iso.exec(text)?.slice(1);
  if (parts === undefined) return unreadable('day-unreadable');
  const [year = '', month, dayOfMonth, rest] = parts;
  const day = dayFrom(fullYear(year, Number(today.slice(0, 4))), Number(month), Number(dayOfMonth));
  if (day === null) return unreadable('day-unreadable');
  if (rest === undefined) return read({ day, clock: null, instant: null });
  const clock = readClock(rest);
  return clock.ok ? read({ day, clock: clock.value, instant: null }) : unreadable('day-unreadable');
}

function fullYear(year: string, thisYear: number): number {
  if (year.length === 4) return Number(year);
  const inThisCentury = Math.floor(thisYear / 100) * 100 + Number(year);
  return inThisCentury > thisYear + 2 ? inThisCentury - 100 : inThisCentury;
}

const clockPattern = /^(?:klo\.?|kl\.?|at)?\s*(\d{1,2})(?:[.:](\d{2})(?:[.:]\d{2}(?:[.,]\d+)?)?)?\s*(am|pm)?$/i;

/** `13.05`, `13:05:00`, `klo 9`, `kl. 13.05`, `1:05 pm`. */
export function readClock(cell: string): CellReading<string> {
  const match = clockPattern.exec(cell.trim());
  if (!match) return unreadable('time-unreadable');
  const half = match[3]?.toLowerCase();
  const written = Number(match[1]);
  if (half !== undefined && (written < 1 || written > 12)) return unreadable('time-unreadable');
  const hour = half === undefined ? written : (written % 12) + (half === 'pm' ? 12 : 0);
  const minute = Number(match[2] ?? 0);
  if (hour > 23 || minute > 59) return unreadable('time-unreadable');
  return read(`${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
}

/**
 * The instant that a row means. Where nobody wrote the clock, it is noon: the day counts, and noon lies on it everywhere;
 * today, noon may not have been yet, so its beginning is taken.
 */
export function instantOf({ day, clock, instant }: Moment, ownClock: string | null, today: Day): Date {
  return instant ?? instantAt(day, ownClock ?? clock ?? (day === today ? '00:00' : '12:00'));
}
