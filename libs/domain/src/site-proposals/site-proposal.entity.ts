import type { SiteProposalState } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Enquiry } from '../enquiries/index.js';
import { Site } from '../sites/index.js';
import { User } from '../users/index.js';

/** A site that was proposed to an enquiry, why, and what came of it. Never deleted: what is taken back is withdrawn. */
@Entity({ name: 'site_proposals' })
export class SiteProposal {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => Enquiry, { onDelete: 'CASCADE' })
  @Column({ type: 'uuid' })
  enquiryId: string;
  @ForeignKey(() => Site, { onDelete: 'CASCADE' })
  @Column({ type: 'uuid' })
  siteId: string;
  /** Why this site, in words that the asker may read. */
  @Column({ type: 'text' }) reason: string;
  @Column({ type: 'text', default: 'proposed' }) state: SiteProposalState;
  @Column({ type: 'text', nullable: true }) stateReason: string | null;
  @Column({ type: 'date', default: () => `(now() at time zone 'Europe/Helsinki')::date` }) stateOn: string;
  /** The order in which they are shown to the asker, from 1. */
  @Column({ type: 'integer', default: 1 }) place: number;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
}
