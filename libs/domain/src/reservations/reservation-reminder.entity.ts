import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { FollowUp } from '../follow-ups/index.js';
import { Reservation } from './reservation.entity.js';

/** The owner was reminded of an end so many days before it: once, whatever the worker does. */
@Entity({ name: 'reservation_reminders' })
export class ReservationReminder {
  @ForeignKey(() => Reservation, { onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid' })
  reservationId: string;
  @PrimaryColumn({ type: 'date' }) until: string;
  @PrimaryColumn({ type: 'integer' }) daysBefore: number;
  @ForeignKey(() => FollowUp)
  @Column({ type: 'uuid', nullable: true })
  followUpId: string | null;
}
