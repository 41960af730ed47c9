import type { AreaGeometry, Language } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../users/index.js';

/** A part of the municipality that is kept for business: its plots and premises, the companies there, the services around them. */
@Entity({ name: 'business_areas' })
export class BusinessArea {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text', nullable: true }) description: string | null;
  /** What there is for the companies of the area, public and private, in words. */
  @Column({ type: 'text', nullable: true }) services: string | null;
  /** EPSG:3067, metres. */
  @Column({ type: 'jsonb', nullable: true }) geometry: AreaGeometry | null;
  @Column({ type: 'boolean', default: false }) isPublic: boolean;
  /** What the public catalogue says of it. */
  @Column({ type: 'jsonb', default: {} }) publicText: Partial<Record<Language, string>>;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) deletedAt: Date | null;
}
