import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../../users/index.js';
import { SurveyAnswer } from '../answering/survey-answer.entity.js';
import { SurveyTheme } from './survey-theme.entity.js';

/** A person has looked an open answer through for names and the like. Without a row nobody has. */
@Entity({ name: 'survey_comment_reviews' })
@ForeignKey(() => SurveyAnswer, ['responseId', 'questionKey'], ['responseId', 'questionKey'])
export class SurveyCommentReview {
  @PrimaryColumn({ type: 'uuid' }) responseId: string;
  @PrimaryColumn({ type: 'text' }) questionKey: string;
  @Column({ type: 'text' }) state: 'checked' | 'redacted';
  /** Chosen by a person to be told as an example. */
  @Column({ type: 'boolean', default: false }) quoted: boolean;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  reviewedBy: string | null;
  @Column({ type: 'date' }) reviewedOn: string;
}

/** An open answer speaks of a theme; of several, a row each. */
@Entity({ name: 'survey_comment_themes' })
@ForeignKey(() => SurveyAnswer, ['responseId', 'questionKey'], ['responseId', 'questionKey'])
export class SurveyCommentTheme {
  @PrimaryColumn({ type: 'uuid' }) responseId: string;
  @PrimaryColumn({ type: 'text' }) questionKey: string;
  @ForeignKey(() => SurveyTheme)
  @PrimaryColumn({ type: 'uuid' })
  themeId: string;
}
