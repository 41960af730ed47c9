import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { Conflict, Database, RuleBroken, type Actor } from '../platform/index.js';
import { demandKnownAttendees, lockEvent, type AttendeeInput } from './attendees.js';
import { EventRegistration } from './event-registration.entity.js';

export type RegistrationInput = AttendeeInput & { email?: string | null };

/** What a colleague does to the list of those who have said to come. */
@Injectable()
export class RegistrationService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  /** Answers the new registration's id. Throws `Conflict` for a cancelled event and for a person who is on the list already. */
  async register(actor: Actor, eventId: string, input: RegistrationInput): Promise<string> {
    return this.db.transaction(async () => {
      await lockEvent(this.db, eventId);
      await demandKnownAttendees(this.db, [input], () => '');
      const { companyId = null, contactId = null, email = null } = input;
      const name = input.name || (await this.nameOf(companyId, contactId));
      if (name === null) throw RuleBroken.at('/name', 'attendee-required');
      const [twice] = await this.db.query(
        `select 1 from event_registrations where event_id = $1 and state <> 'cancelled'
           and (contact_id = $2 or lower(email) = lower($3) or (lower(name) = lower($4) and company_id is not distinct from $5::uuid))`,
        [eventId, contactId, email, name, companyId],
      );
      if (twice !== undefined) throw new Conflict('already-registered');
      const { identifiers } = await this.db
        .repository(EventRegistration)
        .insert({ eventId, companyId, contactId, name, email });
      const id = String(identifiers[0]?.['id']);
      await this.audit.record(
        actor,
        'register',
        { kind: 'event', id: eventId },
        { registration: [null, { id, companyId, contactId }] },
      );
      return id;
    });
  }

  private async nameOf(companyId: string | null, contactId: string | null): Promise<string | null> {
    const { name } = await this.db.one<{ name: string | null }>(
      `select coalesce((select first_name || ' ' || last_name from contacts where id = $2), (select name from companies where id = $1)) as name`,
      [companyId, contactId],
    );
    return name?.slice(0, 200) ?? null;
  }
}
