import type { Answers } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { Clock, Conflict, Database, Gone, NotFound, publicActor } from '../../platform/index.js';
import type { Submission } from './answer-survey.js';
import { isRepeat } from './sendings.js';
import { checkedAnswers, keepAnswers, storedAnswers } from './stored-answers.js';
import { SurveyLinks, isAnswered, type InvitationLink, type OpenedLink } from './survey-links.js';

/**
 * A named answer may be changed until the wave closes, and where answers are asked for all the time until the quarter in which it
 * was given ends: from then on it stands in figures that no single answer may move. An anonymous one cannot: nothing says which one it is.
 */
export const mayBeChanged = (link: OpenedLink): link is InvitationLink =>
  link.kind === 'invitation' &&
  isAnswered(link) &&
  !link.closed &&
  !link.expired &&
  !link.settled &&
  !link.definition.anonymous;

interface Standing {
  id: string;
  submissionId: string;
}

/** Changing an answer that has been sent; what stood before is kept. */
@Injectable()
export class ChangeAnswer {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly links: SurveyLinks,
    private readonly audit: Audit,
  ) {}

  /** What stands now; null where nothing may be changed, also because the answer has been erased. Two statements. */
  async standing(link: OpenedLink): Promise<{ submissionId: string; answers: Answers } | null> {
    if (!mayBeChanged(link)) return null;
    const response = await this.responseOf(link, '');
    if (response === undefined) return null;
    const { id, submissionId } = response;
    return { submissionId, answers: await storedAnswers(this.db, id, link.definition) };
  }

  /**
   * Puts new answers in the place of those that were sent as `replaces`. Throws as `AnswerSurvey.submit`, and `Conflict` also
   * when something else stands by now.
   */
  async change(token: string, submission: Submission & { replaces: string }): Promise<OpenedLink> {
    return this.db.transaction(async () => {
      const link = await this.links.open(token);
      if (link === null) throw new NotFound('link-unknown');
      if (await isRepeat(this.db, link, submission)) return link;
      if (link.closed || link.expired) throw new Gone('survey-closed');
      if (!mayBeChanged(link)) throw new Conflict('survey-answered');
      if (submission.version !== link.version) throw new Conflict('survey-version-changed');
      const answers = checkedAnswers(link.definition, submission.answers);
      // Of two changes at the same moment the second waits here, and then finds that something else stands.
      const response = await this.responseOf(link, 'for update');
      if (response?.submissionId !== submission.replaces) {
        if (await isRepeat(this.db, link, submission)) return link;
        throw new Conflict('survey-answered');
      }
      await this.replace(response, link, submission, answers);
      await this.audit.record(publicActor(submission.language), 'change-answer', {
        kind: 'survey_response',
        id: response.id,
      });
      return link;
    });
  }

  private async responseOf(link: InvitationLink, lock: 'for update' | ''): Promise<Standing | undefined> {
    const [response] = await this.db.query<Standing>(
      `select id, submission_id as "submissionId" from survey_responses where invitation_id = $1 ${lock}`,
      [link.invitationId],
    );
    return response;
  }

  private async replace(
    { id }: Standing,
    link: InvitationLink,
    { submissionId, language }: Submission,
    answers: Answers,
  ): Promise<void> {
    await this.db.query(
      `insert into survey_response_revisions (response_id, submission_id, language, answers, replaced_at)
       select id, submission_id, language, $2, $3 from survey_responses where id = $1`,
      [id, JSON.stringify(await storedAnswers(this.db, id, link.definition)), this.clock.now()],
    );
    await this.db.query('delete from survey_answers where response_id = $1', [id]);
    await keepAnswers(this.db, id, link.definition, answers);
    // The day stays that of the first answer. One that waits to be looked at goes on waiting, one that counts goes on counting.
    await this.db.query('update survey_responses set submission_id = $2, language = $3 where id = $1', [
      id,
      submissionId,
      language,
    ]);
  }
}
