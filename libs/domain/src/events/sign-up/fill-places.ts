import { Injectable } from '@nestjs/common';
import { Clock, Database, Outbox } from '../../platform/index.js';
import type { Event } from '../event.entity.js';
import { partyAddresses } from './party-addresses.js';
import type { Places } from './sign-up-stage.js';

/** How many have a place and how many wait for one. Exact while the event's row is locked. */
export const placesOf = (db: Database, eventId: string): Promise<Places> =>
  db.one<Places>(
    `select count(*) filter (where state = 'confirmed')::int as confirmed, count(*) filter (where state = 'waiting')::int as waiting
     from event_registrations where event_id = $1`,
    [eventId],
  );

/** Gives places that have come free to those who wait, in the order in which they came. */
@Injectable()
export class FillPlaces {
  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /**
   * To be called in the transaction that freed the places, the event being locked. A party gets its places together; when the
   * first party does not fit, nobody passes it: a colleague may still give the place to another.
   */
  async fill({ id, capacity, status, startsAt }: Event): Promise<void> {
    if (status !== 'planned' || startsAt <= this.clock.now()) return;
    const { confirmed } = await placesOf(this.db, id);
    let left = capacity === null ? Number.POSITIVE_INFINITY : capacity - confirmed;
    const parties = await this.db.query<{ partyId: string; size: number }>(
      `select party_id as "partyId", count(*)::int as size from event_registrations
       where event_id = $1 and state = 'waiting' group by party_id order by min(created_at), party_id`,
      [id],
    );
    for (const { partyId, size } of parties) {
      if (size > left) return;
      left -= size;
      await this.confirm(id, partyId);
    }
  }

  /** Gives a waiting party its places, whether there are any or not, and tells them. */
  async confirm(eventId: string, partyId: string): Promise<void> {
    const promoted = await this.db.query(
      `update event_registrations set state = 'confirmed', state_at = $3
       where event_id = $1 and party_id = $2 and state = 'waiting' returning id`,
      [eventId, partyId, this.clock.now()],
    );
    if (promoted.length > 0)
      await this.outbox.putMany('event-promoted', await partyAddresses(this.db, eventId, ['confirmed'], [partyId]));
  }
}
