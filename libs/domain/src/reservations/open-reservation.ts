import { dayOf } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { demandPart, visibleEnquiry } from '../enquiries/index.js';
import { Clock, Conflict, Database, Forbidden, findLiving, type Actor } from '../platform/index.js';
import { Site } from '../sites/index.js';
import { Reservation } from './reservation.entity.js';

/** A site and the reservation that holds it, both kept until the transaction ends. */
export interface Held {
  site: Site;
  reservation: Reservation;
}

/**
 * Every deed with a reservation begins here: it takes the site's row first, so that of two deeds at once the second sees what
 * the first has done.
 */
@Injectable()
export class OpenReservation {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** The site, held until the transaction ends; `NotFound` when it is not there or lies in the bin. */
  async lockSite(siteId: string): Promise<Site> {
    await this.db.query('select 1 from sites where id = $1 for no key update', [siteId]);
    return findLiving(this.db, Site, siteId);
  }

  /** What holds the site. The row must be locked already. */
  of(siteId: string): Promise<Reservation | null> {
    return this.db
      .repository(Reservation)
      .createQueryBuilder('r')
      .where('r.siteId = :siteId and r.ending is null', { siteId })
      .getOne();
  }

  /** The site and its reservation. Throws `Conflict` when there is none or its last day has passed, `Forbidden` outside its circle. */
  async demand(actor: Actor, siteId: string): Promise<Held> {
    const site = await this.lockSite(siteId);
    const reservation = await this.of(siteId);
    if (reservation === null) throw new Conflict('site-not-reserved');
    if (this.isPast(reservation)) throw new Conflict('reservation-past', { until: reservation.until });
    await this.demandCircle(actor, reservation);
    return { site, reservation };
  }

  /** Who may not know for whom a site is kept decides nothing about it. */
  async demandCircle(actor: Actor, { enquiryId }: Reservation): Promise<void> {
    const [known] = await this.db.query(`select 1 from enquiries q where q.id = $1 and ${visibleEnquiry('q', actor)}`, [
      enquiryId,
    ]);
    if (known === undefined) throw new Forbidden('reservation-confidential');
    await demandPart(this.db, actor, enquiryId);
  }

  /** Its last day is over, though the night's work may not have come by yet. */
  isPast = (reservation: Reservation): boolean => reservation.until < dayOf(this.clock.now());
}
