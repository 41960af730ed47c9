import type { Day, NeedsSplit } from '@elinvoima/contracts';
import { industryGroup } from '../companies/index.js';

/** The days within which a company's newest assessment is looked for; both belong to it. */
export interface NeedsSpan {
  since: Day;
  until: Day;
}

/** SQL: what a company `c` is split by. Null where it is not known. */
export const groupOf: Readonly<Record<NeedsSplit, string>> = {
  industry: industryGroup('c.industry_code'),
  size: 'c.size_class',
  village: 'c.postal_code',
};

/**
 * SQL: whether assessment `n` is the newest of its company within the days of the two placeholders, and its company one
 * that the summary counts: living, and active in the register.
 */
export const isNewestWithin = (since: string, until: string): string => `c.deleted_at is null and c.status = 'active'
  and n.assessed_on between ${since}::date and ${until}::date
  and not exists (
    select from needs_assessments later
    where later.company_id = n.company_id and later.deleted_at is null and later.assessed_on <= ${until}::date
      and (later.assessed_on, later.id) > (n.assessed_on, n.id))`;
