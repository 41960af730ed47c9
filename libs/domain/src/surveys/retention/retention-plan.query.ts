import type { Day } from '@elinvoima/contracts';
import { Conditions, listPage, type Database, type Page, type PageRequest } from '../../platform/index.js';

/** What is kept of a wave for a while, and the day on which it goes. */
export interface RetentionRow {
  /** Of the wave. */
  id: string;
  name: string;
  survey: { id: string; name: string };
  anonymous: boolean;
  /** The last day on which it could be answered. */
  endedOn: Day;
  retentionMonths: number;
  dueOn: Day;
  due: boolean;
  /** Answers that become nobody's: named ones lose their sender, all of them their texts. */
  answers: number;
  texts: number;
  /** Invitations that go with their links, so that nobody knows any more who was asked. */
  invitations: number;
}

/** Invitations stay as long as it matters when somebody was last asked (`daysBetweenSurveys`), however short the retention. */
export const fewestMonthsOfInvitations = 4;

/** SQL: the last day of wave `w`. */
const endedOn = `((least(case when w.state = 'closed' then w.closed_at end, w.closes_at) - interval '1 microsecond') at time zone 'Europe/Helsinki')::date`;
const months = `(v.definition ->> 'retentionMonths')::int`;

/** SQL: from the waves that have ended by the moment, those of which something is still kept, with what and until when. */
export const keptWaves = (now: string, today: string): string => `
  select w.id, w.name, s.id as survey_id, s.name as survey_name, (v.definition ->> 'anonymous')::boolean as anonymous,
    d.ended_on, ${months} as months, d.due_on, d.due_on <= ${today}::date as due,
    case when w.answers_erased_on is null then d.due_on <= ${today}::date else false end as answers_due,
    w.answers_erased_on is not null as answers_erased,
    w.invitations_erased_on is null and d.invitations_due_on <= ${today}::date as invitations_due,
    k.answers, k.texts, k.invitations
  from survey_waves w
  join survey_versions v on v.id = w.survey_version_id
  join surveys s on s.id = v.survey_id
  cross join lateral (
    select e.ended_on, (e.ended_on + make_interval(months => ${months}))::date as answers_due_on,
      (e.ended_on + make_interval(months => greatest(${months}, ${fewestMonthsOfInvitations})))::date as invitations_due_on
    from (select ${endedOn} as ended_on) e
  ) e
  cross join lateral (
    select e.ended_on, e.invitations_due_on,
      case when w.answers_erased_on is null then e.answers_due_on else e.invitations_due_on end as due_on
  ) d
  cross join lateral (
    select case when w.answers_erased_on is null
        then (select count(*)::int from survey_responses r where r.wave_id = w.id) else 0 end as answers,
      case when w.answers_erased_on is null
        then (select count(*)::int from survey_answers a join survey_responses r on r.id = a.response_id
              where r.wave_id = w.id and a.value_text is not null) else 0 end as texts,
      (select count(*)::int from survey_invitations i where i.wave_id = w.id) as invitations
  ) k
  where (w.state = 'closed' or w.closes_at <= ${now}::timestamptz)
    and (w.answers_erased_on is null or w.invitations_erased_on is null)
    and k.answers + k.invitations > 0
    and not under_legal_hold(array['survey_answers'], w.id,
      array(select r.company_id from survey_responses r where r.wave_id = w.id))`;

/** What will go, the next first: the dry run of the nightly erasing. One statement, two with a total. */
export async function listRetention(
  db: Database,
  now: Date,
  today: Day,
  filter: { due?: boolean },
  page: PageRequest,
): Promise<Page<RetentionRow>> {
  const where = new Conditions();
  const moment = where.bind(now);
  const day = where.bind(today);
  where.add(`${moment}::timestamptz is not null and ${day}::date is not null`).addIf(filter.due, (p) => `k.due = ${p}`);
  return listPage<RetentionRow>(
    db,
    {
      select: `k.id, k.name, jsonb_build_object('id', k.survey_id, 'name', k.survey_name) as survey, k.anonymous,
        k.ended_on::text as "endedOn", k.months as "retentionMonths", k.due_on::text as "dueOn", k.due,
        k.answers, k.texts, k.invitations`,
      from: `(${keptWaves(moment, day)}) k`,
      where,
      id: 'k.id',
      sorts: { dueOn: { expression: 'k.due_on', type: 'date' } },
      defaultSort: 'dueOn',
    },
    page,
  );
}
