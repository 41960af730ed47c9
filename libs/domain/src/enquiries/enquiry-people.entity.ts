import type { PromisedStage } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../users/index.js';
import { Enquiry } from './enquiry.entity.js';

/** A person named to know of a confidential enquiry: one with a task in the case, or somebody its owner has named. */
@Entity({ name: 'enquiry_circle' })
export class EnquiryCircle {
  @ForeignKey(() => Enquiry)
  @PrimaryColumn({ type: 'uuid' })
  enquiryId: string;
  @ForeignKey(() => User)
  @PrimaryColumn({ type: 'uuid' })
  userId: string;
  @Column({ type: 'timestamptz', default: () => 'now()' }) addedAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  addedBy: string | null;
}

/** A person who has no part in the handling of a case (Hallintolaki 27–28 §). */
@Entity({ name: 'enquiry_disqualifications' })
export class EnquiryDisqualification {
  @ForeignKey(() => Enquiry)
  @PrimaryColumn({ type: 'uuid' })
  enquiryId: string;
  @ForeignKey(() => User)
  @PrimaryColumn({ type: 'uuid' })
  userId: string;
  @Column({ type: 'text', nullable: true }) ground: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) recordedAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  recordedBy: string | null;
}

/** What was told by word of mouth and matters to the decision (Hallintolaki 42 §). */
@Entity({ name: 'enquiry_oral_notes' })
export class EnquiryOralNote {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => Enquiry)
  @Column({ type: 'uuid' })
  enquiryId: string;
  @Column({ type: 'text' }) text: string;
  @Column({ type: 'text', nullable: true }) toldBy: string | null;
  @Column({ type: 'date' }) toldOn: string;
  @Column({ type: 'timestamptz', default: () => 'now()' }) recordedAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  recordedBy: string | null;
}

/** The longest that a case is meant to stay at a stage. */
@Entity({ name: 'enquiry_stage_promises' })
export class EnquiryStagePromise {
  @PrimaryColumn({ type: 'text' }) stage: PromisedStage;
  @Column({ type: 'integer' }) days: number;
}
