import type { Day } from '@elinvoima/contracts';
import type { Database } from '../../platform/index.js';

/** SQL: answer `a` is a low mark: NPS 0–6, CSAT 1–2, CES 1–3, index 1–4. */
export const lowMark = `((a.metric_key = 'nps' and a.value_number <= 6)
    or (a.metric_key = 'csat' and a.value_number <= 2)
    or (a.metric_key = 'ces' and a.value_number <= 3)
    or (a.metric_key like 'nki%' and a.value_number <= 4))`;

/** SQL: who gave the response `r`, of version `v`, asks to be called; the question is known by its type, whatever its key. */
export const wantsContact = `exists (
    select 1 from survey_answers k, jsonb_array_elements(v.definition -> 'questions') q
    where k.response_id = r.id and q ->> 'key' = k.question_key and q ->> 'type' = 'contact_me' and 'yes' = any(k.value_codes))`;

/** SQL: a response `r` whose company is known and may be spoken to about it. */
export const namedAnswer = `r.invitation_id is not null and r.mode = 'live' and not r.quarantined`;

/** SQL: rows `company_id`, `answered_on` of companies that have given a low mark in a named answer since the day, the newest of each. */
export const lowAnswersSince = (day: string): string => `
  select r.company_id, max(r.submitted_on) as answered_on
  from survey_responses r
  where ${namedAnswer} and r.company_id is not null and r.submitted_on > ${day}
    and exists (select 1 from survey_answers a where a.response_id = r.id and ${lowMark})
  group by r.company_id`;

/**
 * SQL: a named answer `r`, of version `v`, that wants a person: somebody asks to be called, wrote something, or gave a low mark. It
 * is new until somebody has been in touch with the company, or has kept the promise that it led to; for a month at most.
 */
const newFeedback = `${namedAnswer}
  and r.submitted_on > $1::date - 31
  and (${wantsContact}
    or exists (select 1 from survey_answers a where a.response_id = r.id and (a.value_text is not null or ${lowMark})))
  and not exists (
    select 1 from survey_follow_ups s join follow_ups u on u.id = s.follow_up_id
    where s.response_id = r.id and u.done_at is not null and u.deleted_at is null)
  and not exists (
    select 1 from interaction_companies ic join interactions i on i.id = ic.interaction_id
    where ic.company_id = r.company_id and i.status = 'complete' and i.deleted_at is null and i.occurred_on >= r.submitted_on)`;

/** How many named answers wait for somebody to get in touch: "uusi palaute" of the home page. One statement. */
export async function newFeedbackCount(db: Database, today: Day): Promise<number> {
  const { count } = await db.one<{ count: number }>(
    `select count(*)::int as count from survey_responses r join survey_versions v on v.id = r.survey_version_id
     where ${newFeedback}`,
    [today],
  );
  return count;
}
