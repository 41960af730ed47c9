import type { SoughtPlace } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Enquiry } from '../enquiries/index.js';
import { Site } from '../sites/index.js';

/** That a site fits an enquiry that it did not fit before, since one of them has changed: told to the enquiry's owner once. */
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

/** What an enquiry sought when it was last compared with the sites, as `SoughtPlace` has it. */
@Entity({ name: 'enquiry_match_checks' })
export class EnquiryMatchCheck {
  @ForeignKey(() => Enquiry, { onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid' })
  enquiryId: string;
  @Column({ type: 'jsonb' }) sought: SoughtPlace;
}
