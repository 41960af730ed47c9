import { needsFigureKeys, needsFigures, sizeClasses, type NeedsFigure, type NeedsSplit } from '@elinvoima/contracts';
import type { Database } from '../platform/index.js';
import { answersOf } from './answers-sql.js';
import { groupOf, isNewestWithin, type NeedsSpan } from './newest-assessments.js';

/** A group of companies with an assessment; `key` null is of those of whom it is not known. */
export interface CountedGroup {
  key: string | null;
  /** What the key is called, where it has a name of its own: the post office of a postal code. */
  name: string | null;
  companies: number;
}

export interface CountedAnswer {
  code: string;
  companies: number;
  /** In the order of the groups; empty when nothing splits. */
  ofGroups: number[];
}

/** How many companies' newest assessments give each answer. */
export interface NeedsCounts {
  assessed: number;
  groups: CountedGroup[];
  figures: { figure: NeedsFigure; answers: CountedAnswer[] }[];
}

interface CountRow {
  key: string | null;
  name: string | null;
  figure: NeedsFigure | null;
  code: string | null;
  companies: number;
}

/** Counts the newest assessment of each active company within the days. One statement. */
export async function countNeeds(
  db: Database,
  { since, until }: NeedsSpan,
  by: NeedsSplit | null,
): Promise<NeedsCounts> {
  const answers = needsFigureKeys.map((figure) => `('${figure}', ${answersOf[figure]})`).join(', ');
  const rows = await db.query<CountRow>(
    `with newest as materialized (
       select n.*, ${by ? groupOf[by] : 'null::text'} as key, ${by === 'village' ? 'c.post_office' : 'null::text'} as name
       from needs_assessments n join companies c on c.id = n.company_id
       where n.deleted_at is null and ${isNewestWithin('$1', '$2')}
     )
     select n.key, min(n.name) as name, null as figure, null as code, count(*)::int as companies from newest n group by n.key
     union all
     select n.key, null, a.figure, code, count(*)::int
     from newest n cross join lateral (values ${answers}) a (figure, codes) cross join lateral unnest(a.codes) code
     where code is not null group by n.key, a.figure, code`,
    [since, until],
  );
  return arranged(rows, by);
}

const sizeIndex = ({ key }: CountedGroup): number => sizeClasses.findIndex((size) => size === key);

/** Every figure with every answer of its list, also those that nobody gave; the largest group first (sizes in their order), the unknown last. */
function arranged(rows: readonly CountRow[], by: NeedsSplit | null): NeedsCounts {
  const ofGroup = rows.filter(({ figure }) => figure === null);
  const groups = ofGroup
    .map(({ key, name, companies }) => ({ key, name, companies }))
    .toSorted(
      (one, other) =>
        Number(one.key === null) - Number(other.key === null) ||
        (by === 'size' ? sizeIndex(one) - sizeIndex(other) : other.companies - one.companies) ||
        (one.key ?? '').localeCompare(other.key ?? ''),
    );
  const counts = new Map(rows.map((row) => [`${row.figure} ${row.code} ${row.key}`, row.companies]));
  const of = (figure: NeedsFigure, code: string, { key }: CountedGroup): number =>
    counts.get(`${figure} ${code} ${key}`) ?? 0;
  return {
    assessed: groups.reduce((sum, { companies }) => sum + companies, 0),
    groups: by === null ? [] : groups,
    figures: needsFigureKeys.map((figure) => ({
      figure,
      answers: needsFigures[figure].map((code) => {
        const ofGroups = groups.map((group) => of(figure, code, group));
        return {
          code,
          companies: ofGroups.reduce((sum, companies) => sum + companies, 0),
          ofGroups: by === null ? [] : ofGroups,
        };
      }),
    })),
  };
}
