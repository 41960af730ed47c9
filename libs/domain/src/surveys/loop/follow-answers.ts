import { addDays, dayOf, isWorkingDay, type Day } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import { Injectable } from '@nestjs/common';
import { FollowUp, FollowUpService } from '../../follow-ups/index.js';
import { Clock, Database, eachByItself, systemActor, theMunicipality } from '../../platform/index.js';
import { answerToFollow, answersToFollow, type AnswerToFollow } from './wanted-follow-up.query.js';

/** The day that lies so many working days ahead. */
export function workingDaysAfter(day: Day, days: number): Day {
  let at = day;
  for (let left = days; left > 0;) {
    at = addDays(at, 1);
    if (isWorkingDay(at)) left -= 1;
  }
  return at;
}

/**
 * Closing the loop: a low mark or a wish to be called becomes a promise with an owner and a day; a changed answer takes it back.
 * Looked for again and again rather than done while the answer is taken, so that no answer waits for it or fails with it.
 */
@Injectable()
export class FollowAnswers {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly followUps: FollowUpService,
  ) {}

  /** Safe to run twice, and at the same time: each answer is held while it is looked at. */
  async run(): Promise<number> {
    const ids = await answersToFollow(this.db, dayOf(this.clock.now()));
    await eachByItself(ids, (id) => this.db.transaction(() => this.follow(id)));
    return ids.length;
  }

  private async follow(id: string): Promise<void> {
    const answer = await answerToFollow(this.db, id);
    if (answer === null) return;
    const { reason, made } = answer;
    if (reason !== null && made === null) await this.promise(id, answer);
    else if (reason !== null && made?.withdrawn) {
      if (made.isBinned) await this.followUps.restore(systemActor, made.followUpId);
      await this.mark(id, false);
    } else if (reason === null && made !== null && !made.withdrawn && made.isOpen) {
      if (!made.isBinned) {
        const { version } = await this.db.repository(FollowUp).findOneByOrFail({ id: made.followUpId });
        await this.followUps.remove(systemActor, made.followUpId, version);
      }
      await this.mark(id, true);
    }
  }

  private async promise(
    id: string,
    { reason, submittedOn, wave, company, contact, owners }: AnswerToFollow,
  ): Promise<void> {
    const [owner] = owners;
    const subject =
      company !== null
        ? { kind: 'company' as const, id: company.id }
        : contact && { kind: 'contact' as const, id: contact.id };
    // Nobody to call, or nobody to do it: looked at again at the next run.
    if (reason === null || owner === undefined || subject === null) return;
    const { surveyFollowUpDays } = await theMunicipality(this.db);
    const promisedOn = workingDaysAfter(submittedOn, surveyFollowUpDays);
    const followUpId = await this.followUps.create(systemActor, {
      title: formatText(owner.language, 'survey-loop.title', {
        wave,
        subject: company?.name ?? contact?.name ?? '–',
      }).slice(0, 200),
      dueOn: promisedOn,
      ownerId: owner.id,
      subject,
    });
    await this.db.query(
      'insert into survey_follow_ups (response_id, follow_up_id, reason, promised_on) values ($1, $2, $3, $4)',
      [id, followUpId, reason, promisedOn],
    );
  }

  private mark(id: string, withdrawn: boolean): Promise<unknown> {
    return this.db.query('update survey_follow_ups set withdrawn = $2 where response_id = $1', [id, withdrawn]);
  }
}
