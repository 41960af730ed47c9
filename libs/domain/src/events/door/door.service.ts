import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { CompanyService } from '../../companies/index.js';
import { ContactService, isRestricted } from '../../contacts/index.js';
import { Clock, Conflict, Database, RuleBroken, demand, updateVersioned, type Actor } from '../../platform/index.js';
import { demandKnownAttendees, lockEvent, type AttendeeInput } from '../attendees.js';
import { EventAttendance } from '../event-attendance.entity.js';
import { EventRegistration } from '../event-registration.entity.js';
import { Event } from '../event.entity.js';
import { linkToRegistrations } from '../link-registrations.js';
import { companyCalled } from './company-called.js';

/** One tap at the door. Who is meant stands in the address; the rest is for one who is on no list. */
export interface DoorMark extends AttendeeInput {
  present: boolean;
  /** How long ago the tap was made, by the phone's own clock: taps wait for the network, and phones' clocks differ. */
  tappedMsAgo?: number;
  /** A company that is not among the known ones: it is made. */
  newCompany?: string;
  /** Makes the person of the name a contact of the company. */
  asContact?: boolean;
}

type Marked = Pick<EventAttendance, 'id' | 'present' | 'markedAt'>;

/** Names are one field at the door; the last word is the family's. */
function namesOf(name: string): { firstName: string; lastName: string } | null {
  const words = name.trim().split(/\s+/);
  const lastName = words.pop();
  return lastName === undefined || words.length === 0 ? null : { firstName: words.join(' '), lastName };
}

/**
 * Taking the attendance at several doors at once: every tap is a small write of its own, so that two phones do not overwrite each
 * other. A tap may be sent again and may arrive late: the latest made counts, not the latest come.
 */
@Injectable()
export class DoorService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly companies: CompanyService,
    private readonly contacts: ContactService,
  ) {}

  /** `personId` is a registration's id, or that of one who walked in: made by the phone, so that a repeat adds nobody. */
  async mark(actor: Actor, eventId: string, personId: string, mark: DoorMark): Promise<void> {
    await this.db.transaction(async () => {
      // Taps of one event are written one after the other, and never while its whole list is being replaced.
      const event = await lockEvent(this.db, eventId);
      const markedAt = new Date(this.clock.now().getTime() - (mark.tappedMsAgo ?? 0));
      const registration = await this.db.repository(EventRegistration).findOne({ where: { id: personId, eventId } });
      const known = await this.knownMark(eventId, personId);
      if (known !== null) await this.change(actor, eventId, known, mark.present, markedAt);
      else if (registration !== null) await this.admit(actor, registration, mark.present, markedAt);
      else await this.walkIn(actor, eventId, personId, mark, markedAt);
      if (mark.present) await this.begin(actor, event);
    });
  }

  private async knownMark(eventId: string, personId: string): Promise<Marked | null> {
    const [known] = await this.db.query<Marked>(
      `select id, present, marked_at as "markedAt" from event_attendances
       where event_id = $1 and (registration_id = $2 or id = $2)`,
      [eventId, personId],
    );
    return known ?? null;
  }

  private async change(actor: Actor, eventId: string, known: Marked, present: boolean, markedAt: Date): Promise<void> {
    if (known.markedAt !== null && known.markedAt > markedAt) return;
    await this.db.query('update event_attendances set present = $2, marked_at = $3 where id = $1', [
      known.id,
      present,
      markedAt,
    ]);
    if (known.present !== present) await this.note(actor, eventId, known.id, [known.present, present]);
  }

  private async admit(actor: Actor, registration: EventRegistration, present: boolean, markedAt: Date): Promise<void> {
    const { id: registrationId, eventId, contactId, name } = registration;
    const companyId = registration.companyId ?? (present ? await this.companyWritten(registration) : null);
    const { identifiers } = await this.db
      .repository(EventAttendance)
      .insert({ eventId, companyId, contactId, name: contactId ? null : name, present, registrationId, markedAt });
    await this.note(actor, eventId, String(identifiers[0]?.['id']), [null, present]);
  }

  /**
   * Who lets somebody in sees the name and the company on the list and the person before them: that confirms the company as it was
   * written, when exactly one is called that. A business id tells the door nothing, so it waits for the press that links it.
   */
  private async companyWritten({ id, companyName }: EventRegistration): Promise<string | null> {
    const companyId = companyName === null ? null : await companyCalled(this.db, companyName);
    if (companyId !== null)
      await this.db.query('update event_registrations set company_id = $2, company_name = null where id = $1', [
        id,
        companyId,
      ]);
    return companyId;
  }

  private async walkIn(actor: Actor, eventId: string, id: string, mark: DoorMark, markedAt: Date): Promise<void> {
    // The undoing of a tap that never arrived.
    if (!mark.present) return;
    const guest = await this.guestOf(actor, mark);
    // The same guest was let in at the other door: one person, once.
    const [twin] = await this.db.query<Marked>(
      `select id, present, marked_at as "markedAt" from event_attendances
       where event_id = $1 and company_id is not distinct from $2::uuid and contact_id is not distinct from $3::uuid
         and (lower(name) = lower($4::text) or (name is null and $4::text is null))
       limit 1`,
      [eventId, guest.companyId, guest.contactId, guest.name],
    );
    if (twin !== undefined) return this.change(actor, eventId, twin, true, markedAt);
    const [taken] = await this.db.query('select 1 from event_attendances where id = $1', [id]);
    if (taken !== undefined) throw new Conflict('already-registered');
    await this.db.repository(EventAttendance).insert({ id, eventId, ...guest, present: true, markedAt });
    await this.note(actor, eventId, id, [null, true]);
    await linkToRegistrations(this.db, eventId);
  }

  private async guestOf(
    actor: Actor,
    { companyId = null, contactId = null, name, newCompany, asContact }: DoorMark,
  ): Promise<{ companyId: string | null; contactId: string | null; name: string | null }> {
    await demandKnownAttendees(this.db, [{ companyId, contactId }], () => '');
    const company = companyId ?? (newCompany ? await this.companyNamed(actor, newCompany) : null);
    const person = contactId ?? (asContact && name && company ? await this.contactNamed(actor, name, company) : null);
    const written = person === null ? name || null : null;
    if (company === null && person === null && written === null) throw RuleBroken.at('/name', 'attendee-required');
    return { companyId: company, contactId: person, name: written };
  }

  /** Two doors may write the same new company: the second finds the first's. */
  private async companyNamed(actor: Actor, name: string): Promise<string> {
    demand(actor, 'companies.write');
    const [known] = await this.db.query<{ id: string }>(
      'select id from companies where lower(name) = lower($1) and deleted_at is null order by id limit 1',
      [name],
    );
    return known?.id ?? (await this.companies.create(actor, { name })).id;
  }

  private async contactNamed(actor: Actor, name: string, companyId: string): Promise<string | null> {
    demand(actor, 'contacts.write');
    const [known] = await this.db.query<{ id: string; isRestricted: boolean }>(
      `select p.id, ${isRestricted('p')} as "isRestricted" from contacts p join contact_roles r on r.contact_id = p.id
       where r.company_id = $2 and lower(p.first_name || ' ' || p.last_name) = lower($1) and p.deleted_at is null
       order by p.id limit 1`,
      [name.trim(), companyId],
    );
    // The use of their data is restricted (GDPR 18): who came stands there by the name that was written, and no second record is made.
    if (known !== undefined) return known.isRestricted ? null : known.id;
    const names = namesOf(name);
    return names === null
      ? null
      : this.contacts.create(actor, { ...names, sourceKind: 'event', companies: [{ companyId }] });
  }

  /** Somebody came, and it has begun: then it is being held. */
  private async begin(actor: Actor, { id, status, startsAt }: Event): Promise<void> {
    if (status !== 'planned' || startsAt > this.clock.now()) return;
    await updateVersioned(this.db, Event, id, null, { status: 'held' });
    await this.audit.record(actor, 'update', { kind: 'event', id }, { status: ['planned', 'held'] });
  }

  /** Ids only: an audit entry outlives the names. */
  private note(
    actor: Actor,
    eventId: string,
    attendanceId: string,
    present: [boolean | null, boolean],
  ): Promise<unknown> {
    return this.audit.record(
      actor,
      'attendance',
      { kind: 'event', id: eventId },
      { attendance: [null, attendanceId], present },
    );
  }
}
