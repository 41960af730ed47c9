import { apiKeyWarningDays, dayOf, daysBetween, type Day, type Language } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import {
  CONFIG,
  Clock,
  Database,
  MailTemplates,
  Outbox,
  municipalityName,
  theMunicipality,
  type Config,
  type OutboxMail,
  type RenderedMail,
} from '../platform/index.js';

const furthest = Math.max(...apiKeyWarningDays);

/** Tells the administrators of keys that end soon: 30, 7 and one day before, once each. */
@Injectable()
export class WarnOfKeyEnds implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly templates: MailTemplates,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.templates.register('api-key-ending', { render: (mail) => this.render(mail) });
  }

  /** Answers how many keys were told of. Safe to run twice, also at the same time. */
  async run(): Promise<number> {
    const today = dayOf(this.clock.now());
    return this.db.transaction(async () => {
      const near = await this.db.query<{ id: string; expiresOn: Day; warnedDays: number | null }>(
        `select id, expires_on::text as "expiresOn", warned_days as "warnedDays" from api_keys
         where revoked_at is null and expires_on between $1::date and $1::date + $2::int order by id for update skip locked`,
        [today, furthest],
      );
      const due = near.flatMap(({ id, expiresOn, warnedDays }) => {
        const left = daysBetween(today, expiresOn);
        const days = Math.min(...apiKeyWarningDays.filter((warning) => left <= warning));
        return warnedDays === null || days < warnedDays ? [{ id, days }] : [];
      });
      const administrators = due.length === 0 ? [] : await this.administrators();
      for (const { id, days } of due) {
        await this.db.query('update api_keys set warned_days = $2 where id = $1', [id, days]);
        for (const { email, language } of administrators)
          await this.outbox.put('api-key-ending', { keyId: id }, email, language);
      }
      return due.length;
    });
  }

  private administrators(): Promise<{ email: string; language: Language }[]> {
    return this.db.query(
      `select email, language from users where role = 'administrator' and disabled_at is null and (password_hash is not null or has_identity) order by id`,
    );
  }

  private async render({ reference, language }: OutboxMail): Promise<RenderedMail | null> {
    const [key] = await this.db.query<{ name: string; prefix: string; expiresOn: Day }>(
      'select name, prefix, expires_on::text as "expiresOn" from api_keys where id = $1 and revoked_at is null',
      [reference['keyId']],
    );
    if (key === undefined) return null;
    const values = {
      ...key,
      link: `${this.config.publicUrl}/api-keys`,
      municipality: municipalityName(await theMunicipality(this.db), language),
    };
    return {
      subject: formatText(language, 'api-keys.mail.subject', values),
      text: formatText(language, 'api-keys.mail.text', values),
    };
  }
}
