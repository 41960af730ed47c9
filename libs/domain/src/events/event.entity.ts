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
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) deletedAt: Date | null;
}
