import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Enquiry } from '../enquiries/index.js';
import { Site } from '../sites/index.js';
import { User } from '../users/index.js';

/** What was promised at the agreement, as its source tells it. Added, never rewritten: the newest counts. Null is not told, never 0. */
@Entity({ name: 'enquiry_commitments' })
export class EnquiryCommitment {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => Enquiry)
  @Column({ type: 'uuid' })
  enquiryId: string;
  @ForeignKey(() => Site)
  @Column({ type: 'uuid', nullable: true })
  siteId: string | null;
  @Column({ type: 'date' }) agreedOn: string;
  @Column({ type: 'integer', nullable: true }) jobs: number | null;
  /** Euros. */
  @Column({ type: 'double precision', nullable: true }) investment: number | null;
  /** Square metres of floor. */
  @Column({ type: 'double precision', nullable: true }) builtArea: number | null;
  @Column({ type: 'date', nullable: true }) builtBy: string | null;
  @Column({ type: 'text', nullable: true }) buildingObligation: string | null;
  @Column({ type: 'date', nullable: true }) buildingObligationOn: string | null;
  /** The deed, the decision, a letter. */
  @Column({ type: 'text' }) source: string;
  @Column({ type: 'timestamptz', default: () => 'now()' }) recordedAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  recordedBy: string | null;
}
