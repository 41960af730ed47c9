import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { formatText } from '@elinvoima/contracts/texts';
import {
  CONFIG,
  Clock,
  Database,
  MailTemplates,
  hiddenLink,
  municipalityName,
  theMunicipality,
  type Config,
  type OutboxMail,
  type RenderPurpose,
  type RenderedMail,
} from '../platform/index.js';
import { OneTimeLink } from './one-time-link.entity.js';
import { OneTimeLinks } from './one-time-links.js';
import { User } from './user.entity.js';

/** The mails that carry one-time links. */
@Injectable()
export class UserMails implements OnModuleInit {
  constructor(
    private readonly templates: MailTemplates,
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly links: OneTimeLinks,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.templates.register('second-factor-reset', { render: (mail) => this.renderReset(mail) });
    this.templates.register('user-invitation', { render: (mail, purpose) => this.render(mail, purpose, 'invitation') });
    this.templates.register('password-reset', {
      render: (mail, purpose) => this.render(mail, purpose, 'password_reset'),
    });
  }

  /** No link: whoever reads it signs in as always, and is asked for a new second factor where one is wanted. */
  private async renderReset(mail: OutboxMail): Promise<RenderedMail | null> {
    const user = await this.db.repository(User).findOneBy({ id: mail.reference['userId'] });
    if (user === null) return null;
    const municipality = municipalityName(await theMunicipality(this.db), mail.language);
    return {
      subject: formatText(mail.language, 'mail.second-factor-reset.subject', { municipality }),
      text: formatText(mail.language, 'mail.second-factor-reset.text', {
        municipality,
        name: user.name,
        link: `${this.config.publicUrl}/login`,
      }),
    };
  }

  private async render(
    mail: OutboxMail,
    purpose: RenderPurpose,
    kind: OneTimeLink['purpose'],
  ): Promise<RenderedMail | null> {
    const link = await this.db.repository(OneTimeLink).findOneBy({ id: mail.reference['linkId'] });
    const user = await this.db.repository(User).findOneBy({ id: mail.reference['userId'] });
    if (link === null || user === null) return null;
    if (purpose === 'send' && (link.usedAt !== null || link.expiresAt <= this.clock.now())) return null;
    const token =
      purpose === 'send' ? await this.links.issue(link) : this.config.demo ? this.links.demoToken(link.id) : null;
    const address =
      token === null
        ? hiddenLink
        : `${this.config.publicUrl}/${kind === 'invitation' ? 'invitation' : 'reset-password'}/${token}`;
    const municipality = municipalityName(await theMunicipality(this.db), mail.language);
    const text = kind === 'invitation' ? 'mail.invitation' : 'mail.password-reset';
    return {
      subject: formatText(mail.language, `${text}.subject`, { municipality }),
      text: formatText(mail.language, `${text}.text`, { municipality, name: user.name, link: address }),
    };
  }
}
