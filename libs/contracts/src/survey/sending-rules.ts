import { addDays, dayOf, type Day } from '../days.js';

/** One person gets at most one survey in so many days, whichever it is. */
export const daysBetweenSurveys = 90;

/** One company gets at most one survey after a service in so many days, whoever of its people gets it. */
export const daysBetweenTriggered = 30;

/** As SKR Insikt; two are the usual. */
export const mostReminders = 3;
export const usualReminderDays: readonly number[] = [7, 14];
export const leastDaysBetweenReminders = 6;

/** Links of answers live as long as their wave, so a wave is never long. */
export const longestWaveDays = 90;

/** How long answers are taken after the last mail, unless told. */
export const usualAnswerDays = 14;

export type ReminderPlanFault = 'too-many' | 'too-close' | 'after-closing';

/**
 * The first fault of a plan: days after the invitation, in order, and the day that is the last for answering. A reminder on the
 * last day still helps; one after it would ask for what is no longer taken.
 */
export function reminderPlanFault(
  days: readonly number[],
  opensOn: Day,
  lastDay: Day,
): { index: number; fault: ReminderPlanFault } | null {
  if (days.length > mostReminders) return { index: mostReminders, fault: 'too-many' };
  let before = 0;
  for (const [index, day] of days.entries()) {
    if (day - before < leastDaysBetweenReminders) return { index, fault: 'too-close' };
    if (addDays(opensOn, day) > lastDay) return { index, fault: 'after-closing' };
    before = day;
  }
  return null;
}

/** The last day for answering unless told: two weeks after the last mail that is planned. */
export function usualLastDay(opensAt: Date, reminderDays: readonly number[]): Day {
  return addDays(dayOf(opensAt), Math.min((reminderDays.at(-1) ?? 0) + usualAnswerDays, longestWaveDays));
}
