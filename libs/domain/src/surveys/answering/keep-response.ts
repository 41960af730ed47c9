import {
  dayOf,
  periodContaining,
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
  /** Of an anonymous survey only what many of the invited share (`coarsened`), so that it may stand on the answer too. */
  industry: string | null;
  size: string | null;
  contacted: boolean | null;
}

const defaultLanguage: Language = 'fi';

const hasText = ({ questions }: SurveyDefinition, answers: Answers): boolean =>
  questions.some(({ key, type }) => (type === 'short_text' || type === 'long_text') && answers[key] !== undefined);

/**
 * An anonymous answer is going to be kept: the night writes the wave's answers anew. Before the invitation is touched, by whoever
 * shares the wave's answers (`lockAnswersOfWave`), so that the mark is not taken away by a rewriting that did not see the answer.
 */
export async function markForRewriting(db: Database, { waveId, definition }: AnsweredWave): Promise<void> {
  if (!definition.anonymous) return;
  await db.query('update survey_waves set needs_rewriting = true where id = $1 and not needs_rewriting', [waveId]);
}

/**
 * Marks an invitation as answered, for who comes first: of several at the same moment the others wait here and then find it
 * answered. Undefined when it has been answered before, or when nobody knows any more whether it has.
 */
export async function takeInvitation(
  db: Database,
  { definition, now }: AnsweredWave,
  invitationId: string,
): Promise<TakenInvitation | undefined> {
  const [taken] = await db.query<TakenInvitation>(
    `update survey_invitations set state = 'answered', answered_on = $2 where id = $1 and state not in ('answered', 'ended')
     returning id, company_id as "companyId", frozen_industry as industry, frozen_size as size, frozen_contacted as contacted`,
    // Of an anonymous answer no day at all: with another's day on the answer the two could be put together.
    [invitationId, definition.anonymous ? null : dayOf(now)],
  );
  return taken;
}

/**
 * Keeps an answer with its parts; of an anonymous survey it says nothing of whose it is: the quarter and no day, and the language
 * only beside a text, which tells it anyway. Null when the same sending has been
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
        quarantined, quarantine_reason, frozen_industry, frozen_size, frozen_contacted)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9::text is not null, $9, $10, $11, $12) on conflict (wave_id, submission_id) do nothing returning id`,
    [
      waveId,
      surveyVersionId,
      known?.id ?? null,
      known?.companyId ?? null,
      submissionId,
      definition.anonymous && !hasText(definition, answers) ? defaultLanguage : language,
      channel,
      definition.anonymous ? periodContaining('quarter', dayOf(now)).firstDay : dayOf(now),
      suspicion,
      invitation?.industry ?? null,
      invitation?.size ?? null,
      invitation?.contacted ?? null,
    ],
  );
  if (response === undefined) return null;
  await keepAnswers(db, response.id, definition, answers);
  return response.id;
}
