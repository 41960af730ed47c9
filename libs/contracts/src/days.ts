import { localeOf, timeZone, type Language } from './language.js';

/** A calendar day as `YYYY-MM-DD`, the day of the town hall's wall calendar; never an instant. Days compare as strings. */
export type Day = string;

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const millisecondsOfDay = 86_400_000;

const pad = (value: number): string => String(value).padStart(2, '0');

/** The day of a year, month (1–12) and day of month, or `null` when the calendar has no such day (29.2.2026). */
export function dayFrom(year: number, month: number, dayOfMonth: number): Day | null {
  if (year < 1000 || year > 9999) return null;
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== dayOfMonth)
    return null;
  return `${year}-${pad(month)}-${pad(dayOfMonth)}`;
}

/** Whether the text is an existing calendar day written `YYYY-MM-DD`. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string') return false;
  const match = dayPattern.exec(value);
  return match !== null && dayFrom(Number(match[1]), Number(match[2]), Number(match[3])) === value;
}

/** Midnight UTC of the day: the number line that day arithmetic runs on, where every day has 24 hours. */
function ordinal(day: Day): number {
  const exists: boolean = isDay(day);
  if (!exists) throw new RangeError(`not a calendar day: ${day}`);
  return Date.parse(`${day}T00:00:00Z`);
}

const fromOrdinal = (milliseconds: number): Day => new Date(milliseconds).toISOString().slice(0, 10);

/** The day so many days later (earlier when negative). Throws `RangeError` for what is not a day. */
export function addDays(day: Day, count: number): Day {
  return fromOrdinal(ordinal(day) + count * millisecondsOfDay);
}

/** A day told as a figure, 20261122, so that it can stand among other figures; null for a number that is no day. */
export function dayOfFigure(figure: number): Day | null {
  return dayFrom(Math.floor(figure / 10_000), Math.floor(figure / 100) % 100, figure % 100);
}

export function addWeeks(day: Day, count: number): Day {
  return addDays(day, count * 7);
}

/** The same day of a later month; where that month is shorter, its last day (31.1. + 1 month = 28.2.). */
export function addMonths(day: Day, count: number): Day {
  const date = new Date(ordinal(day));
  const month = date.getUTCFullYear() * 12 + date.getUTCMonth() + count;
  const lastOfMonth = new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();
  return fromOrdinal(Date.UTC(Math.floor(month / 12), month % 12, Math.min(date.getUTCDate(), lastOfMonth)));
}

/** Whole days from the first to the second; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (ordinal(to) - ordinal(from)) / millisecondsOfDay;
}

/** Whole months from a day until another, counted as people do: from 31 January to 28 February is one. Never below 0. */
export function monthsBetween(from: Day, to: Day): number {
  let months = Math.max(
    0,
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7)),
  );
  if (months > 0 && addMonths(from, months) > to) months -= 1;
  return months;
}

/** ISO weekday: Monday 1 … Sunday 7. */
export function weekdayOf(day: Day): number {
  return new Date(ordinal(day)).getUTCDay() || 7;
}

export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}

/** The Monday of an ISO week (ISO 8601: week 1 holds 4 January), or `null` when the year has no such week. */
export function mondayOfWeek(year: number, week: number): Day | null {
  const fourth = dayFrom(year, 1, 4);
  if (fourth === null || week < 1) return null;
  const monday = addWeeks(mondayOf(fourth), week - 1);
  return addDays(monday, 3).startsWith(String(year)) ? monday : null;
}

const wallClock = new Intl.DateTimeFormat('en-GB', {
  timeZone,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** What the town hall's clock shows at an instant, read as if it were UTC. */
function wallTime(instant: number): number {
  const part: Record<string, string> = {};
  for (const { type, value } of wallClock.formatToParts(instant)) part[type] = value;
  const { year, month, day, hour, minute, second } = part;
  return Date.parse(`${year?.padStart(4, '0')}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

/** The local day of an instant in Europe/Helsinki: 2026-03-31T21:05Z is 1 April. */
export function dayOf(instant: Date): Day {
  return fromOrdinal(wallTime(Math.floor(instant.getTime() / 1000) * 1000));
}

/** The local clock of an instant as `HH:MM`. */
export function clockOf(instant: Date): string {
  return new Date(wallTime(Math.floor(instant.getTime() / 1000) * 1000)).toISOString().slice(11, 16);
}

/**
 * The instant of a local day and clock (`HH:MM`) in Europe/Helsinki. In the autumn's doubled hour the first of the two
 * is meant; in the spring's missing hour the clock has jumped, so 03:30 is the instant shown as 04:30.
 */
export function instantAt(day: Day, clock = '00:00'): Date {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(clock);
  if (!match) throw new RangeError(`not a clock time: ${clock}`);
  const wanted = ordinal(day) + (Number(match[1]) * 60 + Number(match[2])) * 60_000;
  const offsetBefore = wallTime(wanted - millisecondsOfDay) - (wanted - millisecondsOfDay);
  const offsetAfter = wallTime(wanted + millisecondsOfDay) - (wanted + millisecondsOfDay);
  const early = wanted - offsetBefore;
  if (wallTime(early) === wanted) return new Date(early);
  const late = wanted - offsetAfter;
  return new Date(wallTime(late) === wanted ? late : early);
}

/** The instant at which a local day begins. */
export function startOfDay(day: Day): Date {
  return instantAt(day);
}

/**
 * A day as people of the language write it. `numeric` 16.11.2026, `short` 16.11., `long` 16. marraskuuta 2026,
 * `weekday` ma 16.11.2026.
 */
export function formatDay(
  day: Day,
  language: Language,
  style: 'numeric' | 'short' | 'long' | 'weekday' = 'numeric',
): string {
  const options: Intl.DateTimeFormatOptions = {
    day: 'numeric',
    month: style === 'long' ? 'long' : 'numeric',
    ...(style === 'short' ? {} : { year: 'numeric' }),
    ...(style === 'weekday' ? { weekday: 'short' } : {}),
  };
  return new Intl.DateTimeFormat(localeOf[language], { ...options, timeZone: 'UTC' }).format(ordinal(day));
}
