import { leftOut } from '../../counted.js';
import type { Indicator, SqlSpan } from '../../indicator.js';
import { medianOf, newestAssessment, rubricColumns, rubricParts } from '../rubric.js';
import { active } from './active-cooperations.js';

/** An assessment is good for a year. */
const goodForMonths = 12;

/** Cooperations of the span, each with its newest assessment that is not older than a year when the span ends. */
const assessed = (span: SqlSpan): string => `
  cooperations c ${newestAssessment('cooperation', 'c.id', span, goodForMonths)}
  where ${active('c', span)}`;

const counted = (span: SqlSpan): string => `${assessed(span)} and c.deleted_at is null`;

/** How many living records of a kind came of the cooperations. */
const linked = (link: string, column: string, table: string): string => `(
  select count(distinct r.id)::int from ${link} k join ${table} r on r.id = k.${column} and r.deleted_at is null
  where k.cooperation_id = any(array_agg(one.id)))`;

/** 3.5.d Yhteistyön vaikuttavuus: the median of our own scores; the partners' beside it, and what can be counted. */
export const cooperationEffect: Indicator = {
  key: '3.5.d',
  kind: 'stock',
  unit: 'points',
  adds: false,
  parts: [
    { key: 'cooperations', unit: 'count' },
    ...rubricParts,
    { key: 'partnersAsked', unit: 'count' },
    { key: 'partnersMedian', unit: 'points' },
    { key: 'initiatives', unit: 'count' },
    { key: 'measures', unit: 'count' },
    { key: 'funding', unit: 'eur' },
    { key: 'newServices', unit: 'count' },
  ],
  figure: (span) => `
    select ${medianOf('score')} as value, count(*)::int as "cooperations", ${rubricColumns},
      count(partner_score)::int as "partnersAsked", ${medianOf('partner_score')} as "partnersMedian",
      ${linked('cooperation_initiatives', 'initiative_id', 'initiatives')} as "initiatives",
      ${linked('cooperation_measures', 'measure_id', 'measures')} as "measures",
      sum(funding_eur)::float8 as "funding", sum(new_services)::int as "newServices"
    from (select c.id, c.funding_eur, c.new_services, rubric.score, rubric.partner_score from ${counted(span)}) one`,
  records: (span) => `
    select 'cooperation' as kind, c.id, c.id as row_id, c.name as title, rubric.assessed_on as on_day,
      null::uuid as company_id, null::text as company_name
    from ${counted(span)} and rubric.score is not null`,
  breakdowns: {
    cooperation: {
      adds: false,
      names: 'as-written',
      sql: (span) => `
        select c.name as key, ${medianOf('rubric.score')} as value
        from ${counted(span)} and rubric.score is not null
        group by 1`,
    },
  },
  leftOutOf: (span) =>
    leftOut({ in_bin: 'c.deleted_at is not null', not_assessed: 'rubric.score is null' }, assessed(span)),
};
