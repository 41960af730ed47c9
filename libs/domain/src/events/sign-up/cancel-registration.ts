import type { EventStatus, Language, RegistrationState } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import {
  Clock,
  Conflict,
  Database,
  NotFound,
  Outbox,
  findLiving,
  publicActor,
  type Actor,
} from '../../platform/index.js';
import { Event } from '../event.entity.js';
import { EventLinks } from './event-links.js';
import { FillPlaces } from './fill-places.js';

/** What a cancel link opens: the event, and those who signed up together. */
export interface OpenedRegistration {
  slug: string;
  title: string;
  startsAt: Date;
  endsAt: Date;
  place: string | null;
  status: EventStatus;
  /** It has begun, or is no more: nothing to cancel. */
  over: boolean;
  language: Language;
  people: { id: string; name: string; state: RegistrationState }[];
}

/** Giving a place back: by the link in the mail, or by a colleague for who called. */
@Injectable()
export class CancelRegistration {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly links: EventLinks,
    private readonly places: FillPlaces,
  ) {}

  /** Looks only. Throws `NotFound` for every link that is not one. Two statements. */
  async open(token: string): Promise<OpenedRegistration> {
    const registrationId = await this.links.open('cancel', token);
    const [opened] = await this.db.query<OpenedRegistration>(
      `select e.slug, e.title, e.starts_at as "startsAt", e.ends_at as "endsAt", e.place, e.status,
         (e.starts_at <= $2 or e.status <> 'planned' or e.deleted_at is not null) as over, r.language,
         (select jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'state', p.state) order by p.email is null, p.id)
          from event_registrations p where p.party_id = r.party_id) as people
       from event_registrations r join events e on e.id = r.event_id where r.id = $1`,
      [registrationId, this.clock.now()],
    );
    if (opened === undefined) throw new NotFound('link-unknown');
    return opened;
  }

  /** Cancels those of the party that are named. Safe to repeat. Throws `Conflict` when the event has begun or is cancelled. */
  async byLink(token: string, registrationIds: readonly string[]): Promise<void> {
    await this.db.transaction(async () => {
      const registrationId = await this.links.open('cancel', token);
      const [own] = await this.db.query<{ eventId: string; partyId: string; language: Language }>(
        'select event_id as "eventId", party_id as "partyId", language from event_registrations where id = $1',
        [registrationId],
      );
      if (own === undefined) throw new NotFound('link-unknown');
      const event = await this.locked(own.eventId);
      if (event.status !== 'planned' || event.startsAt <= this.clock.now()) throw new Conflict('event-sign-up-closed');
      await this.cancel(publicActor(own.language), event, own.partyId, registrationIds);
    });
  }

  /** One person, by a colleague; possible afterwards too, to put the list right. */
  async byStaff(actor: Actor, eventId: string, registrationId: string): Promise<void> {
    await this.db.transaction(async () => {
      const event = await this.locked(eventId);
      const [own] = await this.db.query<{ partyId: string }>(
        'select party_id as "partyId" from event_registrations where id = $1 and event_id = $2',
        [registrationId, eventId],
      );
      if (own === undefined) throw new NotFound();
      await this.cancel(actor, event, own.partyId, [registrationId]);
    });
  }

  private async locked(eventId: string): Promise<Event> {
    await this.db.query('select 1 from events where id = $1 for no key update', [eventId]);
    return findLiving(this.db, Event, eventId);
  }

  private async cancel(actor: Actor, event: Event, partyId: string, ids: readonly string[]): Promise<void> {
    const cancelled = await this.db.query<{ id: string }>(
      `update event_registrations set state = 'cancelled', state_at = $3, needs = null
       where party_id = $1 and id = any($2::uuid[]) and state <> 'cancelled' returning id`,
      [partyId, ids, this.clock.now()],
    );
    if (cancelled.length === 0) return;
    for (const { id } of cancelled)
      await this.audit.record(actor, 'cancel', { kind: 'event', id: event.id }, { registration: [id, null] });
    await this.tell(partyId);
    await this.places.fill(event);
  }

  /** The one who gave the address hears when nobody of the party is left, so that the calendar lets the time go. */
  private async tell(partyId: string): Promise<void> {
    const [lead] = await this.db.query<{ id: string; email: string; language: Language }>(
      `select id, email, language from event_registrations r where party_id = $1 and email is not null
         and not exists (select from event_registrations p where p.party_id = r.party_id and p.state <> 'cancelled')`,
      [partyId],
    );
    if (lead !== undefined)
      await this.outbox.put('event-registration-cancelled', { registrationId: lead.id }, lead.email, lead.language);
  }
}
