import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../../users/index.js';
import { SurveyVersion } from './survey-version.entity.js';
import { Survey } from './survey.entity.js';

/** A link by which colleagues try a survey out. What is answered through it is checked and kept nowhere. */
@Entity({ name: 'survey_test_links' })
export class SurveyTestLink {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => Survey)
  @Column({ type: 'uuid' })
  surveyId: string;
  /** Null: the draft as it stands when the link is opened. */
  @ForeignKey(() => SurveyVersion)
  @Column({ type: 'uuid', nullable: true })
  surveyVersionId: string | null;
  @Column({ type: 'bytea' }) tokenHash: Buffer;
  @Column({ type: 'timestamptz' }) expiresAt: Date;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
}
