import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { OutboxMail } from '../../platform/index.js';
import { SurveyInvitation } from './survey-invitation.entity.js';

/** The one mail of an invitation's step: 0 asks, 1 to 3 remind. What has become of it is told by the outbox. */
@Entity({ name: 'survey_invitation_mails' })
export class SurveyInvitationMail {
  @ForeignKey(() => SurveyInvitation)
  @PrimaryColumn({ type: 'uuid' })
  invitationId: string;
  @PrimaryColumn({ type: 'integer' }) step: number;
  /** Null while it waits for its turn, also after somebody has decided to send it again. */
  @ForeignKey(() => OutboxMail)
  @Column({ type: 'uuid', nullable: true })
  mailId: string | null;
  @Column({ type: 'timestamptz', nullable: true }) putAt: Date | null;
  @Column({ type: 'timestamptz', nullable: true }) sentAt: Date | null;
}
