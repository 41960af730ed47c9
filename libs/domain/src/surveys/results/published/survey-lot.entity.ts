import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Survey } from '../../questionnaire/survey.entity.js';
import { SurveyWave } from '../../sending/survey-wave.entity.js';
import { SurveyBlock } from './survey-block.entity.js';

/**
 * Answers that came to be counted together. Every figure is of whole lots, each of at least the smallest group: no two looks
 * at the results, whichever and whenever, differ by fewer answers than that. The database refuses to change one.
 */
@Entity({ name: 'survey_lots' })
export class SurveyLot {
  @PrimaryColumn({ type: 'uuid', default: () => 'gen_random_uuid()' }) id: string;
  @ForeignKey(() => Survey)
  @Column({ type: 'uuid' })
  surveyId: string;
  /** Null of the small remainders of several waves: they count in the survey's figures and in no wave's. */
  @ForeignKey(() => SurveyWave)
  @Column({ type: 'uuid', nullable: true })
  waveId: string | null;
  @ForeignKey(() => SurveyBlock)
  @Column({ type: 'uuid' })
  blockId: string;
  /** From this day on these answers count, whenever they were given: the figures of earlier days never change by them. */
  @Column({ type: 'date' }) countedOn: string;
  @Column({ type: 'integer' }) answers: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
}
