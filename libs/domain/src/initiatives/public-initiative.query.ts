import type { Day, InitiativeState, MeasureStage } from '@elinvoima/contracts';
import { hashToken, type Database } from '../platform/index.js';

/** What a maker's link shows: their own words, and what became of it. No name, no reason that was meant for the house. */
export interface PublicInitiative {
  title: string;
  text: string;
  state: InitiativeState;
  answerDueOn: Day;
  late: boolean;
  answerText: string | null;
  answeredOn: Day | null;
  measures: { id: string; title: string; stage: MeasureStage }[];
  steps: { state: InitiativeState; since: Day }[];
}

/**
 * What a link leads to; null for one that nobody was given or whose initiative has gone to the bin. One that was merged into
 * another keeps its own words and shows the other's fate. One statement; changes nothing.
 */
export async function initiativeOfLink(db: Database, token: string, today: Day): Promise<PublicInitiative | null> {
  const [found] = await db.query<PublicInitiative>(
    `select own.title, own.text, i.state, i.answer_due_on::text as "answerDueOn",
       (i.answered_on is null and i.state <> 'withdrawn' and i.answer_due_on < $2::date) as late,
       i.answer_text as "answerText", i.answered_on::text as "answeredOn",
       coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'title', m.title, 'stage', m.stage) order by l.since, m.id)
         from initiative_measures l join measures m on m.id = l.measure_id where l.initiative_id = i.id and m.deleted_at is null), '[]') as measures,
       (select jsonb_agg(jsonb_build_object('state', s.state, 'since', s.since) order by s.since desc, s.recorded_at desc, s.id desc)
         from initiative_states s where s.initiative_id = i.id) as steps
     from initiative_link_tokens t
     join initiatives own on own.id = t.initiative_id
     join initiatives i on i.id = coalesce(own.duplicate_of_id, own.id)
     where t.token_hash = $1 and own.deleted_at is null and i.deleted_at is null`,
    [hashToken(token), today],
  );
  return found ?? null;
}

export interface PublishedAnswer {
  id: string;
  title: string;
  receivedOn: Day;
  answeredOn: Day;
  answerText: string;
}

/** The answers that anybody may read, the newest first. One statement. */
export async function publishedAnswers(db: Database): Promise<PublishedAnswer[]> {
  return db.query<PublishedAnswer>(
    `select i.id, i.title, i.received_on::text as "receivedOn", i.answered_on::text as "answeredOn", i.answer_text as "answerText"
     from initiatives i
     where i.answer_published and i.answered_on is not null and i.answer_text is not null and i.deleted_at is null and i.duplicate_of_id is null
     order by i.answered_on desc, i.id desc limit 100`,
  );
}
