import type { ReservationEnding, SiteStatus } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Enquiry } from '../enquiries/index.js';
import { Site } from '../sites/index.js';
import { User } from '../users/index.js';

/** A site is kept for an enquiry until a day; the day itself belongs to it. At most one of a site has no ending. */
@Entity({ name: 'reservations' })
export class Reservation {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => Site, { onDelete: 'CASCADE' })
  @Column({ type: 'uuid' })
  siteId: string;
  @ForeignKey(() => Enquiry)
  @Column({ type: 'uuid' })
  enquiryId: string;
  @Column({ type: 'date' }) since: string;
  @Column({ type: 'date' }) until: string;
  /** What the site is again when nothing comes of it. */
  @Column({ type: 'text', default: 'available' }) statusBefore: SiteStatus;
  /** Why a site is reserved that is not for the taking. */
  @Column({ type: 'text', nullable: true }) reason: string | null;
  /** Euros, for the whole time. */
  @Column({ type: 'double precision', nullable: true }) fee: number | null;
  @Column({ type: 'text', nullable: true }) conditions: string | null;
  /** In the municipality's case management. */
  @Column({ type: 'text', nullable: true }) caseNumber: string | null;
  /** The officer or body. */
  @Column({ type: 'text', nullable: true }) decidedBy: string | null;
  @Column({ type: 'date', nullable: true }) decidedOn: string | null;
  @Column({ type: 'text', nullable: true }) ending: ReservationEnding | null;
  @Column({ type: 'date', nullable: true }) endedOn: string | null;
  @Column({ type: 'text', nullable: true }) endReason: string | null;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  endedBy: string | null;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) deletedAt: Date | null;
}
