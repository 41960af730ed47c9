import type { CoverageBreakdown, IndustryGroup, Language, Period, SizeClass } from '@elinvoima/contracts';
import { hasBegun } from '@elinvoima/contracts';
import { formatText, labelOf } from '@elinvoima/contracts/texts';
import { reached } from '../indicators/index.js';
import { Malformed, type Clock, type Database } from '../platform/index.js';
import { industryGroupOfCompany, isTarget } from './target-group.js';

export interface CoverageGroup {
  /** Null is unknown. */
  key: string | null;
  name: string;
  /** How many companies of the group were reached in the twelve months before the period's end. */
  reached: number;
  companies: number;
}

/** Coverage as of the end of one period: figures `reachedHere` and `companiesHere` of 3.1.d3. */
export interface CoverageOfPeriod {
  period: string;
  reached: number;
  companies: number;
  groups: CoverageGroup[];
}

/** Five years of quarters: what a chart can show. */
const mostPeriods = 20;

const groupedBy: Record<CoverageBreakdown, string> = {
  size: 'c.size_class',
  industry: industryGroupOfCompany,
  postalCode: 'c.postal_code',
};

/**
 * The share of the target group that was reached, period by period, and group by group where asked. Never by person. Throws
 * `Malformed` for no period or too many. One statement.
 */
export async function coverageHistory(
  db: Database,
  clock: Clock,
  { periods, by, language }: { periods: readonly Period[]; by?: CoverageBreakdown | undefined; language: Language },
): Promise<CoverageOfPeriod[]> {
  if (periods.length === 0 || periods.length > mostPeriods)
    throw new Malformed('malformed', {}, [{ pointer: '/to', code: 'period-range' }]);
  const begun = periods.filter((period) => hasBegun(period, clock.now()));
  if (begun.length === 0) return [];
  const pieces = begun.map((_, index) => {
    const dayAfter = `$${index + 1}::date`;
    return `select ${index} as n, ${by === undefined ? 'null::text' : groupedBy[by]} as key,
        ${by === 'postalCode' ? 'max(c.post_office)' : 'null::text'} as place,
        count(met.company_id)::int as reached, count(*)::int as companies
      from companies c
      left join company_register_records r on r.company_id = c.id
      left join (${reached({ firstDay: dayAfter, dayAfter })}) met on met.company_id = c.id
      where ${isTarget(dayAfter)}
      group by 2`;
  });
  const rows = await db.query<Omit<CoverageGroup, 'name'> & { n: number; place: string | null }>(
    `${pieces.join('\nunion all\n')}\norder by 1, 5 desc, 2`,
    begun.map(({ dayAfter }) => dayAfter),
  );
  return begun.map(({ code }, index) => {
    const own = rows.filter(({ n }) => n === index);
    const sum = (of: 'reached' | 'companies') => own.reduce((all, row) => all + row[of], 0);
    return {
      period: code,
      reached: sum('reached'),
      companies: sum('companies'),
      groups:
        by === undefined
          ? []
          : own.map(({ key, place, ...counted }) => ({
              key,
              name: nameOf(by, key, place, language),
              reached: counted.reached,
              companies: counted.companies,
            })),
    };
  });
}

function nameOf(by: CoverageBreakdown, key: string | null, place: string | null, language: Language): string {
  if (key === null) return formatText(language, 'indicators.unknownGroup');
  if (by === 'postalCode') return place === null ? key : `${key} ${place}`;
  return by === 'size'
    ? labelOf(language, 'companies.sizeClass', key as SizeClass)
    : labelOf(language, 'companies.industryGroup', key as IndustryGroup);
}
