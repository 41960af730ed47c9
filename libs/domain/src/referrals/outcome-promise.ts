import { addDays, dayOf, type Day } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import { Injectable } from '@nestjs/common';
import { FollowUpService } from '../follow-ups/index.js';
import { Clock, Database, type Actor } from '../platform/index.js';
import type { Referral } from './referral.entity.js';

/** What came of a referral is asked, and counted, when this many days have passed. */
export const outcomeAskedAfterDays = 60;

/** The day on which to ask: sixty days after sending, but never a day that has already passed when it is promised. */
export function askOn(sentOn: Day, today: Day): Day {
  const due = addDays(sentOn, outcomeAskedAfterDays);
  return due < today ? today : due;
}

const isSettled = ({ outcome, withdrawnOn }: Partial<Referral>): boolean => Boolean(outcome ?? withdrawnOn);

/** The owner's promise to ask what came of a referral: made with it, moved with it, kept when the outcome is told. */
@Injectable()
export class OutcomePromise {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly followUps: FollowUpService,
  ) {}

  /** Answers the promise's id; none is made when there is nothing left to ask, or nobody to ask it. */
  async make(actor: Actor, id: string, referral: Partial<Referral>): Promise<string | null> {
    const { sentOn, ownerId, need } = referral;
    if (isSettled(referral) || !sentOn || !ownerId) return null;
    return this.followUps.create(actor, {
      title: formatText(actor.language, 'referrals.askOutcome', { need: need ?? '' }).slice(0, 300),
      dueOn: askOn(sentOn, dayOf(this.clock.now())),
      ownerId,
      subject: { kind: 'referral', id },
    });
  }

  /** Follows a change of the referral. Answers the promise's id, which is new when one is needed for the first time. */
  async follow(actor: Actor, before: Referral, after: Partial<Referral>): Promise<string | null> {
    const promise = await this.living(before.followUpId);
    if (promise === null)
      return isSettled(before) && !isSettled(after) ? this.make(actor, before.id, after) : before.followUpId;
    const done = isSettled(after);
    if (done !== promise.done)
      await (done ? this.followUps.done(actor, promise.id) : this.followUps.reopen(actor, promise.id));
    const moved = {
      ...(after.ownerId && after.ownerId !== before.ownerId ? { ownerId: after.ownerId } : {}),
      ...(after.sentOn && after.sentOn !== before.sentOn
        ? { dueOn: askOn(after.sentOn, dayOf(this.clock.now())) }
        : {}),
    };
    if (!done && Object.keys(moved).length > 0) {
      const { version } = await this.db.one<{ version: number }>('select version from follow_ups where id = $1', [
        promise.id,
      ]);
      await this.followUps.update(actor, promise.id, version, moved);
    }
    return promise.id;
  }

  private async living(id: string | null): Promise<{ id: string; done: boolean } | null> {
    if (id === null) return null;
    const [found] = await this.db.query<{ id: string; done: boolean }>(
      'select id, done_at is not null as done from follow_ups where id = $1 and deleted_at is null',
      [id],
    );
    return found ?? null;
  }
}
