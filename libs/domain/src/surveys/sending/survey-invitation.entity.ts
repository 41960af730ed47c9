import type { Language, SurveyCauseKind, SurveyInvitationState } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Company } from '../../companies/index.js';
import { Contact } from '../../contacts/index.js';
import { SurveyWave } from './survey-wave.entity.js';

/** One person asked to answer in one wave, on behalf of the company that they had then. */
@Entity({ name: 'survey_invitations' })
export class SurveyInvitation {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => SurveyWave)
  @Column({ type: 'uuid' })
  waveId: string;
  @ForeignKey(() => Contact)
  @Column({ type: 'uuid' })
  contactId: string;
  @ForeignKey(() => Company)
  @Column({ type: 'uuid', nullable: true })
  companyId: string | null;
  @Column({ type: 'text' }) language: Language;
  @Column({ type: 'text', default: 'queued' }) state: SurveyInvitationState;
  @Column({ type: 'timestamptz', nullable: true }) lastSentAt: Date | null;
  /** The day of a named answer; of an anonymous one none, so that the two cannot be joined by date. */
  @Column({ type: 'date', nullable: true }) answeredOn: string | null;
  /** The record that led to it, of a survey that follows a service. */
  @Column({ type: 'text', nullable: true }) causeKind: SurveyCauseKind | null;
  @Column({ type: 'uuid', nullable: true }) causeId: string | null;
  @Column({ type: 'integer', default: 0 }) remindersSent: number;
  /** What the breakdowns of the results go by, as it was when the frame was frozen. */
  @Column({ type: 'text', nullable: true }) frozenIndustry: string | null;
  @Column({ type: 'text', nullable: true }) frozenSize: string | null;
  /** Whether the company had been in contact with the municipality within a year. */
  @Column({ type: 'boolean', nullable: true }) frozenContacted: boolean | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
}
