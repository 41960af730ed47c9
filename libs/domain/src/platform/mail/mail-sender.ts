import { Injectable } from '@nestjs/common';
import { Breaker } from '../breaker.js';
import { Database } from '../database.js';
import { leaseMinutes, minutesAfterAway, minutesAfterRefusal, mostRefusals } from './attempts.js';
import {
  MailTemplates,
  type Hold,
  type MailTemplate,
  type Prepared,
  type RenderedMail,
  type Return,
} from './mail-templates.js';
import type { Delivery, MailTransport } from './delivery.js';
import type { OutboxMail, OutboxState } from './outbox-mail.entity.js';
import { Outbox } from './outbox.js';

interface Claimed {
  mail: OutboxMail;
  rendered: RenderedMail;
}

/** What one attempt has come to. */
interface Ended {
  mail: OutboxMail;
  state: OutboxState;
  problem: string | null;
  /** Until the next attempt of one that is put back. */
  minutes: number;
  refused: boolean;
  returned: Return | null;
}

/**
 * So many are claimed at once, sent side by side and marked as they end. A worker that dies leaves at most so many of each of its
 * jobs uncertain; a larger number would be a little faster.
 */
const claimedAtOnce = 8;

/** A server that has been away for so long is not coming back for this mail. */
const daysOfTrying = 2;

/**
 * Sends what the outbox holds, at most once by itself: a mail is claimed before it is sent, so a worker that dies in between leaves
 * it "uncertain" for a person to decide, never sent twice.
 */
@Injectable()
export class MailSender {
  private readonly breaker = new Breaker();
  private ended: Ended[] = [];
  private marking: Promise<void> = Promise.resolve();

  constructor(
    private readonly db: Database,
    private readonly templates: MailTemplates,
    private readonly outbox: Outbox,
    /** Null where no SMTP is set: mail is then rendered, its link made valid, and kept for staff to read. */
    private readonly transport: MailTransport | null,
  ) {}

  /** Safe to run twice: only one run claims the mail. */
  async send(mailId: string): Promise<void> {
    await this.sendMany([mailId]);
  }

  /** As `send` for many. While the mail server is away none is claimed: they wait for the relay. */
  async sendMany(mailIds: readonly string[]): Promise<void> {
    for (let from = 0; from < mailIds.length; from += claimedAtOnce) {
      const isProbe = this.breaker.isOpen;
      if (!this.breaker.allows()) return;
      const claimed = await this.claim(mailIds.slice(from, from + (isProbe ? 1 : claimedAtOnce)));
      await Promise.all(claimed.map((each) => this.deliver(each)));
      if (isProbe) from -= claimedAtOnce - 1;
    }
  }

  /** Wakes what waits without a job and gives up what was claimed by a worker that died. */
  async relay(): Promise<void> {
    await this.db.query(
      `update outbox_mails set state = 'uncertain', problem = 'lease expired'
       where state = 'sending' and claimed_at < now() - make_interval(mins => $1)`,
      [leaseMinutes],
    );
    // What a long wave has put into the queue is no lost mail; it is looked at again when the queue has run dry.
    if (await this.outbox.isBusy()) return;
    const waiting = await this.db.query<{ id: string }>(
      `select id from outbox_mails where state = 'queued' and greatest(created_at, leaves_after) < now() - interval '5 seconds'
       order by created_at limit 20000`,
    );
    await this.outbox.wakeMany(waiting.map(({ id }) => id));
  }

  /** One transaction for all; where one of them breaks it, each gets its own, so that a broken one stops no other. */
  private async claim(mailIds: readonly string[]): Promise<Claimed[]> {
    try {
      return await this.db.transaction(() => this.claimTogether(mailIds));
    } catch (error) {
      if (mailIds.length === 1) throw error;
      const claimed: Claimed[] = [];
      const broken: unknown[] = [];
      for (const id of mailIds)
        await this.db
          .transaction(() => this.claimTogether([id]))
          .then(
            (one) => claimed.push(...one),
            (reason: unknown) => broken.push(reason),
          );
      if (claimed.length === 0 && broken.length > 0) throw broken[0];
      return claimed;
    }
  }

  /** Whether each is still wanted is asked here, in the transaction that marks it as being sent. */
  private async claimTogether(mailIds: readonly string[]): Promise<Claimed[]> {
    const mails = await this.db.query<OutboxMail>(
      `update outbox_mails set state = 'sending', attempt = attempt + 1, claimed_at = now()
       where id in (select id from outbox_mails where id = any($1::uuid[]) and state = 'queued'
                      and (leaves_after is null or leaves_after <= now()) order by id for update skip locked)
       returning id, template, reference, recipient, language, state, attempt, refusals, claimed_at as "claimedAt",
         leaves_after as "leavesAfter", sent_at as "sentAt", message_id as "messageId", problem, created_at as "createdAt"`,
      [mailIds],
    );
    const claimed: Claimed[] = [];
    const held: { id: string; hold: Hold }[] = [];
    const unwanted: string[] = [];
    for (const [template, group] of this.templates.grouped(mails)) {
      const prepared = await prepare(template, group);
      for (const mail of group) {
        const one = prepared.get(mail.id) ?? 'unwanted';
        if (one === 'unwanted') unwanted.push(mail.id);
        else if ('hold' in one) held.push({ id: mail.id, hold: one.hold });
        else claimed.push({ mail, rendered: one.rendered });
      }
    }
    const named = claimed.filter(({ rendered }) => rendered.messageId !== undefined);
    if (named.length > 0)
      await this.db.query(
        `update outbox_mails m set message_id = n.message_id from unnest($1::uuid[], $2::text[]) as n (id, message_id) where m.id = n.id`,
        [named.map(({ mail }) => mail.id), named.map(({ rendered }) => rendered.messageId)],
      );
    if (held.length > 0) await this.hold(held);
    if (unwanted.length > 0)
      await this.db.query(`update outbox_mails set state = 'cancelled' where id = any($1::uuid[])`, [unwanted]);
    return claimed;
  }

  /** Back to the others that wait, as if they had never been tried. */
  private async hold(held: readonly { id: string; hold: Hold }[]): Promise<void> {
    await this.db.query(
      `update outbox_mails m set state = 'queued', attempt = attempt - 1, claimed_at = null, leaves_after = h.until
       from unnest($1::uuid[], $2::timestamptz[]) as h (id, until) where m.id = h.id`,
      [held.map(({ id }) => id), held.map(({ hold }) => (hold === 'released' ? 'infinity' : hold))],
    );
  }

  private async deliver({ mail, rendered }: Claimed): Promise<void> {
    if (this.transport === null)
      return this.mark({ mail, state: 'kept', problem: null, minutes: 0, refused: false, returned: null });
    const delivery = await this.transport.send(mail.id, mail.recipient, rendered);
    if (delivery.outcome === 'unreachable') this.breaker.failed();
    else this.breaker.worked();
    await this.mark(endedAs(mail, delivery));
  }

  /** What ends while others are being marked is marked with the next: one transaction for several. */
  private mark(ended: Ended): Promise<void> {
    this.ended.push(ended);
    this.marking = this.marking.catch(() => undefined).then(() => this.markTogether(this.ended.splice(0)));
    return this.marking;
  }

  private async markTogether(all: readonly Ended[]): Promise<void> {
    if (all.length === 0) return;
    await this.db.transaction(async () => {
      const marked = await this.db.query<{ id: string }>(
        `update outbox_mails m set state = e.state, problem = e.problem, refusals = m.refusals + e.refused::int,
           leaves_after = case when e.state = 'queued' then now() + e.minutes * interval '1 minute' else m.leaves_after end,
           sent_at = case when e.state in ('sent', 'kept') then now() end
         from unnest($1::uuid[], $2::int[], $3::text[], $4::text[], $5::float8[], $6::boolean[])
           as e (id, attempt, state, problem, minutes, refused)
         where m.id = e.id and m.state = 'sending' and m.attempt = e.attempt returning m.id`,
        [
          all.map(({ mail }) => mail.id),
          all.map(({ mail }) => mail.attempt),
          all.map(({ state }) => state),
          all.map(({ problem }) => problem),
          all.map(({ minutes }) => minutes),
          all.map(({ refused }) => refused),
        ],
      );
      // A late writer whose lease was taken away changes nothing.
      const own = new Set(marked.map(({ id }) => id));
      const ended = all.filter(({ mail }) => own.has(mail.id));
      const sent = ended.filter(({ state }) => state === 'sent' || state === 'kept').map(({ mail }) => mail);
      for (const [template, group] of this.templates.grouped(sent)) {
        if (template.sentMany !== undefined) await template.sentMany(group);
        else for (const mail of group) await template.sent?.(mail);
      }
      for (const { mail, returned } of ended.filter(({ state }) => state === 'failed')) {
        await this.templates.get(mail.template).rejected?.(mail);
        if (returned !== null) await this.templates.returned(mail, returned);
      }
    });
  }
}

async function prepare(template: MailTemplate, mails: readonly OutboxMail[]): Promise<ReadonlyMap<string, Prepared>> {
  if (template.prepareMany !== undefined) return template.prepareMany(mails);
  const prepared = new Map<string, Prepared>();
  for (const mail of mails) {
    const hold = (await template.heldUntil?.(mail)) ?? null;
    const rendered = hold === null ? await template.render(mail, 'send') : null;
    if (hold !== null) prepared.set(mail.id, { hold });
    else if (rendered !== null) prepared.set(mail.id, { rendered });
  }
  return prepared;
}

function endedAs(mail: OutboxMail, delivery: Delivery): Ended {
  const ended = { mail, problem: null, minutes: 0, refused: false, returned: null };
  if (delivery.outcome === 'sent') return { ...ended, state: 'sent' };
  const { problem } = delivery;
  if (delivery.outcome === 'uncertain') return { ...ended, state: 'uncertain', problem };
  if (delivery.outcome === 'rejected') {
    const { status, isBadAddress } = delivery;
    return { ...ended, state: 'failed', problem, returned: { kind: isBadAddress ? 'hard' : 'soft', status } };
  }
  if (delivery.outcome === 'unreachable') {
    const isOver = Date.now() - mail.createdAt.getTime() > daysOfTrying * 24 * 3_600_000;
    return { ...ended, state: isOver ? 'failed' : 'queued', problem, minutes: minutesAfterAway };
  }
  const refusals = mail.refusals + 1;
  if (refusals < mostRefusals)
    return { ...ended, state: 'queued', problem, refused: true, minutes: minutesAfterRefusal(refusals) };
  return { ...ended, state: 'failed', problem, refused: true, returned: { kind: 'soft', status: '4.0.0' } };
}
