import {
  halfWrittenLanguages,
  writtenLanguages,
  type MailingRecipientState,
  type MailingState,
  type TrailAction,
} from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { Clock, Conflict, Database, NotFound, RuleBroken, type Actor } from '../platform/index.js';
import { Suppressions, recipientsMatching } from '../recipients/index.js';
import { Mailing } from './mailing.entity.js';
import { currentState } from './mailing-recipients.query.js';
import { PaceMailings } from './pace-mailings.js';

export interface SendOptions {
  /** Now unless told. */
  at?: Date;
  perMinute?: number;
}

/** Those that a person may have sent once more: nobody knows whether the first one arrived, or it is known that it did not. */
export type Resendable = Extract<MailingRecipientState, 'uncertain' | 'failed'>;

/** Sending a letter, and holding it: now or at a time, paused, going on, stopped. */
@Injectable()
export class SendMailing {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly suppressions: Suppressions,
    private readonly pace: PaceMailings,
  ) {}

  /**
   * Fixes who gets it, and lets the first ones go; a scheduled one is fixed when its moment comes. Throws `Conflict` for what is
   * no draft, `RuleBroken` for an unfinished letter, a moment that has passed or a group in which nobody can be written to.
   */
  async send(actor: Actor, id: string, { at, perMinute }: SendOptions): Promise<void> {
    await this.db.transaction(async () => {
      const mailing = await this.locked(id, ['draft']);
      this.checkLetter(mailing);
      if (at !== undefined && at <= this.clock.now()) throw RuleBroken.at('/at', 'moment-past');
      const { eligible } = await recipientsMatching(this.db, this.suppressions, 'mailing', mailing.group);
      if (eligible.length === 0) throw RuleBroken.at('/group', 'no-recipients');
      await this.db.query(
        `update mailings set state = 'scheduled', send_at = $2, per_minute = $3, version = version + 1, updated_at = now() where id = $1`,
        [id, at ?? this.clock.now(), perMinute ?? mailing.perMinute],
      );
      await this.audit.record(
        actor,
        at === undefined ? 'send' : 'schedule',
        { kind: 'mailing', id },
        { recipients: [null, eligible.length], sendAt: [null, (at ?? this.clock.now()).toISOString()] },
      );
      if (at === undefined) await this.pace.step(id);
    });
  }

  /** A scheduled one becomes a draft again. */
  async unschedule(actor: Actor, id: string): Promise<void> {
    await this.move(actor, id, 'unschedule', ['scheduled'], 'draft');
  }

  /** What has been handed to the outbox goes: at most a quarter of a minute’s mails. */
  async pause(actor: Actor, id: string): Promise<void> {
    await this.move(actor, id, 'pause', ['sending'], 'paused');
  }

  async resume(actor: Actor, id: string): Promise<void> {
    await this.move(actor, id, 'resume', ['paused'], 'sending');
  }

  /** For good: who has not got it will not. */
  async stop(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      await this.move(actor, id, 'stop', ['sending', 'paused'], 'stopped');
      await this.db.query(
        `update mailing_recipients r set state = 'cancelled' where r.mailing_id = $1 and r.state = 'queued'
           and not exists (select 1 from outbox_mails m where m.id = r.mail_id and m.state <> 'queued')`,
        [id],
      );
    });
  }

  /** Puts those in line again, by a person's decision: the program never does it by itself. Answers how many. */
  async resend(actor: Actor, id: string, states: readonly Resendable[]): Promise<number> {
    return this.db.transaction(async () => {
      await this.locked(id, ['sending', 'paused', 'sent', 'stopped']);
      const again = await this.db.query<{ id: string }>(
        `update mailing_recipients set mail_id = null, put_at = null
         where id in (select r.id from mailing_recipients r left join outbox_mails m on m.id = r.mail_id
                      where r.mailing_id = $1 and ${currentState} = any($2::text[]))
         returning id`,
        [id, states],
      );
      if (again.length === 0) throw new Conflict('mailing-state');
      await this.db.query(
        `update mailings set state = case when state = 'paused' then state else 'sending' end, finished_at = null,
           version = version + 1, updated_at = now() where id = $1`,
        [id],
      );
      await this.audit.record(actor, 'resend', { kind: 'mailing', id }, { recipients: [null, again.length] });
      await this.pace.step(id);
      return again.length;
    });
  }

  private async move(
    actor: Actor,
    id: string,
    action: TrailAction,
    from: readonly MailingState[],
    to: MailingState,
  ): Promise<void> {
    await this.db.transaction(async () => {
      const { state } = await this.locked(id, from);
      await this.db.query(
        `update mailings set state = $2, finished_at = case when $2 = 'stopped' then $3::timestamptz end,
           send_at = case when $2 = 'draft' then null else send_at end, version = version + 1, updated_at = now() where id = $1`,
        [id, to, this.clock.now()],
      );
      await this.audit.record(actor, action, { kind: 'mailing', id }, { state: [state, to] });
    });
  }

  /** The living mailing in one of the states, locked: two presses at once wait for each other. */
  private async locked(id: string, states: readonly MailingState[]): Promise<Mailing> {
    const mailing = await this.db.repository(Mailing).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (mailing === null || mailing.deletedAt !== null) throw new NotFound();
    if (!states.includes(mailing.state))
      throw new Conflict(states.includes('draft') ? 'mailing-not-draft' : 'mailing-state');
    return mailing;
  }

  private checkLetter({ subject, text }: Mailing): void {
    const [half] = halfWrittenLanguages(subject, text);
    if (half !== undefined)
      throw RuleBroken.at(`/${subject[half]?.trim() ? 'text' : 'subject'}/${half}`, 'mailing-half-written');
    if (writtenLanguages(subject, text).length === 0) throw RuleBroken.at('/subject', 'mailing-empty');
  }
}
