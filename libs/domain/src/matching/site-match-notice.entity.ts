import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Enquiry } from '../enquiries/index.js';
import { Site } from '../sites/index.js';

/** That a site came free after an enquiry had come, and fits it: told to the enquiry's owner once. */
@Entity({ name: 'site_match_notices' })
export class SiteMatchNotice {
  @ForeignKey(() => Site, { onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid' })
  siteId: string;
  @ForeignKey(() => Enquiry, { onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid' })
  enquiryId: string;
  @Column({ type: 'timestamptz', default: () => 'now()' }) noticedAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) seenAt: Date | null;
}

/** Which version of a site has been compared with the open enquiries. */
@Entity({ name: 'site_match_checks' })
export class SiteMatchCheck {
  @ForeignKey(() => Site, { onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid' })
  siteId: string;
  @Column({ type: 'integer' }) siteVersion: number;
}
