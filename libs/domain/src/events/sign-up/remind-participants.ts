import { addDays, dayOf, instantAt } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Clock, Database, Outbox } from '../../platform/index.js';
import { partyAddresses } from './party-addresses.js';

/** Reminders leave at this hour of the morning. */
const hour = '09:00';

/** When those who come are reminded. */
export const reminderAt = ({ startsAt, reminderDays }: { startsAt: Date; reminderDays: number }): Date =>
  instantAt(addDays(dayOf(startsAt), -reminderDays), hour);

/** Reminds those who have a place, once. Who got it after the moment of the reminder has just been written to. */
@Injectable()
export class RemindParticipants {
  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Safe to run twice, and late: what has begun is not reminded of. Answers how many mails were put into the outbox. */
  async run(): Promise<number> {
    const now = this.clock.now();
    const events = await this.db.query<{ id: string; startsAt: Date; reminderDays: number }>(
      `select id, starts_at as "startsAt", reminder_days as "reminderDays" from events
       where status = 'planned' and deleted_at is null and reminder_days > 0 and starts_at > $1 and starts_at < $1 + interval '4 days'
       order by starts_at, id`,
      [now],
    );
    let sent = 0;
    for (const event of events) if (reminderAt(event) <= now) sent += await this.remind(event);
    return sent;
  }

  private remind(event: { id: string; startsAt: Date; reminderDays: number }): Promise<number> {
    return this.db.transaction(async () => {
      const reminded = await this.db.query<{ partyId: string }>(
        `update event_registrations set reminded_at = $2
         where event_id = $1 and state = 'confirmed' and reminded_at is null and state_at < $3 returning party_id as "partyId"`,
        [event.id, this.clock.now(), reminderAt(event)],
      );
      if (reminded.length === 0) return 0;
      const mails = await partyAddresses(
        this.db,
        event.id,
        ['confirmed'],
        reminded.map(({ partyId }) => partyId),
      );
      await this.outbox.putMany('event-reminder', mails);
      return mails.length;
    });
  }
}
