import type { Language, MailingRecipientState, RecipientLeftOutReason } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Company } from '../companies/index.js';
import { Contact } from '../contacts/index.js';
import { Partner } from '../partners/index.js';
import { Mailing } from './mailing.entity.js';

/** One mailbox that a letter goes to, as the group stood when it was sent. */
@Entity({ name: 'mailing_recipients' })
export class MailingRecipient {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => Mailing)
  @Column({ type: 'uuid' })
  mailingId: string;
  @ForeignKey(() => Contact)
  @Column({ type: 'uuid', nullable: true })
  contactId: string | null;
  @ForeignKey(() => Company)
  @Column({ type: 'uuid', nullable: true })
  companyId: string | null;
  @ForeignKey(() => Partner)
  @Column({ type: 'uuid', nullable: true })
  partnerId: string | null;
  @Column({ type: 'text' }) email: string;
  @Column({ type: 'text' }) language: Language;
  /** What is known for good; `failed` and `uncertain` are read from the outbox. */
  @Column({ type: 'text', default: 'queued' }) state: Exclude<MailingRecipientState, 'failed' | 'uncertain'>;
  @Column({ type: 'text', nullable: true }) reason: RecipientLeftOutReason | null;
  @Column({ type: 'uuid', nullable: true }) mailId: string | null;
  @Column({ type: 'timestamptz', nullable: true }) putAt: Date | null;
  @Column({ type: 'timestamptz', nullable: true }) sentAt: Date | null;
}
