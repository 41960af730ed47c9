import type { NeedsFlag } from '@elinvoima/contracts';

/** What a company told at a visit speaks for it this long; after that it is history, not a flag. */
export const needsHoldMonths = 24;

/**
 * SQL: one column of a company's newest needs assessment, when that is not older than two years on the day; else null. The
 * newest decides: a risk that was told and is gone at the next visit is no risk.
 */
export const newestNeedOf = (column: string, companyId: string, day: string): string => `(
  select case when n.assessed_on > ${day}::date - interval '${needsHoldMonths} months' then n.${column} end
  from needs_assessments n
  where n.company_id = ${companyId} and n.deleted_at is null and n.assessed_on <= ${day}::date
  order by n.assessed_on desc, n.id desc limit 1
)`;

const flags: Record<NeedsFlag, { column: string; means: string }> = {
  at_risk: { column: 'risk_level', means: `in ('some', 'high')` },
  growth: { column: 'growth', means: `= 'growth'` },
};

/** SQL: whether a company's newest needs assessment says on the day that it is at risk, or means to grow. Never null. */
export const needsFlagOn = (flag: NeedsFlag, companyId: string, day: string): string =>
  `coalesce(${newestNeedOf(flags[flag].column, companyId, day)} ${flags[flag].means}, false)`;
