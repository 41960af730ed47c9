import type {
  LetterTexts,
  MailingKind,
  MailingState,
  RecipientGroup,
  RecipientLeftOutReason,
} from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Event } from '../events/index.js';
import { User } from '../users/index.js';

/** A letter to many: news or an invitation. It is told of, never counted: one-way mail is no interaction. */
@Entity({ name: 'mailings' })
export class Mailing {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'text', default: 'news' }) kind: MailingKind;
  @Column({ type: 'jsonb', default: {} }) subject: LetterTexts;
  @Column({ type: 'jsonb', default: {} }) text: LetterTexts;
  /** Whom it is meant for; fixed once it is sent, when it becomes the list of its receivers. */
  @Column({ name: 'recipient_group', type: 'jsonb', default: { audience: [] } }) group: RecipientGroup;
  /** The event that it tells of. */
  @ForeignKey(() => Event)
  @Column({ type: 'uuid', nullable: true })
  eventId: string | null;
  @Column({ type: 'text', default: 'draft' }) state: MailingState;
  @Column({ type: 'integer', default: 60 }) perMinute: number;
  @Column({ type: 'timestamptz', nullable: true }) sendAt: Date | null;
  @Column({ type: 'timestamptz', nullable: true }) startedAt: Date | null;
  @Column({ type: 'timestamptz', nullable: true }) finishedAt: Date | null;
  @Column({ type: 'jsonb', default: {} }) leftOut: Partial<Record<RecipientLeftOutReason, number>>;
  /** Out of the list of those at hand; nothing else. */
  @Column({ type: 'boolean', default: false }) archived: boolean;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) deletedAt: Date | null;
}
