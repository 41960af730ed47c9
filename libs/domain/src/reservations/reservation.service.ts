import { dayOf, isUnfinishedEnquiry, type Day, type SiteStatus } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { demandPart, visibleEnquiry, type Enquiry } from '../enquiries/index.js';
import {
  Clock,
  Conflict,
  Database,
  RuleBroken,
  changesOf,
  createdFrom,
  demandPlausibleDays,
  findLiving,
  updateVersioned,
  type Actor,
} from '../platform/index.js';
import { Site } from '../sites/index.js';
import { OpenReservation } from './open-reservation.js';
import { ReservationEnds } from './reservation-ends.js';
import { demandReservable } from './reservable.js';
import { Reservation } from './reservation.entity.js';
import { SiteStanding } from './site-status.js';

export type ReservationTerms = Partial<
  Pick<Reservation, 'fee' | 'conditions' | 'caseNumber' | 'decidedBy' | 'decidedOn'>
>;

export interface NewReservation extends ReservationTerms {
  enquiryId: string;
  /** The last day. */
  until: Day;
  /** Needed for a site that is planned or empty. */
  reason?: string | null;
}

/** What is not on offer yet may be kept for somebody too, when it is said why. */
const withReason: ReadonlySet<SiteStatus> = new Set(['planned', 'empty']);

/** Keeps a site for an enquiry until a day, and on which terms. */
@Injectable()
export class ReservationService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly open: OpenReservation,
    private readonly ends: ReservationEnds,
    private readonly standing: SiteStanding,
  ) {}

  async reserve(actor: Actor, siteId: string, { enquiryId, until, reason, ...terms }: NewReservation): Promise<string> {
    const today = dayOf(this.clock.now());
    demandReservable('/until', until, today);
    this.demandTerms(terms);
    return this.db.transaction(async () => {
      const site = await this.freeSite(siteId);
      if (site.status !== 'available' && !reason) throw RuleBroken.at('/reason', 'reason-required');
      await this.demandUnfinished(actor, enquiryId);
      const fields = {
        siteId,
        enquiryId,
        since: today,
        until,
        statusBefore: site.status,
        reason: reason ?? null,
        ...terms,
      };
      const { identifiers } = await this.db.repository(Reservation).insert({ ...fields, createdBy: actor.id });
      const id = String(identifiers[0]?.['id']);
      await this.audit.record(
        actor,
        'reserve',
        { kind: 'site', id: siteId },
        createdFrom({ ...fields, reservationId: id }),
      );
      await this.standing.enter(actor, site, { status: 'reserved', until, note: 'reservations.note.reserved', reason });
      return id;
    });
  }

  /** Fee, conditions and decision, also of a reservation that has ended: a decision number is often known later. */
  async update(actor: Actor, id: string, expected: number, terms: ReservationTerms): Promise<void> {
    this.demandTerms(terms);
    await this.db.transaction(async () => {
      const reservation = await findLiving(this.db, Reservation, id);
      await this.open.demandCircle(actor, reservation);
      await updateVersioned(this.db, Reservation, id, expected, terms);
      await this.audit.record(
        actor,
        'reservation',
        { kind: 'site', id: reservation.siteId },
        changesOf(reservation, terms),
      );
    });
  }

  /** The site, held, once a reservation whose day has passed is out of the way. Throws `Conflict` when somebody has it. */
  private async freeSite(siteId: string): Promise<Site> {
    const site = await this.open.lockSite(siteId);
    const holder = await this.open.of(siteId);
    if (holder !== null) {
      if (!this.open.isPast(holder)) throw new Conflict('site-reserved', { until: holder.until });
      await this.ends.expireHeld({ site, reservation: holder });
      return findLiving(this.db, Site, siteId);
    }
    if (site.status !== 'available' && !withReason.has(site.status)) throw new Conflict('site-not-free');
    return site;
  }

  /** Held against moving and binning until the transaction ends. */
  private async demandUnfinished(actor: Actor, enquiryId: string): Promise<void> {
    await this.db.query('select 1 from enquiries where id = $1 for share', [enquiryId]);
    const [enquiry] = await this.db.query<Pick<Enquiry, 'stage'>>(
      `select q.stage from enquiries q where q.id = $1 and q.deleted_at is null and ${visibleEnquiry('q', actor)}`,
      [enquiryId],
    );
    if (enquiry === undefined) throw RuleBroken.at('/enquiryId', 'unknown-reference');
    await demandPart(this.db, actor, enquiryId);
    if (!isUnfinishedEnquiry(enquiry.stage)) throw RuleBroken.at('/enquiryId', 'enquiry-ended');
  }

  private demandTerms({ decidedOn }: ReservationTerms): void {
    const now = this.clock.now();
    demandPlausibleDays({ '/decidedOn': decidedOn }, now);
    if (decidedOn && decidedOn > dayOf(now)) throw RuleBroken.at('/decidedOn', 'day-in-the-future');
  }
}
