import type { SurveyQuarantineReason } from '@elinvoima/contracts';
import { Conflict, Gone, NotFound } from '@elinvoima/domain/platform';
import {
  AnswerSurvey,
  ChangeAnswer,
  SurveyLinks,
  isAnswered,
  type OpenedLink,
  type Submission,
} from '@elinvoima/domain/surveys';
import { Injectable } from '@nestjs/common';
import { FormStamps } from './form-stamp.js';
import { MessageBursts } from './message-bursts.js';
import { PublicLimits } from './public-limits.js';

/** Nobody reads a question and answers it in less. */
const leastSeconds = 3;

/** What comes with an answer that was given on a page: the page's stamp, and the sending that it replaces. */
export interface PageSending {
  stamp?: string | null;
  replaces?: string | null;
}

/** What both the page and the programs' address go through: the link, its limits, the answer. */
@Injectable()
export class SurveyDoor {
  constructor(
    private readonly links: SurveyLinks,
    private readonly answering: AnswerSurvey,
    private readonly changing: ChangeAnswer,
    private readonly limits: PublicLimits,
    private readonly stamps: FormStamps,
    private readonly bursts: MessageBursts,
  ) {}

  /** Throws `NotFound` for every link that is not one, `TooMany` for who guesses on. */
  async open(token: string, ip: string): Promise<OpenedLink> {
    const link = await this.links.open(token);
    if (link === null) {
      await this.limits.lookupFailed(ip);
      throw new NotFound('link-unknown');
    }
    await this.limits.opened(token);
    if (link.kind === 'invitation') this.bursts.opened(link.invitationId, 'answer');
    return link;
  }

  /** As `open`, for who wants to answer. Throws `Conflict` when that has been done, `Gone` when the time is over. */
  async openForAnswer(token: string, ip: string): Promise<OpenedLink> {
    const link = await this.open(token, ip);
    if (isAnswered(link)) throw new Conflict('survey-answered');
    if (link.closed || link.expired) throw new Gone('survey-closed');
    return link;
  }

  /** What may be changed by this link; null where nothing may. */
  standing(link: OpenedLink): ReturnType<ChangeAnswer['standing']> {
    return this.changing.standing(link);
  }

  /** What `AnswerSurvey.submit` and `ChangeAnswer.change` throw, and `TooMany` for who hammers a link. */
  async submit(
    link: OpenedLink,
    token: string,
    ip: string,
    { submissionId, version, language, answers }: Submission,
    { stamp = null, replaces = null }: PageSending = {},
  ): Promise<void> {
    if (link.kind === 'open') await this.limits.openLinkSent(ip, link.waveId);
    else await this.limits.submitted(token);
    const submission = { submissionId, version, language, answers, suspicion: this.suspicionOf(link, stamp) };
    if (replaces === null) await this.answering.submit(token, submission);
    else await this.changing.change(token, { ...submission, replaces });
  }

  /** Programs have no page, so no stamp: only what a page says of itself can be too fast. */
  private suspicionOf(link: OpenedLink, stamp: string | null): SurveyQuarantineReason | null {
    if (link.kind === 'invitation' && this.bursts.isAftermath(link.invitationId)) return 'burst';
    const read = stamp === null ? null : this.stamps.read(link.surveyVersionId, stamp);
    return read !== null && read.ageSeconds < leastSeconds ? 'fast' : null;
  }
}
