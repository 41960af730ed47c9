import { dayOf, mondayOf, type Day, type Language, type SurveyQuarantineReason } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { Clock, Conflict, Database, Gone, NotFound, publicActor } from '../../platform/index.js';
import { isRepeat } from './sendings.js';
import { checkedAnswers, keepAnswers } from './stored-answers.js';
import { SurveyLinks, isAnswered, type InvitationLink, type OpenedLink } from './survey-links.js';

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
  ) {}

  /**
   * Keeps the answer, and with it that the invitation is answered. Throws `NotFound` for an unknown link, `Conflict` when the
   * invitation has another answer already or the version differs, `Gone` after closing, `Malformed` or `RuleBroken` for the answers.
   */
  async submit(token: string, submission: Submission): Promise<OpenedLink> {
    return this.db.transaction(async () => {
      const link = await this.links.open(token);
      if (link === null) throw new NotFound('link-unknown');
      if (await isRepeat(this.db, link, submission)) return link;
      if (isAnswered(link)) throw new Conflict('survey-answered');
      if (link.closed || link.expired) throw new Gone('survey-closed');
      if (submission.version !== link.version) throw new Conflict('survey-version-changed');
      const answers = checkedAnswers(link.definition, submission.answers);

      const today = dayOf(this.clock.now());
      const { anonymous } = link.definition;
      const invitation = link.kind === 'open' ? null : await this.take(link, anonymous ? mondayOf(today) : today);
      if (invitation === undefined) {
        if (await isRepeat(this.db, link, submission)) return link;
        throw new Conflict('survey-answered');
      }
      const known = anonymous ? null : invitation;
      const [response] = await this.db.query<{ id: string }>(
        `insert into survey_responses
           (wave_id, survey_version_id, invitation_id, company_id, submission_id, language, channel, submitted_on,
            quarantined, quarantine_reason)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9::text is not null, $9) on conflict (wave_id, submission_id) do nothing returning id`,
        [
          link.waveId,
          link.surveyVersionId,
          known?.id ?? null,
          known?.companyId ?? null,
          submission.submissionId,
          submission.language,
          link.kind === 'open' ? 'open' : 'mail',
          today,
          submission.suspicion ?? null,
        ],
      );
      // Nobody's link has no row to wait at: of the same sending at the same moment the second finds the first here.
      if (response === undefined) return link;
      await keepAnswers(this.db, response.id, link.definition, answers);
      // Of an anonymous answer the trail knows only the wave; which answer or whose it was stands nowhere.
      await this.audit.record(
        publicActor(submission.language),
        'answer',
        anonymous ? { kind: 'survey_wave', id: link.waveId } : { kind: 'survey_response', id: response.id },
      );
      return link;
    });
  }

  /** Of several at the same moment the first holds the row; the others wait here and then find it answered. */
  private async take(
    { invitationId }: InvitationLink,
    answeredOn: Day,
  ): Promise<{ id: string; companyId: string | null } | undefined> {
    const [taken] = await this.db.query<{ id: string; companyId: string | null }>(
      `update survey_invitations set state = 'answered', answered_on = $2 where id = $1 and state <> 'answered'
       returning id, company_id as "companyId"`,
      [invitationId, answeredOn],
    );
    return taken;
  }
}
