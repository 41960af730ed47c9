import type { EventKind, EventStatus } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Cooperation } from '../cooperations/index.js';
import { User } from '../users/index.js';

/** A gathering that the municipality invites to, alone or with others; each date of a series is one. */
@Entity({ name: 'events' })
export class Event {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'text' }) title: string;
  /** Names the event in addresses; made once from the title and the day, and then kept, so that links stay alive. */
  @Column({ type: 'text' }) slug: string;
  @Column({ type: 'text' }) kind: EventKind;
  @Column({ type: 'text', nullable: true }) theme: string | null;
  @Column({ type: 'text', nullable: true }) description: string | null;
  @Column({ type: 'timestamptz' }) startsAt: Date;
  @Column({ type: 'timestamptz' }) endsAt: Date;
  /** The local start day, which decides the period; the database derives it. */
  @Column({
    type: 'date',
    generatedType: 'STORED',
    asExpression: `(starts_at at time zone 'Europe/Helsinki')::date`,
  })
  startsOn: string;
  @Column({ type: 'text', nullable: true }) place: string | null;
  @Column({ type: 'boolean', default: false }) online: boolean;
  @Column({ type: 'text', default: 'planned' }) status: EventStatus;
  @Column({ type: 'text', default: 'F1' }) primaryFactor: string;
  @ForeignKey(() => Cooperation)
  @Column({ type: 'uuid', nullable: true })
  cooperationId: string | null;
  /** The colleague who answers for it. */
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  ownerId: string | null;
  /** Who invites, when it is not the municipality alone. */
  @Column({ type: 'text', nullable: true }) organiser: string | null;
  /** Whom to ask, shown on the sign-up page. */
  @Column({ type: 'text', nullable: true }) contact: string | null;
  /** The industry it is meant for: a section's letter or the beginning of a code. */
  @Column({ type: 'text', nullable: true }) targetIndustry: string | null;
  /** Units of the municipality whose heads are invited too. */
  @Column({ type: 'text', array: true, default: [] }) invitedUnits: string[];
  /** Sent to those who are confirmed, and to nobody else. */
  @Column({ type: 'text', nullable: true }) onlineLink: string | null;
  /** Null: everybody fits. */
  @Column({ type: 'integer', nullable: true }) capacity: number | null;
  @Column({ type: 'boolean', default: true }) waitingList: boolean;
  /** The sign-up page stands at its address only when this is set. */
  @Column({ type: 'boolean', default: false }) registrationOpen: boolean;
  @Column({ type: 'timestamptz', nullable: true }) registrationOpensAt: Date | null;
  /** Null: until it starts. */
  @Column({ type: 'timestamptz', nullable: true }) registrationClosesAt: Date | null;
  /** So many days before those who are confirmed are reminded; 0 is never. */
  @Column({ type: 'smallint', default: 1 }) reminderDays: number;
  /** The SEQUENCE of RFC 5545: calendar programs take what has the higher one. */
  @Column({ type: 'integer', default: 0 }) calendarSequence: number;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) deletedAt: Date | null;
}
