import {
  dayOf,
  type Day,
  type ReservationConversion,
  type ReservationEnding,
  type TrailAction,
} from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { Enquiry } from '../enquiries/index.js';
import { FollowUp, FollowUpService } from '../follow-ups/index.js';
import {
  Clock,
  Conflict,
  Database,
  RuleBroken,
  demandPastDay,
  findLiving,
  systemActor,
  updateVersioned,
  type Actor,
} from '../platform/index.js';
import { OpenReservation, type Held } from './open-reservation.js';
import { ReservationExtension } from './reservation-extension.entity.js';
import { Reservation } from './reservation.entity.js';
import { demandReservable } from './reservable.js';
import { SiteStanding, type Standing } from './site-status.js';

/** More time for a reservation, or its end: by a person, by the day, or by a deed. */
@Injectable()
export class ReservationEnds {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly open: OpenReservation,
    private readonly standing: SiteStanding,
    private readonly followUps: FollowUpService,
  ) {}

  async extend(actor: Actor, siteId: string, until: Day, reason: string): Promise<string> {
    demandReservable('/until', until, dayOf(this.clock.now()));
    return this.db.transaction(async () => {
      const { site, reservation } = await this.open.demand(actor, siteId);
      if (until <= reservation.until) throw RuleBroken.at('/until', 'reservation-not-later');
      await this.db.repository(ReservationExtension).insert({
        reservationId: reservation.id,
        untilBefore: reservation.until,
        untilAfter: until,
        reason,
        recordedAt: this.clock.now(),
        recordedBy: actor.id,
      });
      await updateVersioned(this.db, Reservation, reservation.id, null, { until });
      await this.audit.record(actor, 'extend', { kind: 'site', id: siteId }, { until: [reservation.until, until] });
      await this.standing.enter(actor, site, { status: 'reserved', until, note: 'reservations.note.extended', reason });
      await this.dropReminders(reservation.id);
      return reservation.id;
    });
  }

  /** Nothing comes of it: the site is again what it was. */
  async release(actor: Actor, siteId: string, reason: string): Promise<string> {
    return this.db.transaction(async () => {
      const held = await this.open.demand(actor, siteId);
      await this.end(actor, held, 'released', {
        status: held.reservation.statusBefore,
        note: 'reservations.note.released',
        reason,
      });
      return held.reservation.id;
    });
  }

  /** The deed is signed: sold or let. Asks for an enquiry that was agreed; the deed's day is today unless told. */
  async convert(actor: Actor, siteId: string, status: ReservationConversion, since?: Day): Promise<string> {
    return this.db.transaction(async () => {
      const held = await this.open.demand(actor, siteId);
      if (since !== undefined) demandPastDay('/since', since, this.clock.now());
      if (since !== undefined && since < (await this.lastDeedOn(held.reservation)))
        throw RuleBroken.at('/since', 'before-previous-stage');
      const { stage } = await findLiving(this.db, Enquiry, held.reservation.enquiryId);
      if (stage !== 'agreed' && stage !== 'realised') throw new Conflict('enquiry-not-agreed');
      await this.end(actor, held, 'converted', { status, since, note: 'reservations.note.converted' });
      return held.reservation.id;
    });
  }

  /** The day it was made or last extended: a deed that is dated before it would stand under it in the site's history. */
  private async lastDeedOn({ id, since }: Reservation): Promise<Day> {
    const { on } = await this.db.one<{ on: Day | null }>(
      `select max((recorded_at at time zone 'Europe/Helsinki')::date)::text as on from reservation_extensions where reservation_id = $1`,
      [id],
    );
    return on === null || on < since ? since : on;
  }

  /** Ends a reservation whose last day is over. False when it has been extended or ended meanwhile. */
  async expire(siteId: string): Promise<boolean> {
    return this.db.transaction(async () => {
      await this.db.query('select 1 from sites where id = $1 for no key update', [siteId]);
      const reservation = await this.open.of(siteId);
      if (reservation === null || !this.open.isPast(reservation)) return false;
      await this.expireHeld({ site: await this.open.lockSite(siteId), reservation });
      return true;
    });
  }

  /** By the day, which is nobody's deed. */
  async expireHeld(held: Held): Promise<void> {
    await this.end(systemActor, held, 'expired', {
      status: held.reservation.statusBefore,
      note: 'reservations.note.expired',
    });
  }

  private async end(
    actor: Actor,
    { site, reservation }: Held,
    ending: ReservationEnding,
    standing: Standing,
  ): Promise<void> {
    const endedOn = standing.since ?? dayOf(this.clock.now());
    const change = { ending, endedOn, endReason: standing.reason ?? null, endedBy: actor.id };
    await updateVersioned(this.db, Reservation, reservation.id, null, change);
    await this.audit.record(
      actor,
      endDeeds[ending],
      { kind: 'site', id: site.id },
      {
        reservationId: [reservation.id, null],
        until: [reservation.until, null],
      },
    );
    // Somebody may have said meanwhile that the site is something else: what they said stands.
    if (site.status === 'reserved') await this.standing.enter(actor, site, standing);
    if (ending !== 'expired') await this.dropReminders(reservation.id);
  }

  /** What reminded of an end that is no longer ahead. One of an end that came stays: somebody has to call. */
  private async dropReminders(reservationId: string): Promise<void> {
    const open = await this.db.query<Pick<FollowUp, 'id' | 'version'>>(
      `select f.id, f.version from reservation_reminders m join follow_ups f on f.id = m.follow_up_id
       where m.reservation_id = $1 and f.done_at is null and f.deleted_at is null order by f.id`,
      [reservationId],
    );
    for (const { id, version } of open) await this.followUps.remove(systemActor, id, version);
  }
}

const endDeeds: Record<ReservationEnding, TrailAction> = {
  expired: 'expire',
  released: 'release',
  converted: 'convert',
};
