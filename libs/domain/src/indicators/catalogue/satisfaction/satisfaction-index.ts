import { fewestForArrow } from '@elinvoima/contracts';
import { exactEnough } from '../../counted.js';
import type { Indicator, SqlGiven, SqlSpan } from '../../indicator.js';
import { lightOfEnough, trendBeyondChance } from './certainty.js';
import { dayNumber, enough, inRound, newestRound, organisation, roundAsRecord, toldOf } from './round.js';
import { byFactorQuestion, byGroupsOfPage, figureNamed } from './told-groups.js';

const questions = ['nki_1', 'nki_2', 'nki_3'] as const;

const round = (span: SqlSpan, given: SqlGiven): string => newestRound(span, given, { all: questions });

/** The answers of the round to all three questions, each with the sum of its three numbers 1–10. */
const whole = `
  select 'index' as measure, r.lot_id, r.id, ${organisation} as organisation, r.submitted_on, sum(a.value_number) as score
  from round
  join survey_responses r on r.wave_id = round.id and ${inRound}
  left join survey_invitations i on i.id = r.invitation_id
  join survey_answers a on a.response_id = r.id and a.metric_key in ('${questions.join(`', '`)}') and a.value_number is not null
  group by r.id, i.contact_id
  having count(distinct a.metric_key) = ${questions.length}`;

const told = toldOf('whole');

/** Of each organisation the newest. */
const newest = `select distinct on (organisation) organisation, score from told order by organisation, submitted_on desc, id desc`;

/** T.a Tyytyväisyysindeksi: the newest round that had ended when the span ended. */
export const satisfactionIndex: Indicator = {
  key: 'T.a',
  kind: 'index',
  unit: 'index',
  adds: false,
  parts: [
    { key: 'answers', unit: 'count' },
    { key: 'organisations', unit: 'count' },
    { key: 'roundOn', unit: 'day' },
  ],
  // The mean of three answers 1–10, less 1, of 9, is the sum of the three, less 3, of 27.
  figure: (span, given) => `
    with round as (${round(span, given)}), whole as (${whole}), told as (${told}), newest as (${newest}),
    counted as (
      select (select count(*) from told)::int as answers, count(*)::int as n,
        sum(newest.score - 3) as points, sum((newest.score - 3) ^ 2) as squares
      from newest
    ),
    asked as (
      select sum(case when round.anonymous then f.people else f.organisations end)::float8 as n
      from round cross join lateral survey_invited(round.id) f where f.state <> 'ineligible'
    )
    select
      case when ${enough('c.answers', 'c.n')} then ${exactEnough('100 * c.points / (27 * c.n)')} end as value,
      case when round.id is not null then c.answers end as "answers",
      case when not round.anonymous then c.n end as "organisations",
      ${dayNumber('round.last_day')} as "roundOn",
      c.n as "counted",
      case when c.n >= ${fewestForArrow} then
        ${exactEnough(`100.0 / 27 * sqrt(greatest(c.squares - c.points ^ 2 / c.n, 0) / (c.n - 1) / c.n)
          * sqrt(greatest(1 - c.n / nullif(asked.n, 0), 0))`)} end as "standardError"
    from counted c cross join asked left join round on true`,
  records: (span, given) => roundAsRecord(round(span, given)),
  breakdowns: { question: byFactorQuestion(round), ...byGroupsOfPage(round, figureNamed('index')) },
  leftOutOf: (span, given) => `
    with round as (${round(span, given)}), whole as (${whole}), told as (${told}), newest as (${newest}),
    counted as (select (select count(*) from told)::int as answers, (select count(*) from newest)::int as n)
    select 'too_few' as reason, (select count(*) from whole)::int - c.answers as value from counted c
    union all
    select 'same_organisation', c.answers - c.n from counted c
    union all
    select case when r.quarantined then 'quarantined' when ${inRound} then 'incomplete' else 'too_few' end, count(*)::int
    from round join survey_responses r on r.wave_id = round.id and r.mode = 'live'
    where r.id not in (select id from whole)
    group by 1`,
  judge: lightOfEnough,
  trend: trendBeyondChance,
};
