import type { Language, RegistrationSource, RegistrationState } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Company } from '../companies/index.js';
import { Contact } from '../contacts/index.js';
import { Event } from './event.entity.js';

/** Somebody who has said to come. Coming is another matter: see the attendance. */
@Entity({ name: 'event_registrations' })
export class EventRegistration {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => Event)
  @Column({ type: 'uuid' })
  eventId: string;
  @ForeignKey(() => Company)
  @Column({ type: 'uuid', nullable: true })
  companyId: string | null;
  @ForeignKey(() => Contact)
  @Column({ type: 'uuid', nullable: true })
  contactId: string | null;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text', nullable: true }) email: string | null;
  /** Those who signed up together share it; one of them gave the address. */
  @Column({ type: 'uuid', default: () => 'uuidv7()' }) partyId: string;
  @Column({ type: 'text', default: 'confirmed' }) state: RegistrationState;
  @Column({ type: 'text', default: 'staff' }) source: RegistrationSource;
  /** What was written where the company was asked; kept until somebody links it to a company. */
  @Column({ type: 'text', nullable: true }) companyName: string | null;
  @Column({ type: 'text', nullable: true }) phone: string | null;
  /** Diet and other needs: erased after the event. */
  @Column({ type: 'text', nullable: true }) needs: string | null;
  @Column({ type: 'text', default: 'fi' }) language: Language;
  /** They want to hear of later events too. */
  @Column({ type: 'boolean', default: false }) mailingsConsent: boolean;
  /** Made with the page: a repeated sending of it is the same registration. */
  @Column({ type: 'uuid', nullable: true }) submissionId: string | null;
  /** When it came into its state. */
  @Column({ type: 'timestamptz', default: () => 'now()' }) stateAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) remindedAt: Date | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
}
