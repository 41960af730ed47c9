import type { Day } from '@elinvoima/contracts';
import { NotFound, type Actor, type Database } from '../../platform/index.js';
import { handledBy, readerOf } from '../comments/comment-gate.query.js';
import type { SurveyFollowUpReason } from './survey-follow-up.entity.js';

export interface LoopFollowUp {
  id: string;
  title: string;
  reason: SurveyFollowUpReason;
  dueOn: Day;
  promisedOn: Day;
  doneOn: Day | null;
  owner: { id: string; name: string };
  company: { id: string; name: string } | null;
}

export interface Kept {
  all: number;
  waiting: number;
  late: number;
  done: number;
  /** By the day that was promised when the answer came. */
  doneInTime: number;
}

export interface WaveLoop {
  /** Then nothing of it leads anywhere: nobody can be called back. */
  anonymous: boolean;
  followUps: Kept;
  /** Feedback that was logged of what was said in the wave. */
  feedback: Kept;
  /** Those that wait, the most pressing first; of cases that the reader handled, none. At most fifty. */
  waiting: LoopFollowUp[];
}

/** What has become of a wave's answers by a day: promises and feedback, and how many were kept in time. Two statements. */
export async function waveLoop(db: Database, actor: Actor, today: Day, waveId: string): Promise<WaveLoop> {
  const [row] = await db.query<Omit<WaveLoop, 'waiting'>>(
    `select (v.definition ->> 'anonymous')::boolean as anonymous,
       (select jsonb_build_object('all', count(*), 'waiting', count(*) filter (where u.done_at is null),
          'late', count(*) filter (where u.done_at is null and u.due_on < $2::date), 'done', count(*) filter (where u.done_at is not null),
          'doneInTime', count(*) filter (where (u.done_at at time zone 'Europe/Helsinki')::date <= s.promised_on))
        from survey_follow_ups s join survey_responses r on r.id = s.response_id join follow_ups u on u.id = s.follow_up_id
        where r.wave_id = w.id and u.deleted_at is null and not s.withdrawn) as "followUps",
       (select jsonb_build_object('all', count(*), 'waiting', count(*) filter (where f.answered_on is null and f.cannot_answer_reason is null),
          'late', count(*) filter (where f.answered_on is null and f.cannot_answer_reason is null and f.answer_due_on < $2::date),
          'done', count(*) filter (where f.answered_on is not null), 'doneInTime', count(*) filter (where f.answered_on <= f.answer_due_on))
        from feedback f where f.survey_wave_id = w.id and f.deleted_at is null) as feedback
     from survey_waves w join survey_versions v on v.id = w.survey_version_id where w.id = $1`,
    [waveId, today],
  );
  if (row === undefined) throw new NotFound();
  const waiting = await db.query<LoopFollowUp>(
    `select u.id, u.title, s.reason, u.due_on::text as "dueOn", s.promised_on::text as "promisedOn",
       (u.done_at at time zone 'Europe/Helsinki')::date::text as "doneOn", jsonb_build_object('id', o.id, 'name', o.name) as owner,
       case when c.id is not null then jsonb_build_object('id', c.id, 'name', c.name) end as company
     from survey_follow_ups s join survey_responses r on r.id = s.response_id join survey_invitations i on i.id = r.invitation_id
     join follow_ups u on u.id = s.follow_up_id join users o on o.id = u.owner_id
     left join companies c on c.id = r.company_id and c.deleted_at is null
     where r.wave_id = $1 and u.deleted_at is null and not s.withdrawn and u.done_at is null
       and (u.owner_id = $2::uuid or ${handledBy('$2')} is not true)
     order by u.due_on, u.id limit 50`,
    [waveId, readerOf(actor)],
  );
  return { ...row, waiting };
}
