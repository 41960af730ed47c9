import type { AftercareOutcome, OutcomeSource } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Enquiry } from '../enquiries/index.js';
import { User } from '../users/index.js';

/** What was found when somebody looked whether an agreement comes true. Added, never rewritten. Null is not known, never 0. */
@Entity({ name: 'outcome_checks' })
export class OutcomeCheck {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => Enquiry)
  @Column({ type: 'uuid' })
  enquiryId: string;
  @Column({ type: 'date' }) checkedOn: string;
  /** Which of the agreed looks it was; null for one in between. */
  @Column({ type: 'integer', nullable: true }) months: number | null;
  @Column({ type: 'integer', nullable: true }) jobs: number | null;
  @Column({ type: 'double precision', nullable: true }) investment: number | null;
  @Column({ type: 'double precision', nullable: true }) builtArea: number | null;
  @Column({ type: 'text' }) source: OutcomeSource;
  @Column({ type: 'text', nullable: true }) words: string | null;
  @Column({ type: 'text', nullable: true }) outcome: AftercareOutcome | null;
  @Column({ type: 'text', nullable: true }) reason: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) recordedAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  recordedBy: string | null;
}
