import type { SurveyCauseKind } from '@elinvoima/contracts';
import { contactsThatCame } from '../events/index.js';
import type { Database } from '../platform/index.js';
import type { SurveyTrigger } from './survey-trigger.entity.js';

/** What happened longer ago than this nobody remembers well enough: logged late, it is followed by no survey. */
const longestDaysAfter = 30;
const millisecondsOfDay = 86_400_000;

/**
 * SQL: the id and the moment of everything of a kind that counts, whose words `among` chooses from (`$1`). An interaction is a
 * meeting that took place, an enquiry its end, an event one that was held and whose visitors nobody asks by a timed round.
 */
const happened: Record<SurveyCauseKind, string> = {
  interaction: `select i.id, i.occurred_at as at from interactions i
    where i.deleted_at is null and i.status = 'complete' and i.duplicate_of_id is null
      and (cardinality($1::text[]) = 0 or i.type = any($1::text[]))`,
  enquiry: `select e.id, ended.since as at from enquiries e
    join lateral (select s.since from enquiry_stages s where s.enquiry_id = e.id order by s.since desc, s.id desc limit 1) ended on true
    where e.deleted_at is null and e.stage in ('agreed', 'lost', 'realised', 'not_realised')
      and (cardinality($1::text[]) = 0 or e.stage = any($1::text[]))`,
  event: `select e.id, e.ends_at as at from events e
    where e.deleted_at is null and e.status <> 'cancelled'
      and (cardinality($1::text[]) = 0 or e.kind = any($1::text[]))
      and exists (select 1 from event_attendances a where a.event_id = e.id and a.present)
      and not exists (select 1 from event_feedback_rounds f where f.event_id = e.id and f.state <> 'cancelled')`,
};

/** What a rule follows now and its survey has not followed yet, the oldest first. One statement. */
export async function dueCauses(db: Database, trigger: SurveyTrigger, now: Date, most: number): Promise<string[]> {
  if (trigger.onSince === null) return [];
  const until = new Date(now.getTime() - trigger.delayDays * millisecondsOfDay);
  const oldest = new Date(until.getTime() - longestDaysAfter * millisecondsOfDay);
  const found = await db.query<{ id: string }>(
    `select h.id from (${happened[trigger.causeKind]}) h
     where h.at >= $2 and h.at >= $3 and h.at <= $4 and not exists (
       select 1 from survey_trigger_causes c where c.survey_id = $5 and c.cause_kind = $6 and c.cause_id = h.id)
     order by h.at, h.id limit $7`,
    [trigger.among, trigger.onSince, oldest, until, trigger.surveyId, trigger.causeKind, most],
  );
  return found.map(({ id }) => id);
}

/** Whether it still is what the rule follows: it may have been changed or taken away since it was found. One statement. */
export async function stillHappened(db: Database, { causeKind, among }: SurveyTrigger, id: string): Promise<boolean> {
  const rows = await db.query(`select 1 from (${happened[causeKind]}) h where h.id = $2`, [among, id]);
  return rows.length > 0;
}

/** SQL: the people outside the municipality who were part of the cause `$1`. */
const people: Record<SurveyCauseKind, string> = {
  interaction: `select c.contact_id from interaction_contacts c where c.interaction_id = $1`,
  enquiry: `select e.contact_id from enquiries e where e.id = $1 and e.contact_id is not null`,
  event: contactsThatCame('$1'),
};

/** The people of a cause by the company that they act for; whoever acts for none is alone. One statement. */
export async function peopleOf(db: Database, kind: SurveyCauseKind, causeId: string): Promise<string[][]> {
  const rows = await db.query<{ contactId: string; unit: string }>(
    `select p.id as "contactId", coalesce((
       select r.company_id from contact_roles r join companies c on c.id = r.company_id
       where r.contact_id = p.id and c.deleted_at is null order by r.position limit 1), p.id) as unit
     from (${people[kind]}) x join contacts p on p.id = x.contact_id
     where p.deleted_at is null order by p.last_name, p.first_name, p.id`,
    [causeId],
  );
  const units = new Map<string, string[]>();
  for (const { contactId, unit } of rows) units.set(unit, [...(units.get(unit) ?? []), contactId]);
  return [...units.values()];
}
