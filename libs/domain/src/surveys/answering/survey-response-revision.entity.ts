import type { Answers, Language } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { SurveyResponse } from './survey-response.entity.js';

/** What a named answer was before the person changed it. Anonymous answers cannot be changed, so there are none of them. */
@Entity({ name: 'survey_response_revisions' })
export class SurveyResponseRevision {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => SurveyResponse)
  @Column({ type: 'uuid' })
  responseId: string;
  /** The sending that it came by: repeated late it is still known. */
  @Column({ type: 'uuid' }) submissionId: string;
  @Column({ type: 'text' }) language: Language;
  @Column({ type: 'jsonb' }) answers: Answers;
  @Column({ type: 'timestamptz' }) replacedAt: Date;
}
