import { addDays, clockOf, dayOf, instantAt, type Day } from '../days.js';
import { isWorkingDay } from '../holidays.js';
import { mailingHourConcern } from '../mailing-hours.js';

const [opens, closes] = ['09:00', '15:00'];

/** July and the weeks around Christmas, when a survey reaches nobody who works. */
function isAwaySeason(day: Day): boolean {
  const monthAndDay = day.slice(5);
  return monthAndDay.startsWith('07') || monthAndDay >= '12-20' || monthAndDay <= '01-06';
}

/** Why mails of surveys do not leave by themselves at a moment: the season, the day or the hour; null when they may. */
export type SurveyQuietTime = 'season' | 'day' | 'hour';

/** Mails of surveys leave on working days from nine to three, local time, never in July or from 20 December to 6 January. */
export function surveyQuietTime(at: Date): SurveyQuietTime | null {
  const day = dayOf(at);
  if (isAwaySeason(day)) return 'season';
  if (!isWorkingDay(day)) return 'day';
  const clock = clockOf(at);
  return clock < opens || clock >= closes ? 'hour' : null;
}

/** The moment itself when mails of surveys may leave at it, else the next nine o'clock of such a day. */
export function surveySendingTime(at: Date): Date {
  if (surveyQuietTime(at) === null) return at;
  let day = dayOf(at);
  if (clockOf(at) >= opens) day = addDays(day, 1);
  while (surveyQuietTime(instantAt(day, opens)) !== null) day = addDays(day, 1);
  return instantAt(day, opens);
}

/**
 * Whether a person who presses "now" may have an invitation leave at once: outside the hours above, but not at night, at a
 * weekend, on a holiday or in the away season.
 */
export function maySendSurveyAtOnce(at: Date): boolean {
  return mailingHourConcern(at) === null && !isAwaySeason(dayOf(at));
}
