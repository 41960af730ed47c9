import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Referral } from './referral.entity.js';

/** A link by which a partner tells what came of a referral, as a hash: nobody who reads the table can open it. */
@Entity({ name: 'referral_link_tokens' })
export class ReferralLinkToken {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => Referral)
  @Column({ type: 'uuid' })
  referralId: string;
  @Column({ type: 'bytea' }) tokenHash: Buffer;
  @Column({ type: 'timestamptz' }) expiresAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) revokedAt: Date | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
}
