import {
  dayOf,
  mondayOf,
  type Answers,
  type Language,
  type SurveyDefinition,
  type SurveyQuarantineReason,
} from '@elinvoima/contracts';
import type { Database } from '../../platform/index.js';
import { keepAnswers } from './stored-answers.js';

/** What is answered, by which questionnaire, and when. */
export interface AnsweredWave {
  waveId: string;
  surveyVersionId: string;
  definition: SurveyDefinition;
  now: Date;
}

export interface NewResponse {
  submissionId: string;
  language: Language;
  channel: 'mail' | 'open' | 'paper';
  answers: Answers;
  suspicion?: SurveyQuarantineReason | null;
}

/** Whose answer it is, as far as the table may know. */
export interface TakenInvitation {
  id: string;
  companyId: string | null;
}

/**
 * Marks an invitation as answered, for who comes first: of several at the same moment the others wait here and then find it
 * answered. Undefined when it has been answered before.
 */
export async function takeInvitation(
  db: Database,
  { definition, now }: AnsweredWave,
  invitationId: string,
): Promise<TakenInvitation | undefined> {
  const today = dayOf(now);
  const [taken] = await db.query<TakenInvitation>(
    `update survey_invitations set state = 'answered', answered_on = $2 where id = $1 and state <> 'answered'
     returning id, company_id as "companyId"`,
    [invitationId, definition.anonymous ? mondayOf(today) : today],
  );
  return taken;
}

/**
 * Keeps an answer with its parts; of an anonymous survey it says nothing of whose it is. Null when the same sending has been
 * kept already.
 */
export async function keepResponse(
  db: Database,
  { waveId, surveyVersionId, definition, now }: AnsweredWave,
  invitation: TakenInvitation | null,
  { submissionId, language, channel, answers, suspicion = null }: NewResponse,
): Promise<string | null> {
  const known = definition.anonymous ? null : invitation;
  const [response] = await db.query<{ id: string }>(
    `insert into survey_responses
       (wave_id, survey_version_id, invitation_id, company_id, submission_id, language, channel, submitted_on,
        quarantined, quarantine_reason)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9::text is not null, $9) on conflict (wave_id, submission_id) do nothing returning id`,
    [
      waveId,
      surveyVersionId,
      known?.id ?? null,
      known?.companyId ?? null,
      submissionId,
      language,
      channel,
      dayOf(now),
      suspicion,
    ],
  );
  if (response === undefined) return null;
  await keepAnswers(db, response.id, definition, answers);
  return response.id;
}
