import type { MailReturnKind } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { OutboxMail } from '../platform/index.js';

/** A mail that came back, or that its receiver called spam. The address is a keyed hash: the row names nobody. */
@Entity({ name: 'mail_returns' })
export class MailReturn {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  /** The sender's own name of the event: the same event told twice is one. */
  @Column({ type: 'text' }) eventKey: string;
  @ForeignKey(() => OutboxMail, { onDelete: 'SET NULL' })
  @Column({ type: 'uuid', nullable: true })
  mailId: string | null;
  @Column({ type: 'bytea' }) emailHash: Buffer;
  @Column({ type: 'text' }) kind: MailReturnKind;
  /** `5.1.1` (RFC 3463), or the bare reply code. */
  @Column({ type: 'text', nullable: true }) status: string | null;
  /** Said while it was sent, by a provider afterwards, or by a bounce message. */
  @Column({ type: 'text' }) source: 'smtp' | 'provider' | 'message';
  @Column({ type: 'timestamptz' }) happenedAt: Date;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
}
