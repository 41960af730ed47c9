import type { EnquiryStage } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../users/index.js';
import { Enquiry } from './enquiry.entity.js';

/** Since when an enquiry has been at a stage, and why it came there. */
@Entity({ name: 'enquiry_stages' })
export class EnquiryStageChange {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => Enquiry)
  @Column({ type: 'uuid' })
  enquiryId: string;
  @Column({ type: 'text' }) stage: EnquiryStage;
  @Column({ type: 'text', nullable: true }) reason: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) since: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  recordedBy: string | null;
}
