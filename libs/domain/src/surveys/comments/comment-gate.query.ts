import {
  defaultMinimum,
  mayShow,
  type LocalText,
  type MinimumGroup,
  type SurveyDefinition,
} from '@elinvoima/contracts';
import { NotFound, type Actor, type Database } from '../../platform/index.js';
import { waveStateOf } from '../sending/wave-state.js';

/** Open answers of anonymous waves are read when nothing more comes (`open`: not yet) and of enough people (`too_few`). */
export const commentStates = ['shown', 'open', 'too_few'] as const;
export type CommentsState = (typeof commentStates)[number];

export interface CommentGate {
  wave: { id: string; name: string };
  survey: { id: string; name: string };
  anonymous: boolean;
  state: CommentsState;
  closesAt: Date;
  minimum: MinimumGroup;
  /** The questions that are answered in words. */
  questions: { key: string; text: LocalText }[];
}

/** SQL: the named answer `r`, of invitation `i`, followed a case that the person of the placeholder handled; to them it is not shown. */
export const handledBy = (person: string): string => `(
  (i.cause_kind = 'interaction' and exists (
    select 1 from interaction_staff s where s.interaction_id = i.cause_id and s.user_id = ${person}::uuid))
  or (i.cause_kind = 'enquiry' and exists (
    select 1 from enquiries e where e.id = i.cause_id and e.owner_id = ${person}::uuid)))`;

/** The named answers of a survey that followed cases which the actor handled. One statement. */
export async function answersWithheldFrom(db: Database, actor: Actor, surveyId: string): Promise<ReadonlySet<string>> {
  const rows = await db.query<{ id: string }>(
    `select r.id from survey_responses r join survey_invitations i on i.id = r.invitation_id
       join survey_versions v on v.id = r.survey_version_id
     where v.survey_id = $1 and ${handledBy('$2')}`,
    [surveyId, readerOf(actor)],
  );
  return new Set(rows.map(({ id }) => id));
}

/** SQL: open answers `a` that count, with their response `r` of version `v`, invitation `i` and review `x`. */
export const commentsFrom = `survey_answers a
  join survey_responses r on r.id = a.response_id and r.mode = 'live' and not r.quarantined
  join survey_versions v on v.id = r.survey_version_id
  left join survey_invitations i on i.id = r.invitation_id
  left join survey_comment_reviews x on x.response_id = a.response_id and x.question_key = a.question_key`;

/** SQL: what makes an answer a comment. */
export const isComment = `a.value_text is not null and btrim(a.value_text) <> ''`;

/**
 * Whether the open answers of a wave may be read now. One statement; `NotFound` for no such wave. While an anonymous wave is open
 * a new text would tell who has just answered, so they are read when it has closed.
 */
export async function commentGate(db: Database, now: Date, waveId: string): Promise<CommentGate> {
  const [row] = await db.query<{
    wave: CommentGate['wave'];
    survey: CommentGate['survey'];
    definition: SurveyDefinition;
    state: string;
    closesAt: Date;
    answers: number;
  }>(
    `select jsonb_build_object('id', w.id, 'name', w.name) as wave, jsonb_build_object('id', s.id, 'name', s.name) as survey,
       v.definition, ${waveStateOf('$2')} as state, w.closes_at as "closesAt",
       (select count(*)::int from survey_responses r where r.wave_id = w.id and r.mode = 'live' and not r.quarantined) as answers
     from survey_waves w join survey_versions v on v.id = w.survey_version_id join surveys s on s.id = v.survey_id
     where w.id = $1`,
    [waveId, now],
  );
  if (row === undefined) throw new NotFound();
  const { anonymous, questions } = row.definition;
  return {
    wave: row.wave,
    survey: row.survey,
    anonymous,
    state: anonymous ? anonymousState(row.state === 'closed', row.answers) : 'shown',
    closesAt: row.closesAt,
    minimum: { ...defaultMinimum },
    questions: questions
      .filter(({ type }) => type === 'short_text' || type === 'long_text')
      .map(({ key, text }) => ({ key, text })),
  };
}

function anonymousState(closed: boolean, answers: number): CommentsState {
  if (!closed) return 'open';
  return mayShow({ answers, companies: null }) ? 'shown' : 'too_few';
}

/** Whose cases are left out of what the actor reads; the system handles none. */
export const readerOf = (actor: Actor): string => actor.id ?? '00000000-0000-0000-0000-000000000000';
