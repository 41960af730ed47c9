/** The municipality's working hours: 8 to 16, Monday to Friday, not on holidays. */
import { addDays, dayOf, instantAt, weekdayOf, type Day } from './days.js';
import { finnishHolidays } from './holidays.js';

const [opens, closes] = ['08:00', '16:00'];

const isOpenOn = (day: Day): boolean => weekdayOf(day) < 6 && !finnishHolidays(Number(day.slice(0, 4))).includes(day);

/**
 * The moment from which so many working hours have passed by now: what came in before it has waited longer. Between two
 * offices' hours it is the closing of the earlier day.
 */
export function officeHoursBefore(now: Date, hours: number): Date {
  let left = hours * 3_600_000;
  for (let day = dayOf(now); ; day = addDays(day, -1)) {
    if (!isOpenOn(day)) continue;
    const from = instantAt(day, opens).getTime();
    const until = Math.min(instantAt(day, closes).getTime(), now.getTime());
    if (until - from >= left) return new Date(until - left);
    left -= Math.max(0, until - from);
  }
}
