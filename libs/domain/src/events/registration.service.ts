import type { Language } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import {
  Clock,
  Conflict,
  Database,
  NotFound,
  Outbox,
  RuleBroken,
  demandLiving,
  type Actor,
} from '../platform/index.js';
import { demandKnownAttendees, lockEvent, type AttendeeInput } from './attendees.js';
import { EventRegistration } from './event-registration.entity.js';
import { FillPlaces, placesOf } from './sign-up/fill-places.js';
import { stateOfNew } from './sign-up/sign-up-stage.js';

export type RegistrationInput = AttendeeInput & {
  email?: string | null;
  phone?: string | null;
  needs?: string | null;
  /** Whether the receipt is mailed to the address. */
  sendReceipt?: boolean;
};

/** What a colleague does to the list of those who have said to come. */
@Injectable()
export class RegistrationService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly places: FillPlaces,
  ) {}

  /**
   * Writes down somebody who called. Who comes when all places are taken waits, like everybody else. Answers the registration's id.
   * Throws `Conflict` for a cancelled event and for a person who is on the list already.
   */
  async register(actor: Actor, eventId: string, input: RegistrationInput): Promise<string> {
    return this.db.transaction(async () => {
      const event = await lockEvent(this.db, eventId);
      await demandKnownAttendees(this.db, [input], () => '');
      const { companyId = null, contactId = null } = input;
      const known = await this.knownOf(companyId, contactId);
      const name = input.name || known.name;
      if (name === null) throw RuleBroken.at('/name', 'attendee-required');
      const email = input.email || known.email;
      await this.demandNew(eventId, { companyId, contactId, name, email });
      const state = stateOfNew(event, await placesOf(this.db, eventId), 1);
      const { phone = null, needs = null } = input;
      const { identifiers } = await this.db.repository(EventRegistration).insert({
        eventId,
        companyId,
        contactId,
        name,
        email,
        phone,
        needs,
        state,
        language: known.language,
        stateAt: this.clock.now(),
        createdAt: () => 'clock_timestamp()',
      });
      const id = String(identifiers[0]?.['id']);
      if (input.sendReceipt && email !== null)
        await this.outbox.put('event-receipt', { registrationId: id }, email, known.language);
      await this.audit.record(
        actor,
        'register',
        { kind: 'event', id: eventId },
        { registration: [null, { id, companyId, contactId, state }] },
      );
      return id;
    });
  }

  /** Gives one who waits a place, out of turn or beyond the places if need be: a colleague's decision. Their party comes along. */
  async promote(actor: Actor, eventId: string, registrationId: string): Promise<void> {
    await this.db.transaction(async () => {
      await lockEvent(this.db, eventId);
      const { partyId, state } = await this.registrationIn(eventId, registrationId);
      if (state !== 'waiting') throw new Conflict('event-not-waiting');
      await this.places.confirm(eventId, partyId);
      await this.audit.record(
        actor,
        'promote',
        { kind: 'event', id: eventId },
        { registration: [null, registrationId], state: ['waiting', 'confirmed'] },
      );
    });
  }

  /**
   * Says which company it was that somebody wrote of; for those too who signed up with them and wrote the same. Others who wrote that
   * name are others: each is looked at by itself. Answers how many were linked.
   */
  async linkCompany(actor: Actor, eventId: string, registrationId: string, companyId: string): Promise<number> {
    return this.db.transaction(async () => {
      await demandLiving(this.db, 'companies', [{ pointer: '/companyId', id: companyId }], 'company-unknown');
      const { companyName, partyId } = await this.registrationIn(eventId, registrationId);
      const linked = await this.db.query<{ id: string }>(
        `update event_registrations set company_id = $3, company_name = null
         where event_id = $1 and (id = $2 or (party_id = $5 and company_id is null and lower(company_name) = lower($4))) returning id`,
        [eventId, registrationId, companyId, companyName, partyId],
      );
      // Who has been let in by that registration already came for the company too.
      await this.db.query(
        'update event_attendances set company_id = $2 where registration_id = any($1::uuid[]) and company_id is null',
        [linked.map(({ id }) => id), companyId],
      );
      await this.audit.record(
        actor,
        'link-company',
        { kind: 'event', id: eventId },
        { registrations: [null, linked.length], companyId: [null, companyId] },
      );
      return linked.length;
    });
  }

  private async registrationIn(eventId: string, id: string): Promise<EventRegistration> {
    const registration = await this.db.repository(EventRegistration).findOneBy({ id, eventId });
    if (registration === null) throw new NotFound();
    return registration;
  }

  private async demandNew(
    eventId: string,
    { companyId, contactId, name, email }: Pick<EventRegistration, 'companyId' | 'contactId' | 'name' | 'email'>,
  ): Promise<void> {
    const [twice] = await this.db.query(
      `select 1 from event_registrations where event_id = $1 and state <> 'cancelled'
         and (contact_id = $2 or lower(email) = lower($3) or (lower(name) = lower($4) and company_id is not distinct from $5::uuid))`,
      [eventId, contactId, email, name, companyId],
    );
    if (twice !== undefined) throw new Conflict('already-registered');
  }

  private async knownOf(
    companyId: string | null,
    contactId: string | null,
  ): Promise<{ name: string | null; email: string | null; language: Language }> {
    return this.db.one<{ name: string | null; email: string | null; language: Language }>(
      `select left(coalesce(p.first_name || ' ' || p.last_name, c.name), 200) as name, p.email, coalesce(p.language, 'fi') as language
       from (select $1::uuid as company_id, $2::uuid as contact_id) given
         left join companies c on c.id = given.company_id left join contacts p on p.id = given.contact_id`,
      [companyId, contactId],
    );
  }
}
