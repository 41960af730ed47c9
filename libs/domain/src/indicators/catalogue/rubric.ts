/** The rubric of effect 0–3 as SQL: the newest assessment of a subject by the end of a span. */
import type { IndicatorUnit } from '@elinvoima/contracts';
import type { SqlSpan } from '../indicator.js';

/**
 * The newest assessment of `id` as `rubric`, joined from the left: `score` is null where there is none. With `months`,
 * only one that is not older than that when the span ends.
 */
export const newestAssessment = (
  kind: 'land_use_project' | 'cooperation',
  id: string,
  { dayAfter }: SqlSpan,
  months?: number,
): string => `
  left join lateral (
    select a.score, a.partner_score, a.assessed_on
    from impact_assessments a
    where a.subject_kind = '${kind}' and a.subject_id = ${id} and a.deleted_at is null and a.assessed_on < ${dayAfter}
      ${months === undefined ? '' : `and a.assessed_on >= ${dayAfter} - interval '${months} months'`}
    order by a.assessed_on desc, a.id desc
    limit 1
  ) rubric on true`;

/** The middle one of the scores, never a mean; between two it is half way. */
export const medianOf = (score: string): string =>
  `round((percentile_cont(0.5) within group (order by ${score}))::numeric, 1)::float8`;

export const rubricParts: readonly { key: string; unit: IndicatorUnit }[] = [
  { key: 'assessedShare', unit: 'percent' },
  { key: 'score0', unit: 'count' },
  { key: 'score1', unit: 'count' },
  { key: 'score2', unit: 'count' },
  { key: 'score3', unit: 'count' },
];

/** The columns of `rubricParts` over rows that have `score`. */
export const rubricColumns = `
  round(100.0 * count(score) / nullif(count(*), 0), 1)::float8 as "assessedShare",
  count(*) filter (where score = 0)::int as "score0",
  count(*) filter (where score = 1)::int as "score1",
  count(*) filter (where score = 2)::int as "score2",
  count(*) filter (where score = 3)::int as "score3"`;
