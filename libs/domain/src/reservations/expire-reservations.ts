import { dayOf } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Clock, Database, eachByItself } from '../platform/index.js';
import { ReservationEnds } from './reservation-ends.js';

/** Once the municipality's day has turned: sites whose reservation is over are free again. */
@Injectable()
export class ExpireReservations {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly ends: ReservationEnds,
  ) {}

  /** Answers how many ended. Safe to run twice, also at the same time; each by itself, so that one that fails stops no other. */
  async run(): Promise<number> {
    const past = await this.db.query<{ siteId: string }>(
      `select r.site_id as "siteId" from reservations r join sites s on s.id = r.site_id and s.deleted_at is null
       where r.ending is null and r.until < $1 order by r.until, r.id`,
      [dayOf(this.clock.now())],
    );
    let ended = 0;
    await eachByItself(past, async ({ siteId }) => {
      if (await this.ends.expire(siteId)) ended += 1;
    });
    return ended;
  }
}
