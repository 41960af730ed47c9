import type { EventStatus, RegistrationState } from '@elinvoima/contracts';
import { eventTimes, formatText } from '@elinvoima/contracts/texts';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import {
  CONFIG,
  Clock,
  Database,
  MailTemplates,
  municipalityName,
  theMunicipality,
  type Config,
  type OutboxMail,
  type RenderPurpose,
  type RenderedMail,
} from '../../platform/index.js';
import { eventCalendar } from './event-calendar.js';
import { EventLinks } from './event-links.js';

/** What a mail about a registration tells: the event as it is when the mail leaves, not when it was ordered. */
interface Told {
  id: string;
  registrationId: string;
  /** The best state among those who signed up together. */
  state: RegistrationState;
  people: number;
  title: string;
  slug: string;
  startsAt: Date;
  endsAt: Date;
  place: string | null;
  online: boolean;
  onlineLink: string | null;
  contact: string | null;
  status: EventStatus;
  inBin: boolean;
  updatedAt: Date;
  calendarSequence: number;
}

/** The occasion of a mail, and when it is no longer wanted because things have changed since it was ordered. */
const occasions = {
  'event-receipt': { isDue: ({ state }: Told) => state !== 'cancelled', goesAhead: true },
  'event-promoted': { isDue: ({ state }: Told) => state === 'confirmed', goesAhead: true },
  'event-changed': { isDue: ({ state }: Told) => state !== 'cancelled', goesAhead: true },
  'event-reminder': { isDue: ({ state }: Told) => state === 'confirmed', goesAhead: true },
  'event-cancelled': {
    isDue: ({ state, status }: Told) => state !== 'cancelled' && status === 'cancelled',
    goesAhead: false,
  },
  'event-registration-cancelled': { isDue: ({ state }: Told) => state === 'cancelled', goesAhead: false },
} as const;
type Occasion = keyof typeof occasions;

const isOccasion = (template: string): template is Occasion => Object.hasOwn(occasions, template);

/** Mails to those who have signed up. They answer what a person did themselves: no suppression list stops them. */
@Injectable()
export class RegistrationMails implements OnModuleInit {
  constructor(
    private readonly templates: MailTemplates,
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly links: EventLinks,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    for (const occasion of Object.keys(occasions))
      this.templates.register(occasion, { render: (mail, purpose) => this.render(mail, purpose) });
  }

  private async render(mail: OutboxMail, purpose: RenderPurpose): Promise<RenderedMail | null> {
    const told = await this.told(String(mail.reference['registrationId']));
    if (told === undefined || !isOccasion(mail.template)) return null;
    const { isDue, goesAhead } = occasions[mail.template];
    if (purpose === 'send' && !(isDue(told) && this.isComing(told, goesAhead))) return null;
    const { language } = mail;
    const words = wordsOf(mail.template, told);
    const address = `${this.config.publicUrl}/e/${told.slug}`;
    const { contact, onlineLink } = told;
    const hasPlace = goesAhead && told.state === 'confirmed';
    const parts = [
      formatText(language, `event-mail.${words}.text`, { address }),
      [told.title, eventTimes(told, language), told.place].filter(Boolean).join('\n'),
      hasPlace && onlineLink && formatText(language, 'event-mail.online', { link: onlineLink }),
      goesAhead && told.people > 1 && formatText(language, 'event-mail.people', { count: told.people }),
      goesAhead && formatText(language, 'event-mail.cancel', { link: await this.cancelLink(mail, purpose, told) }),
      contact && formatText(language, 'event-mail.contact', { contact }),
      municipalityName(await theMunicipality(this.db), language),
    ];
    return {
      subject: formatText(language, `event-mail.${words}.subject`, { title: told.title }),
      text: `${parts.filter(Boolean).join('\n\n')}\n`,
      ...this.calendarOf(told, hasPlace, goesAhead),
    };
  }

  /** A place is put into the calendar, a place that is gone is taken out of it; waiting is neither. */
  private calendarOf(told: Told, hasPlace: boolean, goesAhead: boolean): Pick<RenderedMail, 'calendar'> {
    if (!hasPlace && goesAhead) return {};
    const method = hasPlace ? 'PUBLISH' : 'CANCEL';
    return {
      calendar: {
        method,
        content: eventCalendar(this.config.publicUrl, [told], { method, withOnlineLink: hasPlace }),
      },
    };
  }

  private isComing({ status, inBin, endsAt }: Told, goesAhead: boolean): boolean {
    if (!goesAhead) return true;
    return !inBin && status === 'planned' && endsAt > this.clock.now();
  }

  private cancelLink(mail: OutboxMail, purpose: RenderPurpose, { registrationId }: Told): Promise<string> {
    return this.links.inMail('cancel', registrationId, mail, purpose, (token) => `/e/peru/${token}`);
  }

  private async told(registrationId: string): Promise<Told | undefined> {
    const [row] = await this.db.query<Told>(
      `select e.id, r.id as "registrationId", e.title, e.slug, e.starts_at as "startsAt", e.ends_at as "endsAt", e.place, e.online,
         e.online_link as "onlineLink", e.contact, e.status, e.deleted_at is not null as "inBin", e.updated_at as "updatedAt",
         e.calendar_sequence as "calendarSequence", party.people,
         case when party.confirmed > 0 then 'confirmed' when party.people > 0 then 'waiting' else 'cancelled' end as state
       from event_registrations r join events e on e.id = r.event_id cross join lateral (
         select count(*) filter (where p.state = 'confirmed')::int as confirmed, count(*) filter (where p.state <> 'cancelled')::int as people
         from event_registrations p where p.party_id = r.party_id) party
       where r.id = $1`,
      [registrationId],
    );
    return row;
  }
}

const wordsByOccasion = {
  'event-promoted': 'promoted',
  'event-changed': 'changed',
  'event-reminder': 'reminder',
  'event-cancelled': 'cancelled',
  'event-registration-cancelled': 'withdrawn',
} as const;

const wordsOf = (occasion: Occasion, { state }: Told) =>
  occasion === 'event-receipt' ? (state === 'waiting' ? 'waiting' : 'receipt') : wordsByOccasion[occasion];
