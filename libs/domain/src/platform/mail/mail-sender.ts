import { Injectable } from '@nestjs/common';
import { Database } from '../database.js';
import { mostAttempts } from './attempts.js';
import { MailTemplates, type RenderedMail } from './mail-templates.js';
import type { MailTransport } from './mail-transport.js';
import { OutboxMail } from './outbox-mail.entity.js';
import { Outbox } from './outbox.js';

/**
 * Sends what the outbox holds, at most once by itself: a mail is claimed before it is sent, so a worker that dies in between leaves
 * it "uncertain" for a person to decide, never sent twice.
 */
@Injectable()
export class MailSender {
  constructor(
    private readonly db: Database,
    private readonly templates: MailTemplates,
    private readonly outbox: Outbox,
    /** Null where no SMTP is set: mail is then rendered, its link made valid, and kept for staff to read. */
    private readonly transport: MailTransport | null,
  ) {}

  /** Safe to run twice: only one run claims the mail. Throws when the delivery should be tried again. */
  async send(mailId: string): Promise<void> {
    const claimed = await this.db.transaction(() => this.claim(mailId));
    if (claimed === null) return;
    if (this.transport === null) return this.finish(claimed.mail, 'kept', null);
    const delivery = await this.transport.send(mailId, claimed.mail.recipient, claimed.rendered);
    if (delivery.outcome === 'sent') return this.finish(claimed.mail, 'sent', null);
    const retry = delivery.outcome === 'refused' && claimed.mail.attempt < mostAttempts;
    await this.finish(
      claimed.mail,
      retry ? 'queued' : delivery.outcome === 'uncertain' ? 'uncertain' : 'failed',
      delivery.problem,
      delivery.outcome === 'rejected',
    );
    if (retry) throw new Error(`mail ${mailId} refused, will be tried again`);
  }

  /** Wakes what waits without a job and gives up what was claimed by a worker that died. */
  async relay(): Promise<void> {
    await this.db.query(
      `update outbox_mails set state = 'uncertain', problem = 'lease expired' where state = 'sending' and claimed_at < now() - interval '2 minutes'`,
    );
    const waiting = await this.db.query<{ id: string }>(
      `select id from outbox_mails where state = 'queued' and greatest(created_at, leaves_after) < now() - interval '5 seconds' order by created_at limit 500`,
    );
    await this.outbox.wakeMany(waiting.map(({ id }) => id));
  }

  private async claim(mailId: string): Promise<{ mail: OutboxMail; rendered: RenderedMail } | null> {
    const [row] = await this.db.query<{ id: string }>(
      `update outbox_mails set state = 'sending', attempt = attempt + 1, claimed_at = now() where id = $1 and state = 'queued' and (leaves_after is null or leaves_after <= now()) returning id`,
      [mailId],
    );
    if (row === undefined) return null;
    const mail = await this.db.repository(OutboxMail).findOneByOrFail({ id: mailId });
    const template = this.templates.get(mail.template);
    const hold = (await template.heldUntil?.(mail)) ?? null;
    if (hold !== null) {
      await this.db.query(
        `update outbox_mails set state = 'queued', attempt = attempt - 1, claimed_at = null, leaves_after = $2 where id = $1`,
        [mailId, hold === 'released' ? 'infinity' : hold],
      );
      return null;
    }
    const rendered = await template.render(mail, 'send');
    if (rendered !== null) return { mail, rendered };
    await this.db.query(`update outbox_mails set state = 'cancelled' where id = $1`, [mailId]);
    return null;
  }

  private async finish(
    mail: OutboxMail,
    state: OutboxMail['state'],
    problem: string | null,
    rejected = false,
  ): Promise<void> {
    await this.db.transaction(async () => {
      const done = await this.db.query<{ id: string }>(
        `update outbox_mails set state = $2, problem = $3, sent_at = case when $2 in ('sent', 'kept') then now() end
         where id = $1 and state = 'sending' and attempt = $4 returning id`,
        [mail.id, state, problem, mail.attempt],
      );
      // A late writer whose lease was taken away changes nothing.
      if (done.length === 0) return;
      if (state === 'sent' || state === 'kept') await this.templates.get(mail.template).sent?.(mail);
      if (rejected) await this.templates.get(mail.template).rejected?.(mail);
    });
  }
}
