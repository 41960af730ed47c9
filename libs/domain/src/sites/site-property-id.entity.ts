import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../users/index.js';
import { Site } from './site.entity.js';

/** A property identifier that a site has, or had before its land was parcelled anew. The present one has no end. */
@Entity({ name: 'site_property_ids' })
export class SitePropertyId {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => Site, { onDelete: 'CASCADE' })
  @Column({ type: 'uuid' })
  siteId: string;
  @Column({ type: 'text' }) propertyId: string;
  @Column({ type: 'date', nullable: true }) validFrom: string | null;
  @Column({ type: 'date', nullable: true }) validTo: string | null;
  @Column({ type: 'text', nullable: true }) note: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) recordedAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  recordedBy: string | null;
}
