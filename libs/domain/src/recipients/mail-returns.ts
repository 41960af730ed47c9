import type { MailReturnKind } from '@elinvoima/contracts';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import {
  CONFIG,
  Database,
  MailTemplates,
  OutboxMail,
  mailOfReturnAddress,
  systemActor,
  type Config,
} from '../platform/index.js';
import type { MailReturn } from './mail-return.entity.js';
import { Suppressions } from './suppressions.js';

/** Something that somebody outside tells of a mail. */
export interface ToldReturn {
  key: string;
  kind: MailReturnKind;
  status: string | null;
  /** It did not arrive and will not be tried again; a hard one never is. */
  isFinal: boolean;
  happenedAt: Date;
  source: MailReturn['source'];
  /** Any of these tells which mail it was. */
  messageId?: string | undefined;
  envelopeSender?: string | undefined;
  /** Believed only of who has signed: stops the address also where the mail is not found. */
  recipient?: string | undefined;
}

/** So many soft bounces of different mails within the days pause an address for as long. */
const softBounces = 3;
const softDays = 30;

/**
 * What comes back of mails, and what follows (rule U7): an address that does not exist gets nothing any more, one that keeps
 * failing is paused, and whoever calls a mail spam gets no mail to many at all.
 */
@Injectable()
export class MailReturns implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly templates: MailTemplates,
    private readonly suppressions: Suppressions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** What a receiving server says while a mail is being sent comes from the sender, in the transaction that marks the mail. */
  onModuleInit(): void {
    this.templates.onReturn(async (mail, { kind, status }) => {
      const told = { key: `smtp:${mail.id}:${mail.attempt}`, kind, status, isFinal: true, happenedAt: new Date() };
      await this.note({ ...told, source: 'smtp' }, mail, mail.recipient);
    });
  }

  /** Safe to repeat: an event is its key. `unknown` when nobody can tell which mail or whose address it was. */
  async take(told: ToldReturn): Promise<'taken' | 'known' | 'unknown'> {
    return this.db.transaction(async () => {
      const mail = await this.mailOf(told);
      const address = mail?.recipient ?? (told.source === 'provider' ? told.recipient : undefined);
      if (address === undefined) return 'unknown';
      if (!(await this.note(told, mail, address))) return 'known';
      if (mail === null) return 'taken';
      const template = this.templates.get(mail.template);
      if (told.kind === 'complaint') await template.refused?.(mail);
      else if (told.kind === 'hard' || told.isFinal) {
        await this.db.query(
          `update outbox_mails set state = 'failed', problem = $2 where id = $1 and state in ('sent', 'uncertain')`,
          [mail.id, `came back ${told.status ?? ''}`.trim()],
        );
        await template.rejected?.(mail);
      }
      return 'taken';
    });
  }

  private async mailOf({ envelopeSender, messageId }: ToldReturn): Promise<OutboxMail | null> {
    const byEnvelope = envelopeSender === undefined ? null : mailOfReturnAddress(this.config, envelopeSender);
    const key = messageId?.trim().replaceAll(/^<|>$/g, '') ?? '';
    const [name = '', host] = key.split('@');
    const isOurs = host === new URL(this.config.publicUrl).hostname;
    const [found] = await this.db.query<{ id: string }>(
      `select id from outbox_mails where id::text = $1 or ($2 <> '' and (message_id = $2 or id::text = $2))
       order by created_at desc limit 1`,
      [byEnvelope ?? '', isOurs ? name : ''],
    );
    return found === undefined ? null : this.db.repository(OutboxMail).findOneBy({ id: found.id });
  }

  /** False for an event that is known. */
  private async note(told: ToldReturn, mail: OutboxMail | null, address: string): Promise<boolean> {
    const hash = this.suppressions.hashOf(address);
    const [noted] = await this.db.query<{ id: string }>(
      `insert into mail_returns (event_key, mail_id, email_hash, kind, status, source, happened_at)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict (event_key) do nothing returning id`,
      [told.key, mail?.id ?? null, hash, told.kind, told.status, told.source, told.happenedAt],
    );
    if (noted === undefined) return false;
    const scope = await this.stop(told.kind, hash);
    await this.audit.record(
      systemActor,
      'mail-return',
      { kind: 'mail_return', id: noted.id },
      { kind: [null, told.kind], status: [null, told.status], ...(scope !== null && { scope: [null, scope] }) },
    );
    return true;
  }

  private async stop(kind: MailReturnKind, hash: Buffer): Promise<'all_mail' | null> {
    if (kind !== 'soft') {
      await this.suppressions.addHash(hash, 'all_mail', kind === 'hard' ? 'bounce' : 'complaint');
      return 'all_mail';
    }
    const { mails } = await this.db.one<{ mails: number }>(
      `select count(distinct coalesce(mail_id, id))::int as mails from mail_returns
       where email_hash = $1 and kind = 'soft' and happened_at > now() - make_interval(days => $2)`,
      [hash, softDays],
    );
    if (mails < softBounces) return null;
    await this.suppressions.addHash(hash, 'all_mail', 'bounce', { days: softDays });
    return 'all_mail';
  }
}
