import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Company } from '../companies/index.js';
import { Contact } from '../contacts/index.js';
import { EventRegistration } from './event-registration.entity.js';
import { Event } from './event.entity.js';

/** Who came, for which company. `present` false is a name on the list that stayed away; it counts nowhere. */
@Entity({ name: 'event_attendances' })
export class EventAttendance {
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
  @Column({ type: 'text', nullable: true }) name: string | null;
  @Column({ type: 'boolean', default: true }) present: boolean;
  /** Whom of those who had signed up it is; null for one who walked in. */
  @ForeignKey(() => EventRegistration, { onDelete: 'SET NULL' })
  @Column({ type: 'uuid', nullable: true })
  registrationId: string | null;
  /** When the tap at the door was made; null for a list that was saved whole. */
  @Column({ type: 'timestamptz', nullable: true }) markedAt: Date | null;
}
