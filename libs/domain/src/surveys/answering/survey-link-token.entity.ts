import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { SurveyWave } from '../sending/survey-wave.entity.js';
import { SurveyInvitation } from '../sending/survey-invitation.entity.js';

/** What a link is for; a link of one purpose opens nothing of the other. */
export type LinkPurpose = 'answer' | 'unsubscribe';

/** A link that was mailed or handed out, as a hash: nobody who reads the table can open a survey. */
@Entity({ name: 'survey_link_tokens' })
export class SurveyLinkToken {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => SurveyInvitation)
  @Column({ type: 'uuid', nullable: true })
  invitationId: string | null;
  /** Of an open link, which is nobody's. */
  @ForeignKey(() => SurveyWave)
  @Column({ type: 'uuid', nullable: true })
  waveId: string | null;
  @Column({ type: 'text' }) purpose: LinkPurpose;
  @Column({ type: 'bytea' }) tokenHash: Buffer;
  /** With the wave for answers; never for unsubscribing. */
  @Column({ type: 'timestamptz', nullable: true }) expiresAt: Date | null;
  @Column({ type: 'timestamptz', nullable: true }) revokedAt: Date | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
}
