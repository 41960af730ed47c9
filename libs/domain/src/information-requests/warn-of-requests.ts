import { addDays, dayOf, isWorkingDay, requestWarningDays, type Day, type Language } from '@elinvoima/contracts';
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

/** Says once that a request's last day is near: to the owner, or where there is none to the coordinators. */
@Injectable()
export class WarnOfRequests implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly templates: MailTemplates,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.templates.register('information-request-due', { render: (mail) => this.render(mail) });
  }

  /** Weekends and holidays before the last day do not count as warning. Twice it says nothing more. */
  async run(): Promise<number> {
    const now = this.clock.now();
    const until = warnedUntil(dayOf(now));
    return this.db.transaction(async () => {
      // In one statement: of two workers at once the second finds them warned of.
      const due = await this.db.query<{ id: string; ownerId: string | null }>(
        `with warned as (
           update information_requests set warned_at = $1
           where state = 'open' and deleted_at is null and warned_at is null and coalesce(extended_until, due_on) <= $2::date
           returning id, owner_id)
         select id, owner_id as "ownerId" from warned`,
        [now, until],
      );
      for (const { id, ownerId } of due)
        for (const { email, language } of await this.toldTo(ownerId))
          await this.outbox.put('information-request-due', { informationRequestId: id }, email, language);
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

  /** Names neither who asked nor what. An answered one has nothing more to say. */
  private async render({ reference, language }: OutboxMail): Promise<RenderedMail | null> {
    const [request] = await this.db.query<{ id: string; code: string; lastDay: Day }>(
      `select id, number || '/' || year as code, coalesce(extended_until, due_on)::text as "lastDay"
       from information_requests where id = $1 and state = 'open' and deleted_at is null`,
      [reference['informationRequestId']],
    );
    if (request === undefined) return null;
    const { id, code, lastDay } = request;
    return {
      subject: formatText(language, 'mail.information-request.subject', { code }),
      text: formatText(language, 'mail.information-request.text', {
        code,
        due: lastDay,
        link: `${this.config.publicUrl}/information-requests/${id}`,
        municipality: municipalityName(await theMunicipality(this.db), language),
      }),
    };
  }
}

/** The last day that is told of on a day: so many working days ahead. */
export function warnedUntil(today: Day): Day {
  let day = today;
  for (let left = requestWarningDays; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}
