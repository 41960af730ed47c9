import type { IndustryGroup, SizeClass } from '@elinvoima/contracts';
import { industryGroup, targetGroup } from '../indicators/index.js';
import type { Conditions } from '../platform/index.js';

/** Whom of the target group a list is narrowed to. */
export interface TargetFilter {
  sizeClass?: SizeClass;
  industryGroup?: IndustryGroup;
  postalCode?: string;
  /** Those that a person answers for. Only to narrow a list: persons are never compared. */
  ownerId?: string;
  /** Those that nobody in the municipality answers for. */
  unowned?: boolean;
}

/**
 * SQL: the target group of 3.1.d3 the day before `dayAfter`, over `companies c left join company_register_records r`. The
 * indicator's own condition, so that a company is on the list exactly when it is missing from the figure.
 */
export const isTarget = (dayAfter: string): string =>
  `c.deleted_at is null and (${targetGroup({ dayAfter }, { municipality: () => '(select code from municipality)' })})`;

/** SQL: the five groups of industry that a company's code belongs to. */
export const industryGroupOfCompany = industryGroup('c.industry_code');

/** Adds the filter's conditions over `c`, and answers them as SQL. */
export function narrowed(where: Conditions, filter: TargetFilter): string {
  const { bind } = where;
  const { sizeClass, postalCode, ownerId, unowned } = filter;
  return [
    sizeClass && `c.size_class = ${bind(sizeClass)}`,
    filter.industryGroup && `${industryGroupOfCompany} = ${bind(filter.industryGroup)}`,
    postalCode && `c.postal_code = ${bind(postalCode)}`,
    ownerId && `c.owner_id = ${bind(ownerId)}::uuid`,
    unowned && 'c.owner_id is null',
  ]
    .filter(Boolean)
    .map((piece) => ` and (${piece})`)
    .join('');
}
