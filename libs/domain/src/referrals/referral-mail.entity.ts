import type { Language } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Referral } from './referral.entity.js';

/** The referral itself, the question what came of it, and the question once more. */
export type ReferralMailKind = 'referral' | 'reminder' | 'repeat';

/** A mail that has left, or is to leave, because of a referral: each kind once. */
@Entity({ name: 'referral_mails' })
export class ReferralMail {
  @ForeignKey(() => Referral)
  @PrimaryColumn({ type: 'uuid' })
  referralId: string;
  @PrimaryColumn({ type: 'text' }) kind: ReferralMailKind;
  @Column({ type: 'uuid', nullable: true }) outboxMailId: string | null;
  @Column({ type: 'text' }) recipient: string;
  @Column({ type: 'text' }) language: Language;
  @Column({ type: 'date' }) putOn: string;
}
