import { formatText } from '@elinvoima/contracts/texts';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import {
  CONFIG,
  Database,
  MailTemplates,
  municipalityName,
  theMunicipality,
  type Config,
  type OutboxMail,
  type RenderedMail,
} from '../platform/index.js';

/** Tells the administrators that a receiver takes nothing any more. The address's path may hold a secret: its host is enough. */
@Injectable()
export class WebhookMails implements OnModuleInit {
  constructor(
    private readonly templates: MailTemplates,
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.templates.register('webhook-gave-up', { render: (mail) => this.render(mail) });
  }

  private async render({ reference, language }: OutboxMail): Promise<RenderedMail | null> {
    const [webhook] = await this.db.query<{ url: string }>('select url from webhooks where id = $1', [
      reference['webhookId'],
    ]);
    if (webhook === undefined) return null;
    const values = {
      host: new URL(webhook.url).host,
      link: `${this.config.publicUrl}/webhooks`,
      municipality: municipalityName(await theMunicipality(this.db), language),
    };
    return {
      subject: formatText(language, 'webhooks.mail.subject', values),
      text: formatText(language, 'webhooks.mail.text', values),
    };
  }
}
