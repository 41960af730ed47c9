import type { SiteStatus } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../users/index.js';
import { Site } from './site.entity.js';

/** Since which day a site has been planned, free, reserved and so on, and why. */
@Entity({ name: 'site_status_changes' })
export class SiteStatusChange {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => Site, { onDelete: 'CASCADE' })
  @Column({ type: 'uuid' })
  siteId: string;
  @Column({ type: 'text' }) status: SiteStatus;
  /** The day of the deed or decision. */
  @Column({ type: 'date' }) since: string;
  /** Reserved until. */
  @Column({ type: 'date', nullable: true }) until: string | null;
  @Column({ type: 'text', nullable: true }) note: string | null;
  /** When it was written here. */
  @Column({ type: 'timestamptz', default: () => 'now()' }) recordedAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  recordedBy: string | null;
}
