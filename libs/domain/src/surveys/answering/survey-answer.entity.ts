import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { SurveyResponse } from './survey-response.entity.js';

/** The answer to one question: a number of a scale, chosen codes, or text. */
@Entity({ name: 'survey_answers' })
export class SurveyAnswer {
  @ForeignKey(() => SurveyResponse)
  @PrimaryColumn({ type: 'uuid' })
  responseId: string;
  @PrimaryColumn({ type: 'text' }) questionKey: string;
  @Column({ type: 'text', nullable: true }) metricKey: string | null;
  @Column({ type: 'double precision', nullable: true }) valueNumber: number | null;
  @Column({ type: 'text', array: true, nullable: true }) valueCodes: string[] | null;
  @Column({ type: 'text', nullable: true }) valueText: string | null;
}
