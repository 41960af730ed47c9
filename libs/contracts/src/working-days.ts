import { addDays, type Day } from './days.js';
import { isWorkingDay } from './holidays.js';

/** The day itself when the town hall is open on it, else the next one that it is. */
export function workingDayFrom(day: Day): Day {
  let open = day;
  while (!isWorkingDay(open)) open = addDays(open, 1);
  return open;
}
