import type { EventInvitationState } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Company } from '../companies/index.js';
import { Contact } from '../contacts/index.js';
import { Partner } from '../partners/index.js';
import { User } from '../users/index.js';
import { Event } from './event.entity.js';

/** A contact, a partner, a colleague or a company’s own address that is asked to come: one invitation each, however many times it is sent. */
@Entity({ name: 'event_invitations' })
export class EventInvitation {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => Event)
  @Column({ type: 'uuid' })
  eventId: string;
  @ForeignKey(() => Contact)
  @Column({ type: 'uuid', nullable: true })
  contactId: string | null;
  @ForeignKey(() => Partner)
  @Column({ type: 'uuid', nullable: true })
  partnerId: string | null;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  userId: string | null;
  @ForeignKey(() => Company)
  @Column({ type: 'uuid', nullable: true })
  companyId: string | null;
  /** How many times it has been sent. */
  @Column({ type: 'integer', default: 1 }) round: number;
  @Column({ type: 'text', default: 'queued' }) state: EventInvitationState;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
  @Column({ type: 'timestamptz', nullable: true }) lastSentAt: Date | null;
  @Column({ type: 'timestamptz', nullable: true }) answeredAt: Date | null;
}
