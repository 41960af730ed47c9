import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { Database, RuleBroken, updateVersioned, type Actor } from '../platform/index.js';
import { demandKnownAttendees, lockEvent, type AttendeeInput } from './attendees.js';
import { Event } from './event.entity.js';
import { linkToRegistrations } from './link-registrations.js';

const signatureOf = ({ companyId, contactId, name }: AttendeeInput): string =>
  JSON.stringify([companyId ?? null, contactId ?? null, name?.toLowerCase() || null]);

/** Who came to an event. */
@Injectable()
export class AttendanceService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  /** Replaces the whole attendance, so that a list taken twice does not count anybody twice. */
  async take(actor: Actor, eventId: string, attendances: (AttendeeInput & { present?: boolean })[]): Promise<void> {
    await this.db.transaction(async () => {
      await lockEvent(this.db, eventId);
      const anonymous = attendances.findIndex(({ companyId, contactId, name }) => !companyId && !contactId && !name);
      if (anonymous >= 0) throw RuleBroken.at(`/attendances/${anonymous}`, 'attendee-required');
      const signatures = attendances.map(signatureOf);
      const repeated = signatures.findIndex((signature, index) => signatures.indexOf(signature) !== index);
      if (repeated >= 0) throw RuleBroken.at(`/attendances/${repeated}`, 'list-repeats');
      const { before, people } = await this.db.one<{ before: number; people: string[] }>(
        `select (select count(*)::int from event_attendances where event_id = $1) as before, array(
           select contact_id from event_attendances where event_id = $1 and contact_id is not null
           union select contact_id from event_registrations where event_id = $1 and contact_id is not null) as people`,
        [eventId],
      );
      await demandKnownAttendees(this.db, attendances, (index) => `/attendances/${index}`, people);
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
}
