/** The municipality's working hours: 8 to 16, Monday to Friday, not on holidays. */
import { addDays, dayOf, instantAt, weekdayOf, type Day } from './days.js';
import { finnishHolidays } from './holidays.js';

const [opens, closes] = ['08:00', '16:00'];

const isOpenOn = (day: Day): boolean => weekdayOf(day) < 6 && !finnishHolidays(Number(day.slice(0, 4))).includes(day);

/**
 * The moment before which an enquiry must have come to have waited longer than so many working hours by now. What comes while
 * the office is closed waits from its next opening, so between two offices' hours it is the closing of the earlier day.
 */
export function officeHoursBefore(now: Date, hours: number): Date {
  let left = hours * 3_600_000;
  for (let day = dayOf(now); ; day = addDays(day, -1)) {
    if (!isOpenOn(day)) continue;
    const from = instantAt(day, opens).getTime();
    const until = Math.min(instantAt(day, closes).getTime(), now.getTime());
    if (left === 0 && until > from) return new Date(until);
    if (until - from > left) return new Date(until - left);
    left -= Math.max(0, until - from);
  }
}

/**
 * The moment by which so many working hours have passed since then: when a promise that was given at `since` falls due.
 * Outside hours the clock starts at the next opening; a promise that ends with a day ends at its closing.
 */
export function officeHoursAfter(since: Date, hours: number): Date {
  let left = hours * 3_600_000;
  for (let day = dayOf(since); ; day = addDays(day, 1)) {
    if (!isOpenOn(day)) continue;
    const from = Math.max(instantAt(day, opens).getTime(), since.getTime());
    const open = Math.max(0, instantAt(day, closes).getTime() - from);
    if (open > 0 && open >= left) return new Date(from + left);
    left -= open;
  }
}

/** The working hours from one moment to another; none when the second is the earlier one. */
export function officeHoursBetween(from: Date, until: Date): number {
  let total = 0;
  for (let day = dayOf(from); day <= dayOf(until); day = addDays(day, 1)) {
    if (!isOpenOn(day)) continue;
    const begins = Math.max(instantAt(day, opens).getTime(), from.getTime());
    total += Math.max(0, Math.min(instantAt(day, closes).getTime(), until.getTime()) - begins);
  }
  return total / 3_600_000;
}
