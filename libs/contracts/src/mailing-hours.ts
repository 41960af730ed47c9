import { clockOf, dayOf, weekdayOf } from './days.js';
import { finnishHolidays } from './holidays.js';

/** What one may want to know before a mail leaves at that moment; it may still be sent. */
export type MailingHourConcern = 'night' | 'weekend' | 'holiday';

const [quietFrom, quietUntil] = ['21:00', '07:00'];

/** Quiet hours are from nine in the evening to seven in the morning, local time. */
export function mailingHourConcern(at: Date): MailingHourConcern | null {
  const day = dayOf(at);
  if (finnishHolidays(Number(day.slice(0, 4))).includes(day)) return 'holiday';
  if (weekdayOf(day) > 5) return 'weekend';
  const clock = clockOf(at);
  return clock >= quietFrom || clock < quietUntil ? 'night' : null;
}
