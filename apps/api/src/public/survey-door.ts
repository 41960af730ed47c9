import type { SurveyQuarantineReason } from '@elinvoima/contracts';
import { Conflict, Gone, NotFound, RuleBroken } from '@elinvoima/domain/platform';
import {
  AnswerSurvey,
  ChangeAnswer,
  SurveyLinks,
  isAnswered,
  type OpenWaveLink,
  type OpenedLink,
  type Submission,
} from '@elinvoima/domain/surveys';
import { Injectable } from '@nestjs/common';
import { FormStamps } from './form-stamp.js';
import { MessageBursts } from './message-bursts.js';
import { OpenLinkGuard, leastSeconds, type OpenForm } from './open-link-guard.js';
import { PublicLimits } from './public-limits.js';

/** What comes with an answer that was given on a page: the page's stamp, and the sending that it replaces. */
export interface PageSending {
  stamp?: string | null;
  replaces?: string | null;
  /** Filled in where no person writes. */
  trapped?: boolean;
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
    private readonly openLinks: OpenLinkGuard,
  ) {}

  /** Throws `NotFound` for every link that is not one, `TooMany` for who guesses on. */
  async open(token: string, ip: string): Promise<OpenedLink> {
    const link = await this.links.open(token);
    if (link === null) {
      await this.limits.lookupFailed(ip);
      throw new NotFound('link-unknown');
    }
    // A poster is opened by many at once: each network has its own turns.
    await this.limits.opened(link.kind === 'open' ? `${token} ${ip}` : token);
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

  /** What `AnswerSurvey.submit`, `ChangeAnswer.change` and `OpenLinkGuard.admit` throw, and `TooMany` for who hammers a link. */
  async submit(
    link: OpenedLink,
    token: string,
    ip: string,
    { submissionId, version, language, answers }: Submission,
    { stamp = null, replaces = null, trapped = false }: PageSending = {},
  ): Promise<void> {
    const answer = { submissionId, version, language, answers };
    if (link.kind === 'open') return this.submitOpen(link, token, ip, answer, { stamp, trapped });
    await this.limits.submitted(token);
    if (replaces === null) await this.answering.submit(token, { ...answer, suspicion: this.suspicionOf(link, stamp) });
    // Whoever changes one mark is quick, and has been believed before.
    else await this.changing.change(token, { ...answer, replaces });
  }

  private async submitOpen(
    link: OpenWaveLink,
    token: string,
    ip: string,
    submission: Submission,
    form: OpenForm,
  ): Promise<void> {
    if (link.closed || link.expired) throw new Gone('survey-closed');
    const admitted = await this.openLinks.admit(link, ip, form);
    try {
      await this.answering.submit(token, { ...submission, ...admitted });
    } catch (error) {
      // The page of somebody's answer, filled in anew by the next person at the same device: on a fresh page it is one more.
      if (error instanceof Conflict && error.code === 'survey-answered')
        throw RuleBroken.at('/answers', 'survey-press-again');
      throw error;
    }
  }

  /** Programs have no page, so no stamp: only what a page says of itself can be too fast. */
  private suspicionOf(link: OpenedLink, stamp: string | null): SurveyQuarantineReason | null {
    if (link.kind === 'invitation' && this.bursts.isAftermath(link.invitationId)) return 'burst';
    const read = stamp === null ? null : this.stamps.read(link.surveyVersionId, stamp);
    return read !== null && read.ageSeconds < leastSeconds ? 'fast' : null;
  }
}
