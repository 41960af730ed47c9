import type { Language, PrivacyNoticePart } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../../users/index.js';

/** A part in the municipality's own words, in one language. */
export interface OwnNoticeText {
  part: PrivacyNoticePart;
  language: Language;
  text: string;
}

/** A publication of the privacy notice. A change is a new row; the highest version holds. */
@Entity({ name: 'privacy_notices' })
export class PrivacyNotice {
  @PrimaryColumn({ type: 'integer' }) version: number;
  @Column({ type: 'text', nullable: true }) address: string | null;
  @Column({ type: 'text', nullable: true }) email: string | null;
  @Column({ type: 'text', nullable: true }) phone: string | null;
  @Column({ type: 'text', nullable: true }) officerName: string | null;
  @Column({ type: 'text', nullable: true }) officerEmail: string | null;
  @Column({ type: 'text', nullable: true }) officerPhone: string | null;
  @Column({ type: 'jsonb', default: [] }) texts: OwnNoticeText[];
  @Column({ type: 'timestamptz', default: () => 'now()' }) publishedAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  publishedBy: string | null;
}
