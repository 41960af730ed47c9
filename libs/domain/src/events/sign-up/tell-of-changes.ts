import { Injectable } from '@nestjs/common';
import { Clock, Database, Outbox } from '../../platform/index.js';
import type { Event } from '../event.entity.js';
import { partyAddresses } from './party-addresses.js';
import { reminderAt } from './remind-participants.js';

/** What a person who marked the day must know. */
const toldFields = ['startsAt', 'endsAt', 'place', 'online', 'onlineLink'] as const;

const differs = (before: unknown, after: unknown): boolean => JSON.stringify(before) !== JSON.stringify(after);

/** Tells everybody who has signed up when the event is moved or called off. */
@Injectable()
export class TellOfChanges {
  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** To be called in the transaction of the change. What lies behind us is told to nobody. */
  async tell(before: Event, after: Event): Promise<void> {
    const template = this.news(before, after);
    if (template === null && before.title === after.title) return;
    await this.db.query('update events set calendar_sequence = calendar_sequence + 1 where id = $1', [after.id]);
    if (template === null) return;
    const now = this.clock.now();
    // A day that was moved is reminded of again, unless that moment is past: this mail is the reminder then.
    if (differs(before.startsAt, after.startsAt) && reminderAt(after) > now)
      await this.db.query('update event_registrations set reminded_at = null where event_id = $1', [after.id]);
    await this.outbox.putMany(template, await partyAddresses(this.db, after.id, ['confirmed', 'waiting']));
  }

  private news(before: Event, after: Event): 'event-changed' | 'event-cancelled' | null {
    const now = this.clock.now();
    if (before.endsAt <= now && after.endsAt <= now) return null;
    if (after.status === 'cancelled') return before.status === 'cancelled' ? null : 'event-cancelled';
    if (after.status !== 'planned') return null;
    const moved = before.status === 'cancelled' || toldFields.some((field) => differs(before[field], after[field]));
    return moved ? 'event-changed' : null;
  }
}
