import type { EnquiryStage, Language } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Enquiry, type Requirement } from '../enquiries/index.js';
import { Site } from '../sites/index.js';

/** What stands beside an enquiry whose asker follows it by a link: what they told, and whether they want mails. */
@Entity({ name: 'enquiry_forms' })
export class EnquiryForm {
  @ForeignKey(() => Enquiry, { onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid' })
  enquiryId: string;
  /** Null when staff gave the link of an enquiry that came in otherwise. */
  @Column({ type: 'bytea', nullable: true }) submissionHash: Buffer | null;
  /** The need as it was sent: what the asker is shown as their own words. Null as above. */
  @Column({ type: 'jsonb', nullable: true }) told: Requirement | null;
  @Column({ type: 'text', default: 'fi' }) language: Language;
  /** As the asker wrote it, whether we know the company or not. */
  @Column({ type: 'text', nullable: true }) companyName: string | null;
  @Column({ type: 'text', nullable: true }) businessId: string | null;
  @Column({ type: 'boolean', default: false }) wantsMails: boolean;
  /** The stage that the asker was last told of by mail. */
  @Column({ type: 'text', nullable: true }) toldStage: EnquiryStage | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
}

/** A public site that the asker came from: "ask about this site". */
@Entity({ name: 'enquiry_asked_sites' })
export class EnquiryAskedSite {
  @ForeignKey(() => Enquiry, { onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid' })
  enquiryId: string;
  @ForeignKey(() => Site, { onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid' })
  siteId: string;
}
