import { AnswerSurvey, SurveyLinks, isAnswered, type OpenedLink, type Submission } from '@elinvoima/domain/surveys';
import { Conflict, Gone, NotFound } from '@elinvoima/domain/platform';
import { Injectable } from '@nestjs/common';
import { PublicLimits } from './public-limits.js';

/** What both the page and the programs' address go through: the link, its limits, the answer. */
@Injectable()
export class SurveyDoor {
  constructor(
    private readonly links: SurveyLinks,
    private readonly answering: AnswerSurvey,
    private readonly limits: PublicLimits,
  ) {}

  /** Throws `NotFound` for every link that is not one, `TooMany` for who guesses on. */
  async open(token: string, ip: string): Promise<OpenedLink> {
    const link = await this.links.open(token);
    if (link === null) {
      await this.limits.lookupFailed(ip);
      throw new NotFound('link-unknown');
    }
    await this.limits.opened(token);
    return link;
  }

  /** As `open`, for who wants to answer. Throws `Conflict` when that has been done, `Gone` when the time is over. */
  async openForAnswer(token: string, ip: string): Promise<OpenedLink> {
    const link = await this.open(token, ip);
    if (isAnswered(link)) throw new Conflict('survey-answered');
    if (link.closed) throw new Gone('survey-closed');
    return link;
  }

  /** What `AnswerSurvey.submit` throws, and `TooMany` for who hammers an open invitation or an open link. */
  async submit(link: OpenedLink, token: string, ip: string, submission: Submission): Promise<void> {
    if (link.kind === 'open') await this.limits.openLinkSent(ip, link.waveId);
    else if (!isAnswered(link)) await this.limits.submitted(token);
    await this.answering.submit(token, submission);
  }
}
