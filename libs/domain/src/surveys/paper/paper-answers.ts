import type { Language, SurveyDefinition } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import {
  Clock,
  Conflict,
  Database,
  JobQueues,
  NotFound,
  RuleBroken,
  publicActor,
  type Actor,
} from '../../platform/index.js';
import { countSoon } from '../results/published/count-soon.js';
import { keepResponse, markForRewriting, takeInvitation } from '../answering/keep-response.js';
import { checkedAnswers } from '../answering/stored-answers.js';
import { lockAnswersOfWave } from '../sending/wave-lock.js';

/** An answer that came on paper or by telephone, as somebody types it in. */
export interface PaperAnswer {
  /** Made by the screen: the same one again is the same answer. */
  submissionId: string;
  /** Whose it is; null in an open wave, which knows nobody. */
  invitationId: string | null;
  language: Language;
  answers: unknown;
}

interface PaperWave {
  waveId: string;
  surveyVersionId: string;
  definition: SurveyDefinition;
  kind: 'wave' | 'triggered' | 'open';
  closed: boolean;
}

/** Typing in what came on paper: the same questions, the same rules, the same tables as for those who answer by themselves. */
@Injectable()
export class PaperAnswers {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly queues: JobQueues,
  ) {}

  /**
   * Throws `NotFound` for an unknown wave, `Conflict` when the wave is closed or the person has answered already, `Malformed` or
   * `RuleBroken` for the answers and for a person who was not invited.
   */
  async keep(actor: Actor, waveId: string, paper: PaperAnswer): Promise<void> {
    await this.db.transaction(async () => {
      await lockAnswersOfWave(this.db, waveId, 'shared');
      const now = this.clock.now();
      const found = await this.wave(waveId, now);
      const { submissionId, invitationId, language } = paper;
      const [repeat] = await this.db.query('select 1 from survey_responses where wave_id = $1 and submission_id = $2', [
        waveId,
        submissionId,
      ]);
      if (repeat !== undefined) return;
      if (found.closed) throw new Conflict('survey-closed');
      const answers = checkedAnswers(found.definition, paper.answers);
      await this.demandPerson(found, invitationId);
      const wave = { ...found, now };
      await markForRewriting(this.db, wave);
      const invitation = invitationId === null ? null : await takeInvitation(this.db, wave, invitationId);
      if (invitation === undefined) throw new Conflict('survey-answered');
      const id = await keepResponse(this.db, wave, invitation, { submissionId, language, channel: 'paper', answers });
      if (id === null) return;
      // An anonymous answer looks in the trail like any other: not even who typed it in stands beside it.
      if (found.definition.anonymous)
        await this.audit.record(publicActor(language), 'answer', { kind: 'survey_wave', id: waveId });
      else await this.audit.record(actor, 'type-answer', { kind: 'survey_response', id });
      await countSoon(this.db, this.queues, waveId);
    });
  }

  /** The questionnaire of a wave, word for word as it was sent, for whoever types answers in. */
  async questionnaire(waveId: string): Promise<{ kind: PaperWave['kind']; definition: SurveyDefinition }> {
    const { kind, definition } = await this.wave(waveId, this.clock.now());
    return { kind, definition };
  }

  private async wave(id: string, now: Date): Promise<PaperWave> {
    const [wave] = await this.db.query<PaperWave>(
      `select w.id as "waveId", v.id as "surveyVersionId", v.definition, w.kind,
         (w.state = 'closed' or w.closes_at <= $2::timestamptz) as closed
       from survey_waves w join survey_versions v on v.id = w.survey_version_id where w.id = $1`,
      [id, now],
    );
    if (wave === undefined) throw new NotFound();
    return wave;
  }

  private async demandPerson({ kind, waveId }: PaperWave, invitationId: string | null): Promise<void> {
    if (invitationId === null) {
      if (kind !== 'open') throw RuleBroken.at('/invitationId', 'required');
      return;
    }
    const [invited] = await this.db.query('select 1 from survey_invitations where id = $1 and wave_id = $2', [
      invitationId,
      waveId,
    ]);
    if (invited === undefined) throw RuleBroken.at('/invitationId', 'not-in-list');
  }
}
