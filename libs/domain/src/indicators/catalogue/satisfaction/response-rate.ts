import { exactEnough } from '../../counted.js';
import type { Indicator, SqlGiven, SqlSpan } from '../../indicator.js';
import { counts, dayNumber, enough, inRound, newestRound, organisation, roundAsRecord } from './round.js';
import { byGroupsOfPage, rateOfGroup } from './told-groups.js';

const round = (span: SqlSpan, given: SqlGiven): string =>
  newestRound(span, given, { any: ['nki_1', 'nki_2', 'nki_3', 'nps'] });

/** Whether a question `q` was shown to who gave the answer `shown_by` to the question that it hangs on. */
const wasShown = `(
  q -> 'showIf' is null
  or shown_by.value_number between coalesce((q -> 'showIf' ->> 'atLeast')::float8, '-infinity') and coalesce((q -> 'showIf' ->> 'atMost')::float8, 'infinity')
  or shown_by.value_codes && array(select jsonb_array_elements_text(q -> 'showIf' -> 'isOneOf')))`;

/** How much of what was shown each counted answer of the round tells: complete from 80 % with all that is required, partial from 50 %. */
const graded = `
  select r.id,
    coalesce(count(a.question_key) >= 0.8 * count(*) and bool_and(a.question_key is not null or (q ->> 'required')::boolean is not true), false) as complete,
    count(*) > 0 and count(a.question_key) >= 0.5 * count(*) as told
  from round
  join survey_responses r on r.wave_id = round.id and ${inRound}
  cross join lateral jsonb_array_elements(round.definition -> 'questions') q
  left join survey_answers a on a.response_id = r.id and a.question_key = q ->> 'key'
  left join survey_answers shown_by on shown_by.response_id = r.id and shown_by.question_key = q -> 'showIf' ->> 'question'
  where q ->> 'type' not in ('statement', 'contact_me') and ${wasShown}
  group by r.id`;

/** T.d Vastausprosentti, AAPOR RR2: bounced ones stay below the line, the proven ineligible leave it. */
export const responseRate: Indicator = {
  key: 'T.d',
  kind: 'index',
  unit: 'percent',
  adds: false,
  parts: [
    { key: 'complete', unit: 'percent' },
    { key: 'answered', unit: 'count' },
    { key: 'invited', unit: 'count' },
    { key: 'roundOn', unit: 'day' },
  ],
  figure: (span, given) => `
    with round as (${round(span, given)}), graded as (${graded}),
    came as (
      select count(*)::int as n, count(*) filter (where ${inRound})::int as counted,
        (count(distinct ${organisation}) filter (where ${inRound}))::int as organisations
      from round join survey_responses r on r.wave_id = round.id and ${counts}
      left join survey_invitations i on i.id = r.invitation_id
    ),
    -- Of answers that wait, or are too few, only that they came: how much of it they answer is never told of one.
    answers as (
      select c.n, case when ${enough('c.counted', 'c.organisations')} then c.n - g.broken_off else c.n end as told,
        case when ${enough('c.counted', 'c.organisations')} then g.complete end as complete
      from came c cross join (
        select count(*) filter (where not told)::int as broken_off, count(*) filter (where complete)::int as complete from graded
      ) g
    ),
    invitations as (
      select coalesce(sum(f.people) filter (where f.state <> 'ineligible'), 0)::int as eligible,
        coalesce(sum(f.people) filter (where f.state = 'answered'), 0)::int as answered
      from round cross join lateral survey_invited(round.id) f
    ),
    -- An answer whose invitation says otherwise by now (bounced after all) is below the line once more, as on the survey's page.
    line as (select i.eligible + greatest(a.n - i.answered, 0) as people from invitations i cross join answers a)
    select
      ${exactEnough('100.0 * a.told / nullif(line.people, 0)')} as value,
      ${exactEnough('100.0 * a.complete / nullif(line.people, 0)')} as "complete",
      case when round.id is not null then a.told end as "answered",
      case when round.id is not null then line.people end as "invited",
      ${dayNumber('round.last_day')} as "roundOn"
    from answers a cross join line left join round on true`,
  records: (span, given) => roundAsRecord(round(span, given)),
  breakdowns: byGroupsOfPage(round, rateOfGroup),
  leftOutOf: (span, given) => `
    with round as (${round(span, given)})
    select 'ineligible' as reason, coalesce(sum(f.people), 0)::int as value
    from round cross join lateral survey_invited(round.id) f where f.state = 'ineligible'
    union all
    select 'quarantined', count(*)::int
    from round join survey_responses r on r.wave_id = round.id and r.mode = 'live' and r.quarantined`,
};
