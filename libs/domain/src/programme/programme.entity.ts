import type { ProgrammeState } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../users/index.js';
import type { ProgrammeDefinitions } from './definitions/index.js';
import type { ProgrammeTrend } from './programme-shape.js';

/** A municipality's vitality programme (elinvoimaohjelma) for one council term: one version among several. */
@Entity({ name: 'programmes' })
export class Programme {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'text' }) code: string;
  @Column({ type: 'text' }) nameFi: string;
  @Column({ type: 'text' }) nameSv: string;
  @Column({ type: 'text' }) nameEn: string;
  @Column({ type: 'text', default: 'adopted' }) state: ProgrammeState;
  @Column({ type: 'text' }) municipalityCode: string;
  @Column({ type: 'date' }) validFrom: string;
  /** The first day it no longer holds; null until a newer one replaces it. */
  @Column({ type: 'date', nullable: true }) validUntil: string | null;
  /** Working hours within which a person promises to answer an enquiry. */
  @Column({ type: 'integer', default: 8 }) firstAnswerHours: number;
  /** Days within which an initiative is promised an answer. */
  @Column({ type: 'integer', default: 30 }) initiativeAnswerDays: number;
  /** Days within which feedback is promised an answer. */
  @Column({ type: 'integer', default: 14 }) feedbackAnswerDays: number;
  /** Indicators of its own, as its file writes them; `indicators/own` reads them. */
  @Column({ type: 'jsonb', default: () => `'[]'` }) ownIndicators: ProgrammeDefinitions['indicators'];
  /** Series that are typed in or imported, as its file writes them. */
  @Column({ type: 'jsonb', default: () => `'[]'` }) series: ProgrammeDefinitions['series'];
  @Column({ type: 'jsonb', default: () => `'[]'` }) trends: ProgrammeTrend[];
  @Column({ type: 'timestamptz', default: () => 'now()' }) loadedAt: Date;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) deletedAt: Date | null;
}
