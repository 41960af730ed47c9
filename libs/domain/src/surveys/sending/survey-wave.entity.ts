import type { SurveyWaveState } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../users/index.js';
import { SurveyVersion } from './survey-version.entity.js';

/** One sending of a survey to chosen contacts, with the time in which it can be answered. */
@Entity({ name: 'survey_waves' })
export class SurveyWave {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => SurveyVersion)
  @Column({ type: 'uuid' })
  surveyVersionId: string;
  @Column({ type: 'text' }) name: string;
  /** Only `closed` is written; the rest follows from the time and the invitations (`waveStateOf`). */
  @Column({ type: 'text', default: 'sending' }) state: SurveyWaveState;
  @Column({ type: 'timestamptz' }) opensAt: Date;
  @Column({ type: 'timestamptz' }) closesAt: Date;
  /** When it was closed by hand; otherwise it ends at `closesAt`. */
  @Column({ type: 'timestamptz', nullable: true }) closedAt: Date | null;
  /** N of the statistics: how many of the chosen could be invited. */
  @Column({ type: 'integer' }) frameSize: number;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
}
