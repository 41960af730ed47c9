import type { SurveyCauseKind } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Survey } from '../surveys/index.js';
import { User } from '../users/index.js';

/** A rule by which a survey follows what has happened: a visit, an enquiry's end, an event. */
@Entity({ name: 'survey_triggers' })
export class SurveyTrigger {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => Survey)
  @Column({ type: 'uuid' })
  surveyId: string;
  @Column({ type: 'text' }) causeKind: SurveyCauseKind;
  /** Types of interactions, stages of enquiries or kinds of events; none: all of them. */
  @Column({ type: 'text', array: true, default: '{}' }) among: string[];
  @Column({ type: 'integer', default: 1 }) delayDays: number;
  /** Of a hundred causes so many are followed, chosen by lot. */
  @Column({ type: 'integer', default: 100 }) share: number;
  /** What happened before is never followed; null while it is off. */
  @Column({ type: 'timestamptz', nullable: true }) onSince: Date | null;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) deletedAt: Date | null;
}
