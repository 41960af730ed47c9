import type { Language } from '@elinvoima/contracts';
import { NotFound } from '@elinvoima/domain/platform';
import { UnsubscribeLinks, type SuppressionScope } from '@elinvoima/domain/recipients';
import { SurveyLinks, Unsubscribe } from '@elinvoima/domain/surveys';
import { Injectable } from '@nestjs/common';
import { MessageBursts } from './message-bursts.js';
import { PublicLimits } from './public-limits.js';

/** What a link under /u stops: the mails of its own kind, in the language that they came in. */
export interface UnsubscribeOption {
  of: 'survey' | 'any';
  /** The first is what one click stops; a page offers them all. */
  scopes: readonly [SuppressionScope, ...SuppressionScope[]];
  language: Language;
}

/** Links that stop mails, a survey's own and those of every other mail: one address for both. */
@Injectable()
export class UnsubscribeDoor {
  constructor(
    private readonly surveyLinks: SurveyLinks,
    private readonly surveys: Unsubscribe,
    private readonly links: UnsubscribeLinks,
    private readonly limits: PublicLimits,
    private readonly bursts: MessageBursts,
  ) {}

  /** Throws `NotFound` for every link that is not one, `TooMany` for who guesses on. */
  async open(token: string, ip: string): Promise<UnsubscribeOption> {
    const survey = await this.surveyLinks.unsubscriber(token);
    if (survey !== null) {
      this.bursts.opened(survey.invitationId, 'unsubscribe');
      return { of: 'survey', scopes: ['all_surveys', 'survey', 'all_mail'], language: survey.language };
    }
    const link = await this.links.find(token);
    if (link !== null) {
      const { scope, language } = link;
      return { of: 'any', scopes: scope === 'all_mail' ? [scope] : [scope, 'all_mail'], language };
    }
    await this.limits.lookupFailed(ip);
    throw new NotFound('link-unknown');
  }

  /** Stops what was asked, else what one click stops. */
  async unsubscribe(token: string, { of, scopes }: UnsubscribeOption, asked: unknown): Promise<void> {
    const scope = scopes.find((offered) => offered === asked) ?? scopes[0];
    if (of === 'survey') await this.surveys.unsubscribe(token, scope);
    else await this.links.unsubscribe(token, scope === 'all_mail');
  }
}
