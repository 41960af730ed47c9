import type { Language } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Attachment } from '../attachments/index.js';
import { Site } from '../sites/index.js';

/** A picture among a place’s files that the public catalogue shows: in which order, and what it shows in words. */
@Entity({ name: 'site_pictures' })
export class SitePicture {
  @ForeignKey(() => Attachment, { onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid' })
  attachmentId: string;
  @ForeignKey(() => Site, { onDelete: 'CASCADE' })
  @Column({ type: 'uuid' })
  siteId: string;
  @Column({ type: 'integer' }) position: number;
  @Column({ type: 'jsonb', default: {} }) alt: Partial<Record<Language, string>>;
}
