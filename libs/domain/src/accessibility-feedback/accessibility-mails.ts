import { accessibilityWarningDays, addDays, dayOf, type Language } from '@elinvoima/contracts';
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

interface Told {
  due: string;
  answer: string | null;
}

/** Receipt and answer to whoever sent a message, and a warning to the staff before its last day. */
@Injectable()
export class AccessibilityMails implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly templates: MailTemplates,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    const { templates } = this;
    templates.register('accessibility-receipt', { render: (mail) => this.receipt(mail) });
    templates.register('accessibility-answer', { render: (mail) => this.answer(mail) });
    templates.register('accessibility-due', { render: (mail) => this.due(mail) });
  }

  /** Tells the coordinators once of each message whose last day is near. */
  async warn(): Promise<number> {
    const now = this.clock.now();
    return this.db.transaction(async () => {
      // In one statement: of two workers at once the second finds them warned of.
      const due = await this.db.query<{ id: string }>(
        `with warned as (
           update accessibility_feedback set warned_at = $1
           where answered_on is null and warned_at is null and due_on <= $2::date returning id)
         select id from warned`,
        [now, addDays(dayOf(now), accessibilityWarningDays)],
      );
      const told = await this.db.query<{ email: string; language: Language }>(
        `select email, language from users where role = 'coordinator' and disabled_at is null`,
      );
      for (const { id } of due)
        for (const { email, language } of told)
          await this.outbox.put('accessibility-due', { accessibilityFeedbackId: id }, email, language);
      return due.length;
    });
  }

  /** Holds no word of the sender's: anybody may have written anybody's address into the public form. */
  private async receipt(mail: OutboxMail): Promise<RenderedMail | null> {
    const told = await this.told(mail);
    if (told === null) return null;
    const municipality = await this.municipality(mail.language);
    return {
      subject: formatText(mail.language, 'mail.accessibility-receipt.subject', { municipality }),
      text: formatText(mail.language, 'mail.accessibility-receipt.text', { municipality, due: told.due }),
    };
  }

  private async answer(mail: OutboxMail): Promise<RenderedMail | null> {
    const told = await this.told(mail);
    if (told === null || told.answer === null) return null;
    const { language } = mail;
    const municipality = await this.municipality(language);
    return {
      subject: formatText(language, 'mail.accessibility-answer.subject', { municipality }),
      text: formatText(language, 'mail.accessibility-answer.text', {
        answer: told.answer,
        link: `${this.config.publicUrl}/saavutettavuus?lang=${language}`,
        municipality,
      }),
    };
  }

  /** Names neither who wrote nor what. An answered one has nothing more to say. */
  private async due(mail: OutboxMail): Promise<RenderedMail | null> {
    const told = await this.told(mail);
    if (told === null || told.answer !== null) return null;
    return {
      subject: formatText(mail.language, 'mail.accessibility-due.subject'),
      text: formatText(mail.language, 'mail.accessibility-due.text', {
        due: told.due,
        link: `${this.config.publicUrl}/accessibility-feedback`,
        municipality: await this.municipality(mail.language),
      }),
    };
  }

  private async told({ reference }: OutboxMail): Promise<Told | null> {
    const [told] = await this.db.query<Told>(
      'select due_on::text as due, answer from accessibility_feedback where id = $1',
      [reference['accessibilityFeedbackId']],
    );
    return told ?? null;
  }

  private async municipality(language: Language): Promise<string> {
    return municipalityName(await theMunicipality(this.db), language);
  }
}
