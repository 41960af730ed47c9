import type { LocalText } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../../users/index.js';
import { SurveyWave } from '../sending/survey-wave.entity.js';

/** One thing that was said, and what is done about it. Finnish always; the others where they have been written. */
export interface SurveyReplyItem {
  themeId: string | null;
  said: LocalText;
  did: LocalText;
  /** The measure that it led to; told in public only if the measure is public itself. */
  measureId: string | null;
}

/** "What you said, what we did": what is told back of one wave. */
@Entity({ name: 'survey_replies' })
export class SurveyReply {
  @ForeignKey(() => SurveyWave)
  @PrimaryColumn({ type: 'uuid' })
  waveId: string;
  @Column({ type: 'text' }) slug: string;
  @Column({ type: 'jsonb' }) intro: LocalText;
  @Column({ type: 'jsonb' }) items: SurveyReplyItem[];
  @Column({ type: 'timestamptz', nullable: true }) publishedAt: Date | null;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  updatedBy: string | null;
}
