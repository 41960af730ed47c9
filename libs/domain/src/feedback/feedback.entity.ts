import type { FeedbackChannel, FeedbackTone } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Company } from '../companies/index.js';
import { Contact } from '../contacts/index.js';
import { Initiative } from '../initiatives/index.js';
import { Topic } from '../interactions/index.js';
import { SurveyResponse, SurveyWave } from '../surveys/index.js';
import { User } from '../users/index.js';

/** What somebody said of the municipality, the answer to it, and the day by which an answer was promised. */
@Entity({ name: 'feedback' })
export class Feedback {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'text' }) text: string;
  @Column({ type: 'text', default: 'email' }) channel: FeedbackChannel;
  @Column({ type: 'text' }) tone: FeedbackTone;
  @ForeignKey(() => Topic)
  @Column({ type: 'text', nullable: true })
  topic: string | null;
  /** The unit of the municipality that it is about. */
  @Column({ type: 'text', nullable: true }) unit: string | null;
  @ForeignKey(() => Company)
  @Column({ type: 'uuid', nullable: true })
  companyId: string | null;
  @ForeignKey(() => Contact)
  @Column({ type: 'uuid', nullable: true })
  contactId: string | null;
  /** A name in no register of ours. Without company, contact and name it is anonymous. */
  @Column({ type: 'text', nullable: true }) giverName: string | null;
  @Column({ type: 'date' }) receivedOn: string;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  ownerId: string | null;
  /** As promised when it came: a later promise does not rewrite this one. */
  @Column({ type: 'date' }) answerDueOn: string;
  @Column({ type: 'text', nullable: true }) answer: string | null;
  @Column({ type: 'date', nullable: true }) answeredOn: string | null;
  /** Where the answer to an anonymous one can be read. */
  @Column({ type: 'text', nullable: true }) publishedWhere: string | null;
  /** Why an anonymous one cannot be answered ("ei voida vastata"). */
  @Column({ type: 'text', nullable: true }) cannotAnswerReason: string | null;
  @ForeignKey(() => SurveyWave)
  @Column({ type: 'uuid', nullable: true })
  surveyWaveId: string | null;
  /** The named answer that it was said in. */
  @ForeignKey(() => SurveyResponse)
  @Column({ type: 'uuid', nullable: true })
  surveyResponseId: string | null;
  /** What it was taken up as. */
  @ForeignKey(() => Initiative)
  @Column({ type: 'uuid', nullable: true })
  initiativeId: string | null;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) deletedAt: Date | null;
}
