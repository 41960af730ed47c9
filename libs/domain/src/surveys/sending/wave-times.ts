import { addDays, dayOf, instantAt, longestWaveDays, reminderPlanFault } from '@elinvoima/contracts';
import { RuleBroken } from '../../platform/index.js';

const planFaults = {
  'too-many': 'survey-reminders-too-many',
  'too-close': 'survey-reminders-too-close',
  'after-closing': 'survey-reminder-after-closing',
} as const;

/** Throws `RuleBroken` for a time that is too short or too long, or reminders that do not fit it. */
export function checkTimes(opensAt: Date, leavesAt: Date, closesAt: Date, reminderDays: readonly number[]): void {
  if (closesAt <= leavesAt) throw RuleBroken.at('/closesAt', 'ends-before-start');
  if (closesAt > instantAt(addDays(dayOf(opensAt), longestWaveDays + 1)))
    throw RuleBroken.at('/closesAt', 'day-too-far');
  const found = reminderPlanFault(reminderDays, dayOf(leavesAt), dayOf(new Date(closesAt.getTime() - 1)));
  if (found !== null) throw RuleBroken.at(`/reminderDays/${found.index}`, planFaults[found.fault]);
}
