import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Enquiry } from '../enquiries/index.js';
import { FollowUp } from '../follow-ups/index.js';

/** The promise to look so many months after an agreement: one of each, also when the stage goes back and forth. */
@Entity({ name: 'aftercare_follow_ups' })
export class AftercareFollowUp {
  @ForeignKey(() => Enquiry, { onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid' })
  enquiryId: string;
  @PrimaryColumn({ type: 'integer' }) months: number;
  @ForeignKey(() => FollowUp)
  @Column({ type: 'uuid' })
  followUpId: string;
}
