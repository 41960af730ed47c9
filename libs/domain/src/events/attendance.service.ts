import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import {
  Conflict,
  Database,
  RuleBroken,
  demandLiving,
  findLiving,
  updateVersioned,
  type Actor,
} from '../platform/index.js';
import { EventRegistration } from './event-registration.entity.js';
import { Event } from './event.entity.js';
import { linkToRegistrations } from './link-registrations.js';

/** A company, a person, a name, or several of these together: at least one. */
export interface AttendeeInput {
  companyId?: string | null;
  contactId?: string | null;
  name?: string | null;
}

const signatureOf = ({ companyId, contactId, name }: AttendeeInput): string =>
  JSON.stringify([companyId ?? null, contactId ?? null, name?.toLowerCase() || null]);

/** Who has said to come to an event, and who came. */
@Injectable()
export class AttendanceService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  /** Answers the new registration's id. Throws `Conflict` for a cancelled event and for a person who is on the list already. */
  async register(actor: Actor, eventId: string, input: AttendeeInput & { email?: string | null }): Promise<string> {
    return this.db.transaction(async () => {
      await this.openEvent(eventId);
      await this.demandKnown([input], () => '');
      const { companyId = null, contactId = null, email = null } = input;
      const name = input.name || (await this.nameOf(companyId, contactId));
      if (name === null) throw RuleBroken.at('/name', 'attendee-required');
      const [twice] = await this.db.query(
        `select 1 from event_registrations where event_id = $1
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

  /** Replaces the whole attendance, so that a list taken twice does not count anybody twice. */
  async take(actor: Actor, eventId: string, attendances: (AttendeeInput & { present?: boolean })[]): Promise<void> {
    await this.db.transaction(async () => {
      await this.openEvent(eventId);
      const anonymous = attendances.findIndex(({ companyId, contactId, name }) => !companyId && !contactId && !name);
      if (anonymous >= 0) throw RuleBroken.at(`/attendances/${anonymous}`, 'attendee-required');
      const signatures = attendances.map(signatureOf);
      const repeated = signatures.findIndex((signature, index) => signatures.indexOf(signature) !== index);
      if (repeated >= 0) throw RuleBroken.at(`/attendances/${repeated}`, 'list-repeats');
      await this.demandKnown(attendances, (index) => `/attendances/${index}`);
      const { before } = await this.db.one<{ before: number }>(
        'select count(*)::int as before from event_attendances where event_id = $1',
        [eventId],
      );
      await this.db.query('delete from event_attendances where event_id = $1', [eventId]);
      await this.db.query(
        `insert into event_attendances (event_id, company_id, contact_id, name, present)
         select $1, company_id, contact_id, name, present
         from unnest($2::uuid[], $3::uuid[], $4::text[], $5::boolean[]) as attendee (company_id, contact_id, name, present)`,
        [
          eventId,
          attendances.map(({ companyId }) => companyId ?? null),
          attendances.map(({ contactId }) => contactId ?? null),
          attendances.map(({ name }) => name || null),
          attendances.map(({ present }) => present ?? true),
        ],
      );
      await linkToRegistrations(this.db, eventId);
      await updateVersioned(this.db, Event, eventId, null, {});
      await this.audit.record(
        actor,
        'attendance',
        { kind: 'event', id: eventId },
        { attendances: [before, attendances.length] },
      );
    });
  }

  /** The event, locked so that two lists for it are taken one after the other. */
  private async openEvent(id: string): Promise<void> {
    await this.db.query('select 1 from events where id = $1 for update', [id]);
    const { status } = await findLiving(this.db, Event, id);
    if (status === 'cancelled') throw new Conflict('event-cancelled');
  }

  private async demandKnown(attendees: AttendeeInput[], pointerOf: (index: number) => string): Promise<void> {
    const references = (member: 'companyId' | 'contactId') =>
      attendees.map((attendee, index) => ({ pointer: `${pointerOf(index)}/${member}`, id: attendee[member] }));
    await demandLiving(this.db, 'companies', references('companyId'), 'company-unknown');
    await demandLiving(this.db, 'contacts', references('contactId'), 'unknown-reference');
  }

  private async nameOf(companyId: string | null, contactId: string | null): Promise<string | null> {
    const { name } = await this.db.one<{ name: string | null }>(
      `select coalesce((select first_name || ' ' || last_name from contacts where id = $2), (select name from companies where id = $1)) as name`,
      [companyId, contactId],
    );
    return name?.slice(0, 200) ?? null;
  }
}
