import { formatText } from '@elinvoima/contracts/texts';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import {
  CONFIG,
  Database,
  MailTemplates,
  calendarObject,
  calendarUid,
  municipalityName,
  theMunicipality,
  type Config,
  type OutboxMail,
  type RenderPurpose,
  type RenderedMail,
} from '../platform/index.js';
import { User } from '../users/index.js';
import { CalendarInvitation } from './calendar-invitation.entity.js';
import { inviteesOf } from './invitees.query.js';

/** The mail that calendar programs act on: an invitation, its change or its cancellation. */
@Injectable()
export class InvitationMails implements OnModuleInit {
  constructor(
    private readonly templates: MailTemplates,
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.templates.register('calendar-invitation', { render: (mail, purpose) => this.render(mail, purpose) });
  }

  /** One that a newer has overtaken before it left is not sent; a cancellation is, for who gets it gets nothing newer. */
  private async render({ reference, language }: OutboxMail, purpose: RenderPurpose): Promise<RenderedMail | null> {
    const invitation = await this.db.repository(CalendarInvitation).findOneBy({ id: reference['invitationId'] });
    const organiser = invitation && (await this.db.repository(User).findOneBy({ id: invitation.organiserId }));
    if (invitation === null || organiser === null) return null;
    const sequence = Number(reference['sequence']);
    const isCancel = reference['method'] === 'CANCEL';
    if (purpose === 'send' && !isCancel && sequence !== invitation.sequence) return null;
    const everybody = await inviteesOf(this.db, invitation.id, true);
    const receiver = everybody.find(({ id }) => id === reference['inviteeId']);
    if (receiver === undefined) return null;
    // Who is outside sees oneself and the colleagues, not the others outside.
    const seen = everybody.filter(
      ({ id, isOutside, isRemoved }) => id === receiver.id || (!isRemoved && !(receiver.isOutside && isOutside)),
    );
    const sender = await this.senderOf(reference['byId'], organiser);
    const { startsAt, endsAt, title, place, message } = invitation;
    const values = {
      title,
      at: startsAt,
      name: receiver.name,
      // Whoever pressed, said by name: a colleague may change or take back what another has sent.
      organiser:
        sender === null
          ? organiser.name
          : formatText(language, 'mail.calendarInvitation.onBehalf', {
              sender: sender.name,
              organiser: organiser.name,
            }),
      place: place === null ? '' : `\n${formatText(language, 'mail.calendarInvitation.place', { place })}`,
      message: message === null ? '' : `\n\n${message}`,
      municipality: municipalityName(await theMunicipality(this.db), language),
    };
    const key = isCancel ? 'mail.calendarCancellation' : 'mail.calendarInvitation';
    return {
      subject: formatText(
        language,
        sequence > 0 && !isCancel ? 'mail.calendarInvitation.changed' : `${key}.subject`,
        values,
      ),
      text: formatText(language, `${key}.text`, values),
      calendar: {
        method: isCancel ? 'CANCEL' : 'REQUEST',
        content: calendarObject({
          method: isCancel ? 'CANCEL' : 'REQUEST',
          entries: [
            {
              uid: calendarUid('invitation', invitation.id, this.config.publicUrl),
              title,
              start: startsAt,
              end: endsAt,
              place,
              description: message,
              changedAt: invitation.updatedAt,
              sequence,
              status: isCancel ? 'cancelled' : 'confirmed',
              organiser: {
                name: organiser.name,
                email: organiser.email,
                ...(sender !== null && { sentBy: sender.email }),
              },
              attendees: seen.map(({ name, email }) => ({ name, email })),
            },
          ],
        }),
      },
    };
  }

  /** Null when the organiser does it oneself, or nobody in person. */
  private async senderOf(byId: string | undefined, organiser: User): Promise<User | null> {
    if (byId === undefined || byId === organiser.id) return null;
    return this.db.repository(User).findOneBy({ id: byId });
  }
}
