import type { SurveyCauseKind } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Survey, SurveyWave } from '../surveys/index.js';
import { SurveyTrigger } from './survey-trigger.entity.js';

/** Something that a survey has followed: once, by the table's key, whoever finds it and however many workers look. */
@Entity({ name: 'survey_trigger_causes' })
export class SurveyTriggerCause {
  @ForeignKey(() => Survey)
  @PrimaryColumn({ type: 'uuid' })
  surveyId: string;
  @PrimaryColumn({ type: 'text' }) causeKind: SurveyCauseKind;
  @PrimaryColumn({ type: 'uuid' }) causeId: string;
  @ForeignKey(() => SurveyTrigger)
  @Column({ type: 'uuid' })
  triggerId: string;
  @ForeignKey(() => SurveyWave)
  @Column({ type: 'uuid', nullable: true })
  waveId: string | null;
  /** Companies, or people of none, that could have been asked, and those that were. */
  @Column({ type: 'integer', default: 0 }) eligible: number;
  @Column({ type: 'integer', default: 0 }) invited: number;
  /** How many were not asked, by why. */
  @Column({ type: 'jsonb', default: {} }) leftOut: Record<string, number>;
  @Column({ type: 'timestamptz' }) handledAt: Date;
}
