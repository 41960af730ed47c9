import type { EventInvitationState, EventStatus } from '@elinvoima/contracts';
import { eventTimes, formatText } from '@elinvoima/contracts/texts';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  Clock,
  Database,
  MailTemplates,
  municipalityName,
  theMunicipality,
  type OutboxMail,
  type RenderPurpose,
  type RenderedMail,
} from '../../platform/index.js';
import { Suppressions, UnsubscribeLinks, reasonNotToSend } from '../../recipients/index.js';
import { EventLinks } from '../sign-up/event-links.js';

interface Told {
  id: string;
  state: EventInvitationState;
  round: number;
  contactId: string | null;
  userId: string | null;
  firstName: string | null;
  title: string;
  slug: string;
  theme: string | null;
  description: string | null;
  startsAt: Date;
  endsAt: Date;
  place: string | null;
  contact: string | null;
  status: EventStatus;
  registrationOpen: boolean;
  inBin: boolean;
}

/** So much of an event's description stands in its invitation; the rest on its page. */
const longestDescription = 1500;

/** The mail that asks to an event. It carries no trace by which opening it could be seen. */
@Injectable()
export class InvitationMails implements OnModuleInit {
  constructor(
    private readonly templates: MailTemplates,
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly links: EventLinks,
    private readonly unsubscribing: UnsubscribeLinks,
    private readonly suppressions: Suppressions,
  ) {}

  onModuleInit(): void {
    this.templates.register('event-invitation', {
      render: (mail, purpose) => this.render(mail, purpose),
      sent: (mail) => this.move(mail, 'sent'),
      rejected: (mail) => this.move(mail, 'bounced'),
    });
  }

  private async render(mail: OutboxMail, purpose: RenderPurpose): Promise<RenderedMail | null> {
    const told = await this.told(String(mail.reference['invitationId']), purpose);
    if (told === undefined) return null;
    if (purpose === 'send' && !(await this.stillWanted(mail, told))) return null;
    const { language } = mail;
    const { title, contact, description, userId } = told;
    const link = await this.links.inMail('invitation', told.id, mail, purpose, (t) => `/e/${told.slug}/kutsu/${t}`);
    // A colleague is written to at work, and has no mailings to stop.
    const stop = userId === null ? await this.unsubscribing.issue(mail, 'all_mailings', purpose) : null;
    const name = told.firstName?.replaceAll(/\p{Cc}+/gu, ' ') ?? '';
    const parts = [
      formatText(language, name === '' ? 'event-invitations.mail.hello' : 'event-invitations.mail.helloName', { name }),
      formatText(language, told.round > 1 ? 'event-invitations.mail.again' : 'event-invitations.mail.intro'),
      [title, told.theme, eventTimes(told, language), told.place].filter(Boolean).join('\n'),
      description?.slice(0, longestDescription),
      formatText(language, 'event-invitations.mail.link', { link }),
      contact && formatText(language, 'event-mail.contact', { contact }),
      municipalityName(await theMunicipality(this.db), language),
      stop && formatText(language, 'event-invitations.mail.stop', { link: stop.address }),
    ];
    return {
      subject: formatText(
        language,
        told.round > 1 ? 'event-invitations.mail.subjectAgain' : 'event-invitations.mail.subject',
        {
          title,
        },
      ),
      text: `${parts.filter(Boolean).join('\n\n')}\n`,
      ...(stop && { headers: stop.headers }),
    };
  }

  /** Locked while a mail is being claimed: an answer that comes meanwhile waits, and none is overlooked. */
  private async told(invitationId: string, purpose: RenderPurpose): Promise<Told | undefined> {
    const [row] = await this.db.query<Told>(
      `select i.id, i.state, i.round, i.contact_id as "contactId", i.user_id as "userId",
         coalesce(p.first_name, split_part(u.name, ' ', 1)) as "firstName", e.title, e.slug, e.theme, e.description,
         e.starts_at as "startsAt", e.ends_at as "endsAt", e.place, e.contact, e.status, e.registration_open as "registrationOpen",
         e.deleted_at is not null as "inBin"
       from event_invitations i join events e on e.id = i.event_id
         left join contacts p on p.id = i.contact_id left join users u on u.id = i.user_id
       where i.id = $1 ${purpose === 'send' ? 'for update of i' : ''}`,
      [invitationId],
    );
    return row;
  }

  /** Asked when it leaves: things may have changed since it was ordered. */
  private async stillWanted(mail: OutboxMail, told: Told): Promise<boolean> {
    if (told.state !== 'queued' || told.status !== 'planned' || !told.registrationOpen || told.inBin) return false;
    if (told.startsAt <= this.clock.now()) return false;
    if (told.userId !== null) return true;
    const to = { email: mail.recipient, contactId: told.contactId };
    if ((await reasonNotToSend(this.db, this.suppressions, 'mailing', to)) === null) return true;
    await this.db.query(`update event_invitations set state = 'suppressed' where id = $1`, [told.id]);
    return false;
  }

  /** An answer may have come while the mail was on its way: what is answered stays answered. */
  private async move(mail: OutboxMail, state: 'sent' | 'bounced'): Promise<void> {
    await this.db.query(
      `update event_invitations set state = $2, last_sent_at = case when $2 = 'sent' then $3 else last_sent_at end
       where id = $1 and state in ('queued', 'sent')`,
      [mail.reference['invitationId'], state, this.clock.now()],
    );
  }
}
