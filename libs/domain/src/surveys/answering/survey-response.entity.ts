import type { Language, SurveyQuarantineReason } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Company } from '../../companies/index.js';
import { SurveyInvitation } from '../sending/survey-invitation.entity.js';
import { SurveyVersion } from '../questionnaire/survey-version.entity.js';
import { SurveyLot } from '../results/published/survey-lot.entity.js';
import { SurveyWave } from '../sending/survey-wave.entity.js';

/** One answered questionnaire. An anonymous one names neither invitation nor company. */
@Entity({ name: 'survey_responses' })
export class SurveyResponse {
  @PrimaryColumn({ type: 'uuid', default: () => 'gen_random_uuid()' }) id: string;
  @ForeignKey(() => SurveyWave)
  @Column({ type: 'uuid' })
  waveId: string;
  @ForeignKey(() => SurveyVersion)
  @Column({ type: 'uuid' })
  surveyVersionId: string;
  @ForeignKey(() => SurveyInvitation)
  @Column({ type: 'uuid', nullable: true })
  invitationId: string | null;
  @ForeignKey(() => Company)
  @Column({ type: 'uuid', nullable: true })
  companyId: string | null;
  /** Made by the page: a repeated sending is the same answer. */
  @Column({ type: 'uuid' }) submissionId: string;
  @Column({ type: 'text', default: 'live' }) mode: 'live' | 'test';
  @Column({ type: 'text' }) language: Language;
  @Column({ type: 'text', default: 'mail' }) channel: 'mail' | 'open' | 'paper';
  /** Left out of every figure until a person has looked at it. */
  @Column({ type: 'boolean', default: false }) quarantined: boolean;
  @Column({ type: 'text', nullable: true }) quarantineReason: SurveyQuarantineReason | null;
  /** A person has looked: an approved answer is out of quarantine, a rejected one stays in it for good. */
  @Column({ type: 'date', nullable: true }) reviewedOn: string | null;
  /** Of the invitation, as far as the anonymity of the survey allows: what breakdowns go by. */
  @Column({ type: 'text', nullable: true }) frozenIndustry: string | null;
  @Column({ type: 'text', nullable: true }) frozenSize: string | null;
  @Column({ type: 'boolean', nullable: true }) frozenContacted: boolean | null;
  /** A day and no more: the hour could tell who answered. Of an anonymous answer the first day of the quarter. */
  @Column({ type: 'date' }) submittedOn: string;
  /** Stands for whoever answered once the link to them is cut: answers of one organisation are still counted as one's. */
  @Column({ type: 'uuid', nullable: true }) standIn: string | null;
  /** Since when it counts; null while it waits for others to be counted with. */
  @ForeignKey(() => SurveyLot)
  @Column({ type: 'uuid', nullable: true })
  lotId: string | null;
}
