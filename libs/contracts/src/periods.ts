import { addDays, addMonths, dayFrom, dayOf, startOfDay, type Day } from './days.js';

/** A reporting period: a half-open span of local days in Europe/Helsinki. Its code is how the API writes it. */
export interface Period {
  /** `2026`, `2026-H1`, `2026-T1`, `2026-Q3`, `2026-09` or `2025-2029`. */
  readonly code: string;
  readonly kind: PeriodKind;
  /** The year it lies in; a council term's first. */
  readonly year: number;
  /** Which month, quarter, third or half of its year, from 1; 1 for years and terms. */
  readonly number: number;
  readonly firstDay: Day;
  readonly lastDay: Day;
  /** The first day that is no longer in it. */
  readonly dayAfter: Day;
}

/** From the shortest to the longest. A third is January–April, May–August or September–December. */
export const periodKinds = ['month', 'quarter', 'third', 'half', 'year', 'term'] as const;

export type PeriodKind = (typeof periodKinds)[number];

const monthsOf: Readonly<Record<Exclude<PeriodKind, 'term'>, number>> = {
  month: 1,
  quarter: 3,
  third: 4,
  half: 6,
  year: 12,
};

const letterOf = { quarter: 'Q', third: 'T', half: 'H' } as const;

const firstYear = 1900;
const lastYear = 2199;

/**
 * Council terms last four years from 1 June of the election year (Local Government Act 410/2015, section 30). The elections
 * of 2021 were moved to June, so that term began on 1 August 2021. Terms before 2017 followed another rule and are not told.
 */
const firstTerm = 2017;
const termYears = 4;
const termStart = (year: number): Day => (year === 2021 ? '2021-08-01' : `${year}-06-01`);

function build(code: string, kind: PeriodKind, year: number, number: number, firstDay: Day, dayAfter: Day): Period {
  return { code, kind, year, number, firstDay, lastDay: addDays(dayAfter, -1), dayAfter };
}

function term(year: number): Period | null {
  if (year < firstTerm || year > lastYear || (year - firstTerm) % termYears !== 0) return null;
  return build(`${year}-${year + termYears}`, 'term', year, 1, termStart(year), termStart(year + termYears));
}

function partOfYear(kind: Exclude<PeriodKind, 'term'>, year: number, number: number): Period | null {
  const months = monthsOf[kind];
  if (year < firstYear || year > lastYear || number < 1 || number > 12 / months) return null;
  const firstDay = dayFrom(year, (number - 1) * months + 1, 1);
  if (firstDay === null) return null;
  const code =
    kind === 'year' ? String(year) : kind === 'month' ? firstDay.slice(0, 7) : `${year}-${letterOf[kind]}${number}`;
  return build(code, kind, year, number, firstDay, addMonths(firstDay, months));
}

/** The period that a code names, or `null` when it names none: only the exact spelling of the API is read. */
export function parsePeriod(code: string): Period | null {
  const match = /^(\d{4})(?:-(?:(Q)([1-4])|(T)([1-3])|(H)([12])|(\d{2})|(\d{4})))?$/.exec(code);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[9] !== undefined) return Number(match[9]) === year + termYears ? term(year) : null;
  if (match[8] !== undefined) return partOfYear('month', year, Number(match[8]));
  if (match[2]) return partOfYear('quarter', year, Number(match[3]));
  if (match[4]) return partOfYear('third', year, Number(match[5]));
  if (match[6]) return partOfYear('half', year, Number(match[7]));
  return partOfYear('year', year, 1);
}

export function isPeriodCode(value: unknown): value is string {
  return typeof value === 'string' && parsePeriod(value) !== null;
}

/** The period of a kind that holds a day; throws `RangeError` for days before the first council term or outside 1900–2199. */
export function periodContaining(kind: PeriodKind, day: Day): Period {
  const year = Number(day.slice(0, 4));
  const found =
    kind === 'term'
      ? ([0, 1, 2, 3, 4].map((back) => term(year - back)).find((period) => period && includesDay(period, day)) ?? null)
      : partOfYear(kind, year, Math.ceil(Number(day.slice(5, 7)) / monthsOf[kind]));
  if (found === null) throw new RangeError(`no ${kind} holds ${day}`);
  return found;
}

export function includesDay(period: Period, day: Day): boolean {
  return day >= period.firstDay && day < period.dayAfter;
}

/** The period of the same kind just before. */
export function previousPeriod(period: Period): Period {
  return periodContaining(period.kind, addDays(period.firstDay, -1));
}

/** The period of the same kind just after. */
export function nextPeriod(period: Period): Period {
  return periodContaining(period.kind, period.dayAfter);
}

/** The last `count` periods of a kind up to the one that holds the day, oldest first. */
export function lastPeriods(kind: PeriodKind, day: Day, count: number): Period[] {
  const periods: Period[] = [];
  for (let period = periodContaining(kind, day); periods.length < count; period = previousPeriod(period)) {
    periods.unshift(period);
  }
  return periods;
}

/** Every period from one to another of the same kind, both included; empty when the kinds differ or the second is earlier. */
export function periodsBetween(from: Period, to: Period): Period[] {
  const periods: Period[] = [];
  if (from.kind !== to.kind) return periods;
  for (let period = from; period.firstDay <= to.firstDay; period = nextPeriod(period)) periods.push(period);
  return periods;
}

/** The instants of its borders, `from` included and `until` excluded: local midnights, whatever the clocks do between. */
export function instantsOf(period: Period): { from: Date; until: Date } {
  return { from: startOfDay(period.firstDay), until: startOfDay(period.dayAfter) };
}

export function includesInstant(period: Period, instant: Date): boolean {
  return includesDay(period, dayOf(instant));
}

export function hasBegun(period: Period, now: Date): boolean {
  return dayOf(now) >= period.firstDay;
}

/** Whether its last day is over by the town hall's clock: only then may it be closed. */
export function hasEnded(period: Period, now: Date): boolean {
  return dayOf(now) >= period.dayAfter;
}
