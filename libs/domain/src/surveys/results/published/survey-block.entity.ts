import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Survey } from '../../questionnaire/survey.entity.js';
import { SurveyWave } from '../../sending/survey-wave.entity.js';

/**
 * The lots of one wave, or of one quarter of a wave that goes on. Groups are told apart in whole blocks and only when nothing
 * more comes into them: a lot of seven has no groups of seven.
 */
@Entity({ name: 'survey_blocks' })
export class SurveyBlock {
  @PrimaryColumn({ type: 'uuid', default: () => 'gen_random_uuid()' }) id: string;
  @ForeignKey(() => Survey)
  @Column({ type: 'uuid' })
  surveyId: string;
  /** Null of the small remainders of several waves. */
  @ForeignKey(() => SurveyWave)
  @Column({ type: 'uuid', nullable: true })
  waveId: string | null;
  /** The last day of the quarter; null of a list that was asked once. */
  @Column({ type: 'date', nullable: true }) quarterEnd: string | null;
  /** From when no lot comes into it any more; null while one may. */
  @Column({ type: 'date', nullable: true }) endedOn: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
}
