import type { Language, SurveyQuarantineReason } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { Clock, Conflict, Database, Gone, JobQueues, NotFound, publicActor } from '../../platform/index.js';
import { countSoon } from '../results/published/count-soon.js';
import { lockAnswersOfWave } from '../sending/wave-lock.js';
import { keepResponse, markForRewriting, takeInvitation } from './keep-response.js';
import { isRepeat } from './sendings.js';
import { checkedAnswers } from './stored-answers.js';
import { SurveyLinks, isAnswered, type OpenedLink } from './survey-links.js';

/** What a respondent sends. `submissionId` is made by the page: the same one again is the same answer. */
export interface Submission {
  submissionId: string;
  /** The number of the questionnaire's version that was answered. */
  version: number;
  language: Language;
  answers: unknown;
  /** What speaks for a machine having sent it: it is kept, and left out of every figure until a person has looked. */
  suspicion?: SurveyQuarantineReason | null;
}

/** Taking an answer: checked against the version that was sent, kept once. */
@Injectable()
export class AnswerSurvey {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly links: SurveyLinks,
    private readonly audit: Audit,
    private readonly queues: JobQueues,
  ) {}

  /**
   * Keeps the answer, and with it that the invitation is answered. Throws `NotFound` for an unknown link, `Conflict` when the
   * invitation has another answer already or the version differs, `Gone` after closing, `Malformed` or `RuleBroken` for the answers.
   */
  async submit(token: string, submission: Submission): Promise<OpenedLink> {
    return this.db.transaction(async () => {
      const { waveId } = await this.opened(token);
      await lockAnswersOfWave(this.db, waveId, 'shared');
      // As it is now: somebody who ended the wave may have gone before.
      const link = await this.opened(token);
      if (await isRepeat(this.db, link, submission)) return link;
      if (isAnswered(link)) throw new Conflict('survey-answered');
      if (link.closed || link.expired) throw new Gone('survey-closed');
      if (submission.version !== link.version) throw new Conflict('survey-version-changed');
      const answers = checkedAnswers(link.definition, submission.answers);

      const wave = { ...link, now: this.clock.now() };
      await markForRewriting(this.db, wave);
      const invitation = link.kind === 'open' ? null : await takeInvitation(this.db, wave, link.invitationId);
      if (invitation === undefined) {
        if (await isRepeat(this.db, link, submission)) return link;
        throw new Conflict('survey-answered');
      }
      const { submissionId, language, suspicion } = submission;
      const channel = link.kind === 'open' ? 'open' : 'mail';
      const id = await keepResponse(this.db, wave, invitation, { submissionId, language, channel, answers, suspicion });
      // Nobody's link has no row to wait at: of the same sending at the same moment the second finds the first here.
      if (id === null) return link;
      // Of an anonymous answer the trail knows only the wave; which answer or whose it was stands nowhere.
      await this.audit.record(
        publicActor(language),
        'answer',
        link.definition.anonymous ? { kind: 'survey_wave', id: link.waveId } : { kind: 'survey_response', id },
      );
      await countSoon(this.db, this.queues, link.waveId);
      return link;
    });
  }

  private async opened(token: string): Promise<OpenedLink> {
    const link = await this.links.open(token);
    if (link === null) throw new NotFound('link-unknown');
    return link;
  }
}
