import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { FollowUp } from '../../follow-ups/index.js';
import { SurveyResponse } from '../answering/survey-response.entity.js';

export const surveyFollowUpReasons = ['contact', 'low_score'] as const;
export type SurveyFollowUpReason = (typeof surveyFollowUpReasons)[number];

/** The promise that a named answer has led to: one for each answer. Of anonymous answers there are none. */
@Entity({ name: 'survey_follow_ups' })
export class SurveyFollowUp {
  @ForeignKey(() => SurveyResponse)
  @PrimaryColumn({ type: 'uuid' })
  responseId: string;
  @ForeignKey(() => FollowUp)
  @Column({ type: 'uuid' })
  followUpId: string;
  @Column({ type: 'text' }) reason: SurveyFollowUpReason;
  /** As promised when the answer came: a later day of the follow-up does not rewrite it. */
  @Column({ type: 'date' }) promisedOn: string;
  /** The person has changed the answer, and nothing in it asks for this any more. */
  @Column({ type: 'boolean', default: false }) withdrawn: boolean;
}
