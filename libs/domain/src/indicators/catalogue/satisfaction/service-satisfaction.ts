import { exactEnough, shareOf } from '../../counted.js';
import type { Indicator, SqlSpan } from '../../indicator.js';
import { lightOfEnough } from './certainty.js';
import { counts, enough, organisation, toldOf } from './round.js';

/** The twelve months before the span's end. */
const from = (span: SqlSpan): string => `(${span.dayAfter} - interval '12 months')::date`;

/** Answers to the two questions after a service that count, of every block that reaches into the twelve months before the span's end. */
const given = (span: SqlSpan, more = ''): string => `
  select a.metric_key as measure, r.lot_id, a.value_number as score, ${organisation} as organisation, r.wave_id${more}
  from survey_answers a
  join survey_responses r on r.id = a.response_id and ${counts}
  join survey_waves w on w.id = r.wave_id
  join survey_versions v on v.id = w.survey_version_id
  join surveys s on s.id = v.survey_id and s.deleted_at is null and s.kind <> 'open'
  join survey_lots l on l.id = r.lot_id
  join survey_blocks b on b.id = l.block_id
  left join survey_invitations i on i.id = r.invitation_id
  where a.metric_key in ('csat', 'ces') and a.value_number is not null
    and greatest(l.counted_on, b.ended_on) >= ${from(span)} and l.counted_on < ${span.dayAfter}`;

/**
 * Those that came to be told of in that time: many at a time (`toldOf`), so that no month differs from the next by one
 * person's answer.
 */
const answers = (span: SqlSpan, more = ''): string => `
  with given as (${given(span, more)})
  select * from (${toldOf('given')}) answer where told_on >= ${from(span)} and told_on < ${span.dayAfter}`;

const both = (span: SqlSpan): string => `
  select count(*) filter (where measure = 'csat')::int as n, count(*) filter (where measure = 'ces')::int as ces_n,
    count(distinct organisation) filter (where measure = 'csat')::int as organisations,
    count(distinct organisation) filter (where measure = 'ces')::int as ces_organisations,
    count(*) filter (where measure = 'csat' and score >= 4)::float8 as content,
    sum(score) filter (where measure = 'ces') as ces_sum
  from (${answers(span)}) answer`;

/** T.c CSAT and CES: how a service went, over twelve months so that there are answers enough. */
export const serviceSatisfaction: Indicator = {
  key: 'T.c',
  kind: 'index',
  unit: 'percent',
  adds: false,
  parts: [
    { key: 'ces', unit: 'number' },
    { key: 'answers', unit: 'count' },
    { key: 'cesAnswers', unit: 'count' },
  ],
  figure: (span) => `
    select
      case when ${enough('c.n', 'c.organisations')} then ${exactEnough('100 * c.content / c.n')} end as value,
      case when ${enough('c.ces_n', 'c.ces_organisations')} then ${exactEnough('c.ces_sum / c.ces_n')} end as "ces",
      c.n as "answers", c.ces_n as "cesAnswers", c.n as "counted"
    from (${both(span)}) c`,
  // The rounds in which the answers were given, never the answers.
  records: (span) => `
    select 'survey' as kind, v.survey_id as id, w.id as row_id, w.name as title, (w.opens_at at time zone 'Europe/Helsinki')::date as on_day,
      null::uuid as company_id, null::text as company_name
    from survey_waves w
    join survey_versions v on v.id = w.survey_version_id
    where w.id in (select wave_id from (${answers(span)}) answer)`,
  // A survey is told by what is enough of its own (`toldOf`: lots and ended blocks are of one survey). So each part, and the whole
  // less the others, is of enough answers, in one month and between two.
  breakdowns: {
    service: {
      sql: (span) => `
        select survey as key, ${shareOf('count(*) filter (where score >= 4)')} as value
        from (${answers(span, ', s.name as survey')}) answer where measure = 'csat' group by survey`,
      adds: false,
      names: 'as-written',
    },
  },
  leftOutOf: (span) => `
    with given as (${given(span)})
    select 'too_few' as reason, count(*)::int as value from given g
    where measure = 'csat' and not exists (
      select from (${toldOf('given')}) told where told.measure = g.measure and told.lot_id = g.lot_id)
    union all
    select case when r.quarantined then 'quarantined' else 'not_yet_counted' end, count(*)::int
    from survey_responses r
    join survey_versions v on v.id = r.survey_version_id
    join surveys s on s.id = v.survey_id and s.deleted_at is null and s.kind <> 'open'
    where r.mode = 'live' and r.lot_id is null
      and r.submitted_on >= (${span.dayAfter} - interval '12 months')::date and r.submitted_on < ${span.dayAfter}
      and exists (select from survey_answers a where a.response_id = r.id and a.metric_key = 'csat' and a.value_number is not null)
    group by 1`,
  judge: lightOfEnough,
  // Who answers changes from month to month; an arrow would claim more than is known.
  trend: () => null,
};
