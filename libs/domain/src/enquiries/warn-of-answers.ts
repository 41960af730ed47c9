import { officeHoursBetween, type Language } from '@elinvoima/contracts';
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
import { answerClock, answerPromise, lastPart, openUnanswered, type AnswerPromise } from './answer-clock.query.js';

/** Says once that the promise of a first answer is about to pass: to the owner, or where there is none to the coordinators. */
@Injectable()
export class WarnOfAnswers implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly templates: MailTemplates,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.templates.register('enquiry-answer-due', { render: (mail) => this.render(mail) });
  }

  /** For a job of every ten minutes; outside office hours it says nothing, and twice it says nothing more. */
  async run(): Promise<number> {
    const now = this.clock.now();
    if (officeHoursBetween(now, new Date(now.getTime() + 1000)) === 0) return 0;
    return this.db.transaction(async () => {
      // Locked: of two workers at once the second waits and then finds them warned of.
      const waiting = await this.db.query<AnswerPromise & { id: string; ownerId: string | null }>(
        `select q.id, q.received_at as "receivedAt", q.owner_id as "ownerId", ${answerPromise(now)}
         from enquiries q where q.deleted_at is null and ${openUnanswered} and q.answer_warned_at is null for no key update of q`,
      );
      const due = waiting.filter((promise) => {
        const { answerDueAt, answerHoursLeft } = answerClock(promise, now);
        return answerHoursLeft <= officeHoursBetween(promise.receivedAt, answerDueAt) * lastPart;
      });
      for (const { id, ownerId } of due) {
        await this.db.query('update enquiries set answer_warned_at = $2 where id = $1', [id, now]);
        for (const { email, language } of await this.toldTo(ownerId))
          await this.outbox.put('enquiry-answer-due', { enquiryId: id }, email, language);
      }
      return due.length;
    });
  }

  private toldTo(ownerId: string | null): Promise<{ email: string; language: Language }[]> {
    return this.db.query(
      `with owner as (select * from users where id = $1 and disabled_at is null)
       select email, language from owner
       union all
       select email, language from users where role = 'coordinator' and disabled_at is null and not exists (select from owner)`,
      [ownerId],
    );
  }

  /** Names neither the enquirer nor the case: a mail may be read over a shoulder. An answered one has nothing more to say. */
  private async render({ reference, language }: OutboxMail): Promise<RenderedMail | null> {
    const now = this.clock.now();
    const [enquiry] = await this.db.query<AnswerPromise & { id: string }>(
      `select q.id, q.received_at as "receivedAt", ${answerPromise(now)}
       from enquiries q where q.id = $1 and q.deleted_at is null and ${openUnanswered}`,
      [reference['enquiryId']],
    );
    if (enquiry === undefined) return null;
    const { answerDueAt } = answerClock(enquiry, now);
    return {
      subject: formatText(language, 'mail.enquiry-answer.subject'),
      text: formatText(language, 'mail.enquiry-answer.text', {
        due: new Intl.DateTimeFormat({ fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }[language], {
          weekday: 'short',
          day: 'numeric',
          month: 'numeric',
          hour: '2-digit',
          minute: '2-digit',
          timeZone: 'Europe/Helsinki',
        }).format(answerDueAt),
        link: `${this.config.publicUrl}/enquiries/${enquiry.id}`,
        municipality: municipalityName(await theMunicipality(this.db), language),
      }),
    };
  }
}
