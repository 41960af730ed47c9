import type { Language, LegalBasis, MailingConsent, PrivacyPurpose, SourceKind } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../users/index.js';

/** A person who speaks for one or more companies. Personal data: where it came from is kept with it. */
@Entity({ name: 'contacts' })
export class Contact {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'text' }) firstName: string;
  @Column({ type: 'text' }) lastName: string;
  @Column({ type: 'text', nullable: true }) email: string | null;
  @Column({ type: 'text', nullable: true }) phone: string | null;
  /** What we write to them in. */
  @Column({ type: 'text', default: 'fi' }) language: Language;
  @Column({ type: 'text', nullable: true }) notes: string | null;
  @Column({ type: 'text', nullable: true }) source: string | null;
  /** Whether news and invitations may be mailed: a private person's consent is needed, anybody may refuse. */
  @Column({ type: 'text', default: 'none' }) mailingConsent: MailingConsent;
  /** Where and when it was agreed or refused. */
  @Column({ type: 'text', nullable: true }) mailingConsentSource: string | null;
  @Column({ type: 'date', nullable: true }) mailingConsentOn: string | null;
  /** Why the data are kept, on what ground, where they came from and since when; null is "not recorded". */
  @Column({ type: 'text', nullable: true }) purpose: PrivacyPurpose | null;
  @Column({ type: 'text', nullable: true }) legalBasis: LegalBasis | null;
  @Column({ type: 'text', nullable: true }) sourceKind: SourceKind | null;
  @Column({ type: 'date', nullable: true }) processedSince: string | null;
  /** Articles 18 and 21: no mails, not offered in pickers, seen with the mark. */
  @Column({ type: 'date', nullable: true }) restrictedOn: string | null;
  @Column({ type: 'date', nullable: true }) objectsMailingsOn: string | null;
  @Column({ type: 'date', nullable: true }) objectsSurveysOn: string | null;
  @Column({ type: 'text', nullable: true }) objectionGround: string | null;
  /** Nobody any more: the row stays so that what was counted stays counted. */
  @Column({ type: 'timestamptz', nullable: true }) erasedAt: Date | null;
  /** What likely the same person has alike, however it is written; the database derives them. */
  @Column({
    type: 'text',
    nullable: true,
    generatedType: 'STORED',
    asExpression: `plain_text(first_name || ' ' || last_name)`,
  })
  nameKey: string | null;
  @Column({ type: 'text', nullable: true, generatedType: 'STORED', asExpression: 'phone_key(phone)' })
  phoneKey: string | null;
  /** The person it was merged into; it lies in the bin then, and its address leads there. */
  @ForeignKey(() => Contact)
  @Column({ type: 'uuid', nullable: true })
  mergedIntoId: string | null;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) deletedAt: Date | null;
}
