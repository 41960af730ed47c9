import { addDays, dayFrom, weekdayOf, type Day } from './days.js';

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
function easterSunday(year: number): Day {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * a + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7;
  const late = Math.floor((a + 11 * moon + 22 * weekday) / 451);
  const sum = moon + weekday - 7 * late + 114;
  return fixed(year, Math.floor(sum / 31), (sum % 31) + 1);
}

function fixed(year: number, month: number, day: number): Day {
  const found = dayFrom(year, month, day);
  if (found === null) throw new RangeError(`no such day: ${day}.${month}.${year}`);
  return found;
}

/** The first such weekday (Monday 1 … Sunday 7) on or after a day. */
const firstWeekdayFrom = (day: Day, weekday: number): Day => addDays(day, (weekday - weekdayOf(day) + 7) % 7);

/** The days of a year on which a Finnish town hall is closed beside weekends: public holidays, Midsummer Eve and Christmas Eve. */
export function finnishHolidays(year: number): Day[] {
  const easter = easterSunday(year);
  const midsummerEve = firstWeekdayFrom(fixed(year, 6, 19), 5);
  return [
    fixed(year, 1, 1),
    fixed(year, 1, 6),
    addDays(easter, -2),
    easter,
    addDays(easter, 1),
    fixed(year, 5, 1),
    addDays(easter, 39),
    addDays(easter, 49),
    midsummerEve,
    addDays(midsummerEve, 1),
    firstWeekdayFrom(fixed(year, 10, 31), 6),
    fixed(year, 12, 6),
    fixed(year, 12, 24),
    fixed(year, 12, 25),
    fixed(year, 12, 26),
  ].sort();
}

/** Whether the town hall is open on a day: Monday to Friday, holidays left out. */
export function isWorkingDay(day: Day): boolean {
  return weekdayOf(day) <= 5 && !finnishHolidays(Number(day.slice(0, 4))).includes(day);
}
