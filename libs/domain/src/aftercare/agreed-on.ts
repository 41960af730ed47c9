import type { Day } from '@elinvoima/contracts';
import type { Database } from '../platform/index.js';

/** SQL: the local day on which an enquiry was agreed first, since when it has been watched; null when it never was. */
export const agreedOn = (enquiryId: string): string =>
  `(select min((h.since at time zone 'Europe/Helsinki')::date) from enquiry_stages h where h.enquiry_id = ${enquiryId} and h.stage = 'agreed')`;

export async function agreedOnOf(db: Database, enquiryId: string): Promise<Day | null> {
  const { day } = await db.one<{ day: Day | null }>(`select ${agreedOn('$1')}::text as day`, [enquiryId]);
  return day;
}
