import type { SurveyDefinition } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../../users/index.js';
import { Survey } from './survey.entity.js';

/** What is asked of people, word for word; the database refuses to change one. */
@Entity({ name: 'survey_versions' })
export class SurveyVersion {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => Survey)
  @Column({ type: 'uuid' })
  surveyId: string;
  @Column({ type: 'integer' }) n: number;
  @Column({ type: 'jsonb' }) definition: SurveyDefinition;
  /** SHA-256 of the definition: publishing unchanged words makes no new version. */
  @Column({ type: 'text' }) checksum: string;
  @Column({ type: 'timestamptz', default: () => 'now()' }) publishedAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  publishedBy: string | null;
}
