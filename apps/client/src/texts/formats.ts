/** Numbers, days and times as people in Finland write them, always in Helsinki's time. */
import { dayOf, daysBetween, localeOf, timeZone, type Day, type Language } from '@elinvoima/contracts';

/** A calendar day, or a moment (`Date` or ISO 8601) that falls on one in Helsinki. */
type DayOrMoment = Day | Date;

/** The calendar day of today in Helsinki. */
export function today(): Day {
  return dayOf(new Date());
}

/** The calendar day that a moment falls on; a day stays as it is. */
export function toDay(moment: DayOrMoment): Day {
  if (typeof moment !== 'string') return dayOf(moment);
  return moment.length === 10 ? moment : dayOf(new Date(moment));
}

export type Formats = ReturnType<typeof createFormats>;

export function createFormats(language: Language) {
  const locale = localeOf[language];
  const month = language === 'en' ? 'short' : 'numeric';
  // Calendar days are formatted at noon UTC in UTC, so that no time zone can move them.
  const dayFormat = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (moment: DayOrMoment): string => format.format(new Date(`${toDay(moment)}T12:00:00Z`));
  };
  const day = dayFormat({ day: 'numeric', month, year: 'numeric' });
  const shortDay = dayFormat({ day: 'numeric', month });
  const weekday = dayFormat({ weekday: 'long' });
  const weekdayShort = dayFormat({ weekday: 'short' });
  const clock = new Intl.DateTimeFormat(locale, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const time = (moment: Date | string): string => clock.format(new Date(moment));
  const at = { fi: 'klo', sv: 'kl.', en: 'at' }[language];
  const timeOfDay = (moment: Date | string): string => `${at}\u00a0${time(moment)}`;
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const whole = new Intl.NumberFormat(locale);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });

  return {
    locale,
    /** 12 345,6 */
    number: (value: number, options?: Intl.NumberFormatOptions): string =>
      (options ? new Intl.NumberFormat(locale, options) : whole).format(value),
    /** 12,5 % from 12.5 (the API gives percents as such, not as fractions) */
    percent: (value: number, decimals = 0): string =>
      new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: decimals }).format(value / 100),
    /** 21.11.2026 */
    day,
    /** 21.11. */
    shortDay,
    /** la 21.11. */
    weekdayAndDay: (moment: DayOrMoment): string => `${weekdayShort(moment)} ${shortDay(moment)}`,
    /** marraskuu 2026 */
    month: dayFormat({ month: 'long', year: 'numeric' }),
    /** 14.05 */
    time,
    /** klo 14.05 */
    timeOfDay,
    /** 21.11.2026 klo 14.05 */
    dayAndTime: (moment: DayOrMoment): string => `${day(moment)} ${timeOfDay(moment)}`,
    /** tänään, eilen, huomenna; within a week maanantai 16.11., within the year ma 16.11., else 16.11.2025 */
    relativeDay: (moment: DayOrMoment, now: Day = today()): string => {
      const iso = toDay(moment);
      const distance = daysBetween(now, iso);
      if (Math.abs(distance) <= 1) return relative.format(distance, 'day');
      if (iso.slice(0, 4) !== now.slice(0, 4)) return day(iso);
      return `${(Math.abs(distance) < 7 ? weekday : weekdayShort)(iso)} ${shortDay(iso)}`;
    },
    /** 3 päivää sitten, 2 viikon päästä */
    distance: (moment: DayOrMoment, now: Day = today()): string => {
      const days = daysBetween(now, toDay(moment));
      const size = Math.abs(days);
      if (size < 14) return relative.format(days, 'day');
      if (size < 60) return relative.format(Math.round(days / 7), 'week');
      if (size < 730) return relative.format(Math.round(days / 30.44), 'month');
      return relative.format(Math.round(days / 365.25), 'year');
    },
    /** Anna, Bo ja Cecilia */
    list: (names: readonly string[]): string => list.format(names),
    /** Å, Ä and Ö after Z, in every language of the interface */
    compare: new Intl.Collator('fi').compare,
  };
}
