import { npsFigure } from '@elinvoima/contracts';
import { exactEnough } from '../../counted.js';
import type { Figure, Indicator, SqlGiven, SqlSpan } from '../../indicator.js';
import { lightOfEnough, trendBeyondChance } from './certainty.js';
import { dayNumber, enough, inRound, newestRound, organisation, roundAsRecord, toldOf } from './round.js';
import { byGroupsOfPage, figureNamed } from './told-groups.js';

const round = (span: SqlSpan, given: SqlGiven): string => newestRound(span, given, { all: ['nps'] });

const scored = `
  select 'nps' as measure, r.lot_id, a.value_number as score, ${organisation} as organisation
  from round
  join survey_responses r on r.wave_id = round.id and ${inRound}
  left join survey_invitations i on i.id = r.invitation_id
  join survey_answers a on a.response_id = r.id and a.metric_key = 'nps' and a.value_number is not null`;

const answers = toldOf('scored');

/** Score, span and standard error from how many said what; the intervals of few answers are those of the survey's own page. */
function withSpan({ promoters, detractors, asked, ...figure }: Figure): Figure {
  const n = figure['counted'] ?? 0;
  const [high, low] = [promoters ?? 0, detractors ?? 0];
  const scores = [high, n - high - low, low].flatMap((many, index) => Array<number>(many).fill([10, 8, 0][index] ?? 0));
  const found = figure.value === null ? null : npsFigure(scores, asked ?? null);
  return {
    ...figure,
    low: found?.interval?.low ?? null,
    high: found?.interval?.high ?? null,
    standardError: found?.standardError ?? null,
  };
}

/** T.b NPS: the newest round that had ended when the span ended, never without its span. */
export const recommendation: Indicator = {
  key: 'T.b',
  kind: 'index',
  unit: 'nps',
  adds: false,
  parts: [
    { key: 'low', unit: 'nps' },
    { key: 'high', unit: 'nps' },
    { key: 'answers', unit: 'count' },
    { key: 'organisations', unit: 'count' },
    { key: 'roundOn', unit: 'day' },
  ],
  figure: (span, given) => `
    with round as (${round(span, given)}), scored as (${scored}), answers as (${answers}),
    counted as (
      select count(*)::int as n, count(distinct organisation)::int as organisations,
        count(*) filter (where score >= 9)::int as promoters, count(*) filter (where score <= 6)::int as detractors
      from answers
    )
    select
      case when ${enough('c.n', 'c.organisations')} then ${exactEnough('100.0 * (c.promoters - c.detractors) / c.n')} end as value,
      case when round.id is not null then c.n end as "answers",
      case when not round.anonymous then c.organisations end as "organisations",
      ${dayNumber('round.last_day')} as "roundOn",
      c.n as "counted", c.promoters, c.detractors,
      (select sum(f.people)::int from survey_invited(round.id) f where f.state <> 'ineligible') as asked
    from counted c left join round on true`,
  finish: withSpan,
  records: (span, given) => roundAsRecord(round(span, given)),
  breakdowns: byGroupsOfPage(round, figureNamed('nps')),
  leftOutOf: (span, given) => `
    with round as (${round(span, given)}), scored as (${scored}), answers as (${answers}),
    counted as (select count(*)::int as n from answers)
    select 'too_few' as reason, (select count(*) from scored)::int - c.n as value from counted c
    union all
    select case when r.quarantined then 'quarantined' when ${inRound} then 'unanswered' else 'too_few' end, count(*)::int
    from round join survey_responses r on r.wave_id = round.id and r.mode = 'live'
    where not (${inRound}) or not exists (
      select from survey_answers a where a.response_id = r.id and a.metric_key = 'nps' and a.value_number is not null)
    group by 1`,
  judge: lightOfEnough,
  trend: trendBeyondChance,
};
