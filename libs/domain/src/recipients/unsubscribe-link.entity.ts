import type { Language } from '@elinvoima/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SuppressionScope } from './suppression.entity.js';

/** The link of one mail by which its receiver stops such mails: a hash of the token, and of the address that it was sent to. */
@Entity({ name: 'unsubscribe_links' })
export class UnsubscribeLink {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'bytea' }) tokenHash: Buffer;
  @Column({ type: 'bytea' }) emailHash: Buffer;
  /** The outbox's mail; links outlive it, for people look in old mails. */
  @Column({ type: 'uuid' }) mailId: string;
  /** What its one click stops. */
  @Column({ type: 'text' }) scope: SuppressionScope;
  @Column({ type: 'text' }) language: Language;
  @Column({ type: 'timestamptz', nullable: true }) usedAt: Date | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
}
