import { maySendSurveyAtOnce, surveyQuietTime, surveySendingTime } from '@elinvoima/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/index.js';

/** When mails of surveys may leave: the rule of contracts, where mails truly leave the house. */
@Injectable()
export class SendingHours {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** The moment itself, or the later one that a mail has to wait for. Reminders never leave at once. */
  next(at: Date, { step, atOnce }: { step: number; atOnce: boolean }): Date {
    if (!this.config.surveyQuietTimes || surveyQuietTime(at) === null) return at;
    return step === 0 && atOnce && maySendSurveyAtOnce(at) ? at : surveySendingTime(at);
  }

  /** Whether somebody may press "now" at this moment. */
  mayBeAtOnce(at: Date): boolean {
    return !this.config.surveyQuietTimes || maySendSurveyAtOnce(at);
  }
}
