import type { Language, SurveyInvitationState } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Company } from '../companies/index.js';
import { Contact } from '../contacts/index.js';
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
  /** The day of a named answer; of an anonymous one the Monday of its week, so that the two cannot be joined by date. */
  @Column({ type: 'date', nullable: true }) answeredOn: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
}
