import { addMonths, dayOf, type InteractionStatus } from '@elinvoima/contracts';
import type { Fault } from '../platform/index.js';

/** The clock of a phone may run ahead of ours by this much without its "now" being the future. */
const clockDrift = 2 * 60_000;

/** What is planned further ahead, or is said to have happened earlier, is a slip of the keyboard. */
const furthestMonthsAhead = 24;
const earliestDay = '1950-01-01';

/**
 * Whether an interaction may be said to have taken place then (indicators 2.0): a complete one not in the future, and one
 * more than twelve months back only with a reason.
 */
export function faultsOfTime(
  {
    status,
    occurredAt,
    backdatedReason,
  }: { status: InteractionStatus; occurredAt: Date; backdatedReason: string | null },
  now: Date,
): Fault[] {
  const today = dayOf(now);
  const day = dayOf(occurredAt);
  if (status === 'complete' && occurredAt.getTime() > now.getTime() + clockDrift)
    return [{ pointer: '/occurredAt', code: 'in-the-future' }];
  if (day > addMonths(today, furthestMonthsAhead) || day < earliestDay)
    return [{ pointer: '/occurredAt', code: 'day-too-far' }];
  if (status === 'complete' && day < addMonths(today, -12) && !backdatedReason?.trim())
    return [{ pointer: '/backdatedReason', code: 'backdated-reason-required' }];
  return [];
}

/** Two-way: a complete one has at least one party outside the municipality and one person of it. A draft may lack both. */
export function faultsOfParties(
  status: InteractionStatus,
  parties: {
    companyIds: readonly string[];
    contactIds: readonly string[];
    partnerIds: readonly string[];
    staffIds: readonly string[];
  },
): Fault[] {
  if (status !== 'complete') return [];
  const faults: Fault[] = [];
  if (parties.companyIds.length + parties.contactIds.length + parties.partnerIds.length === 0)
    faults.push({ pointer: '/companyIds', code: 'outside-party-required' });
  if (parties.staffIds.length === 0) faults.push({ pointer: '/staffIds', code: 'staff-required' });
  return faults;
}

/** Topics as they are kept: blanks around them gone, each once. */
export const tidyTopics = (topics: readonly string[]): string[] => [
  ...new Set(topics.map((topic) => topic.trim()).filter((topic) => topic !== '')),
];
