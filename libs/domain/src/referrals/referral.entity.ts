import type { ReferralOutcome, ReferralWay } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Company } from '../companies/index.js';
import { Contact } from '../contacts/index.js';
import { FollowUp } from '../follow-ups/index.js';
import { Interaction } from '../interactions/index.js';
import { Partner } from '../partners/index.js';
import { User } from '../users/index.js';

/** Palveluohjaus: a company, or a person founding one, led on to somebody who can help. */
@Entity({ name: 'referrals' })
export class Referral {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'text' }) need: string;
  @ForeignKey(() => Company)
  @Column({ type: 'uuid', nullable: true })
  companyId: string | null;
  @ForeignKey(() => Contact)
  @Column({ type: 'uuid', nullable: true })
  contactId: string | null;
  /** Somebody founding a company, who has no business ID yet. */
  @Column({ type: 'text', nullable: true }) personName: string | null;
  @ForeignKey(() => Partner)
  @Column({ type: 'uuid', nullable: true })
  partnerId: string | null;
  /** A unit of the municipality itself; either this or a partner. */
  @Column({ type: 'text', nullable: true }) recipientUnit: string | null;
  @Column({ type: 'text', default: 'email' }) way: ReferralWay;
  /** The customer agreed to what is told to the recipient. */
  @Column({ type: 'boolean', default: false }) consent: boolean;
  /** The day of the consent; null without one. */
  @Column({ type: 'date', nullable: true }) consentedOn: string | null;
  /** Whom it goes to at the partner; the partner's own address unless told. */
  @Column({ type: 'text', nullable: true }) recipientEmail: string | null;
  @Column({ type: 'date' }) sentOn: string;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  ownerId: string | null;
  @ForeignKey(() => Interaction)
  @Column({ type: 'uuid', nullable: true })
  interactionId: string | null;
  /** The promise to ask what came of it. */
  @ForeignKey(() => FollowUp)
  @Column({ type: 'uuid', nullable: true })
  followUpId: string | null;
  /** Null until somebody has asked. */
  @Column({ type: 'text', nullable: true }) outcome: ReferralOutcome | null;
  @Column({ type: 'date', nullable: true }) outcomeOn: string | null;
  /** The partner told it, by its link. */
  @Column({ type: 'boolean', default: false }) toldByPartner: boolean;
  /** The partner's own words. */
  @Column({ type: 'text', nullable: true }) outcomeComment: string | null;
  @Column({ type: 'date', nullable: true }) withdrawnOn: string | null;
  @Column({ type: 'text', nullable: true }) notes: string | null;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) deletedAt: Date | null;
}
