import type { RecipientGroup, SurveyKind, SurveyWaveState } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../../users/index.js';
import { SurveyVersion } from '../questionnaire/survey-version.entity.js';

/** One sending of a survey to chosen contacts, with the time in which it can be answered. */
@Entity({ name: 'survey_waves' })
export class SurveyWave {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => SurveyVersion)
  @Column({ type: 'uuid' })
  surveyVersionId: string;
  @Column({ type: 'text' }) name: string;
  /** Only `closed` is written; the rest follows from the time, a pause and the invitations (`waveStateOf`). */
  @Column({ type: 'text', default: 'sending' }) state: SurveyWaveState;
  @Column({ type: 'timestamptz' }) opensAt: Date;
  @Column({ type: 'timestamptz' }) closesAt: Date;
  /** When it was closed by hand; otherwise it ends at `closesAt`. */
  @Column({ type: 'timestamptz', nullable: true }) closedAt: Date | null;
  /** A list that was invited, people invited one by one after something happened, or a link that anybody may follow. */
  @Column({ type: 'text', default: 'wave' }) kind: SurveyKind;
  /** N of the statistics: how many of the chosen could be invited; null of an open link, whose N nobody knows. */
  @Column({ type: 'integer', nullable: true }) frameSize: number | null;
  /** Days after the invitation on which a reminder may leave. */
  @Column({ type: 'int4', array: true, default: '{}' }) reminderDays: number[];
  /** The filter by which the frame was chosen, as it was then; null when people were picked one by one. */
  @Column({ type: 'jsonb', nullable: true }) recipientGroup: RecipientGroup | null;
  /** At most so many mails a minute; null as fast as they go. */
  @Column({ type: 'integer', nullable: true }) perMinute: number | null;
  /** Somebody wanted the invitations out at once, outside the hours in which they leave by themselves. */
  @Column({ type: 'boolean', default: false }) atOnce: boolean;
  @Column({ type: 'timestamptz', nullable: true }) pausedAt: Date | null;
  /** Sending was ended for good; answers are taken until the wave closes. */
  @Column({ type: 'timestamptz', nullable: true }) stoppedAt: Date | null;
  /** The quarter whose causes a standing wave gathers, `2026-Q4`. */
  @Column({ type: 'text', nullable: true }) quarter: string | null;
  /** How many were invited, by group and state (`survey_invited`), when the invitations were forgotten; null before. */
  @Column({ type: 'jsonb', nullable: true }) finalInvited: object[] | null;
  /** An anonymous answer has come since its answers were written anew the last time. */
  @Column({ type: 'boolean', default: false }) needsRewriting: boolean;
  /** When its answers ceased to be single persons'. */
  @Column({ type: 'date', nullable: true }) answersErasedOn: string | null;
  /** When its invitations and links were removed. */
  @Column({ type: 'date', nullable: true }) invitationsErasedOn: string | null;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
}
