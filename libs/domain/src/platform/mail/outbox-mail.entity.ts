import type { Language } from '@elinvoima/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** queued → sending → sent | kept (no SMTP is set) | failed | uncertain (maybe sent) | cancelled (no longer wanted when its turn came). */
export type OutboxState = 'queued' | 'sending' | 'sent' | 'kept' | 'failed' | 'uncertain' | 'cancelled';

/** A mail that is to leave. It names its template and the ids, never a token: the text is rendered when it is sent or read. */
@Entity({ name: 'outbox_mails' })
export class OutboxMail {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'text' }) template: string;
  @Column({ type: 'jsonb' }) reference: Record<string, string>;
  @Column({ type: 'text' }) recipient: string;
  @Column({ type: 'text' }) language: Language;
  @Column({ type: 'text', default: 'queued' }) state: OutboxState;
  @Column({ type: 'integer', default: 0 }) attempt: number;
  /** How often the receiving server has put it off; a server that was away does not count. */
  @Column({ type: 'integer', default: 0 }) refusals: number;
  @Column({ type: 'timestamptz', nullable: true }) claimedAt: Date | null;
  /** It waits until then for more of the same; null leaves at once. */
  @Column({ type: 'timestamptz', nullable: true }) leavesAfter: Date | null;
  @Column({ type: 'timestamptz', nullable: true }) sentAt: Date | null;
  /** Of its Message-ID, before the @, where it is not the id. */
  @Column({ type: 'text', nullable: true }) messageId: string | null;
  @Column({ type: 'text', nullable: true }) problem: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
}
