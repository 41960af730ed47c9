import type { PeriodKind, YearlyTaskKind } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../users/index.js';

/** A recurring task of the year's calendar (vuosikello): a report, a review or a meeting with its rhythm and its owner. */
@Entity({ name: 'yearly_tasks' })
export class YearlyTask {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'text', default: 'report' }) kind: YearlyTaskKind;
  /** The first day it is due; the others follow from it and the rhythm. */
  @Column({ type: 'date' }) firstDueOn: string;
  /** How often it comes, and the kind of period that a report speaks of. */
  @Column({ type: 'text', default: 'year' }) every: PeriodKind;
  /** How many days before it is due the owner gets a follow-up. */
  @Column({ type: 'integer', default: 14 }) remindDaysBefore: number;
  @ForeignKey(() => User)
  @Column({ type: 'uuid' })
  ownerId: string;
  @Column({ type: 'text', nullable: true }) notes: string | null;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) deletedAt: Date | null;
}
