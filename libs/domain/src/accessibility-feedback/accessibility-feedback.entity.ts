import type { AccessibilityFeedbackKind, Language } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { User } from '../users/index.js';

/** What somebody without an account says of the accessibility of the pages. It is owed an answer by the law. */
@Entity({ name: 'accessibility_feedback' })
@Unique(['submissionId'])
export class AccessibilityFeedback {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  /** Made with the form's page: a repeated sending is the same message. */
  @Column({ type: 'uuid' }) submissionId: string;
  @Column({ type: 'text' }) kind: AccessibilityFeedbackKind;
  /** Which page it is about, in the sender's words. */
  @Column({ type: 'text', nullable: true }) page: string | null;
  @Column({ type: 'text' }) text: string;
  @Column({ type: 'text', nullable: true }) email: string | null;
  @Column({ type: 'text' }) language: Language;
  @Column({ type: 'date' }) receivedOn: string;
  @Column({ type: 'date' }) dueOn: string;
  @Column({ type: 'text', nullable: true }) answer: string | null;
  @Column({ type: 'date', nullable: true }) answeredOn: string | null;
  @Index()
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  answeredBy: string | null;
  @Column({ type: 'timestamptz', nullable: true }) warnedAt: Date | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
}
