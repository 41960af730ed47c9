import type { CaseTaskState, CaseUnit, UsualTaskKey } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Enquiry } from '../enquiries/index.js';
import { User } from '../users/index.js';

/** What one unit, or somebody outside, has to find out for an enquiry. The company never hears whose task it was. */
@Entity({ name: 'case_tasks' })
export class CaseTask {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => Enquiry, { onDelete: 'CASCADE' })
  @Column({ type: 'uuid' })
  enquiryId: string;
  @Column({ type: 'text' }) unit: CaseUnit;
  @Column({ type: 'text' }) title: string;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  ownerId: string | null;
  /** Who answers outside the municipality, by role. */
  @Column({ type: 'text', nullable: true }) outsideRole: string | null;
  @Column({ type: 'date', nullable: true }) dueOn: string | null;
  @Column({ type: 'text', default: 'open' }) state: CaseTaskState;
  @Column({ type: 'text', nullable: true }) answer: string | null;
  /** When it was answered or found needless. */
  @Column({ type: 'date', nullable: true }) closedOn: string | null;
  /** Which usual task it is; one of each in a case. */
  @Column({ type: 'text', nullable: true }) usualKey: UsualTaskKey | null;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) deletedAt: Date | null;
}
