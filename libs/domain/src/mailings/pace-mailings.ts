import { letterLanguage, writtenLanguages, type Language } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Clock, Database, Outbox } from '../platform/index.js';
import { Suppressions, recipientsMatching } from '../recipients/index.js';
import { Mailing } from './mailing.entity.js';

/** How often the job runs, as a part of a minute: a step lets so many go at once. */
const stepsAMinute = 4;

/** Lets the mails of letters that are on their way into the outbox, so many a minute. */
@Injectable()
export class PaceMailings {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly suppressions: Suppressions,
  ) {}

  /** The job. Safe to run twice and at the same time: a letter is one run's, the others pass it by. */
  async run(): Promise<void> {
    const running = await this.db.query<{ id: string }>(
      `select id from mailings where deleted_at is null and (state = 'sending' or (state = 'scheduled' and send_at <= $1)) order by id`,
      [this.clock.now()],
    );
    for (const { id } of running) await this.step(id);
  }

  /** One step of one letter: begins it when its moment has come, lets the next ones go, ends it after the last. */
  async step(id: string): Promise<void> {
    await this.db.transaction(async () => {
      const mailing = await this.db
        .repository(Mailing)
        .createQueryBuilder('m')
        .where('m.id = :id and m.deleted_at is null', { id })
        .setLock('pessimistic_write')
        .setOnLocked('skip_locked')
        .getOne();
      if (mailing === null) return;
      const now = this.clock.now();
      if (mailing.state === 'scheduled' && mailing.sendAt !== null && mailing.sendAt <= now) await this.begin(mailing);
      else if (mailing.state !== 'sending') return;
      await this.putNext(mailing);
      await this.endIfDone(mailing.id);
    });
  }

  /** The group becomes a list of mailboxes. */
  private async begin(mailing: Mailing): Promise<void> {
    const { eligible, leftOutCounts } = await recipientsMatching(this.db, this.suppressions, 'mailing', mailing.group);
    const written = writtenLanguages(mailing.subject, mailing.text);
    await this.db.query(
      `insert into mailing_recipients (mailing_id, contact_id, company_id, partner_id, email, language)
       select $1, contact_id, company_id, partner_id, email, language
       from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::text[]) as r (contact_id, company_id, partner_id, email, language)
       on conflict (mailing_id, lower(email)) do nothing`,
      [
        mailing.id,
        eligible.map(({ contactId }) => contactId),
        eligible.map(({ companyId }) => companyId),
        eligible.map(({ partnerId }) => partnerId),
        eligible.map(({ email }) => email),
        eligible.map(({ language }) => letterLanguage(written, language) ?? language),
      ],
    );
    await this.db.query(
      `update mailings set state = 'sending', started_at = $2, left_out = $3, version = version + 1, updated_at = now() where id = $1`,
      [mailing.id, this.clock.now(), JSON.stringify(leftOutCounts)],
    );
  }

  private async putNext({ id, perMinute }: Mailing): Promise<void> {
    const { recent } = await this.db.one<{ recent: number }>(
      `select count(*)::int as recent from mailing_recipients where mailing_id = $1 and put_at > now() - interval '1 minute'`,
      [id],
    );
    const many = Math.min(perMinute - recent, Math.ceil(perMinute / stepsAMinute));
    if (many <= 0) return;
    const next = await this.db.query<{ id: string; email: string; language: Language }>(
      `select id, email, language from mailing_recipients where mailing_id = $1 and state = 'queued' and mail_id is null
       order by id limit $2`,
      [id, many],
    );
    if (next.length === 0) return;
    const put = await this.outbox.putMany(
      'mailing',
      next.map(({ id: recipientId, email, language }) => ({ reference: { recipientId }, recipient: email, language })),
    );
    await this.db.query(
      `update mailing_recipients r set mail_id = put.mail_id, put_at = now()
       from unnest($1::uuid[], $2::uuid[]) as put (id, mail_id) where r.id = put.id`,
      [put.map(({ reference }) => reference['recipientId']), put.map((mail) => mail.id)],
    );
  }

  /** A mail that waits or is being sent keeps the letter open; one that nobody knows of does not. */
  private async endIfDone(id: string): Promise<void> {
    await this.db.query(
      `update mailings set state = 'sent', finished_at = $2, version = version + 1, updated_at = now()
       where id = $1 and state = 'sending' and not exists (
         select 1 from mailing_recipients r left join outbox_mails m on m.id = r.mail_id
         where r.mailing_id = $1 and r.state = 'queued' and (m.id is null or m.state in ('queued', 'sending')))`,
      [id, this.clock.now()],
    );
  }
}
