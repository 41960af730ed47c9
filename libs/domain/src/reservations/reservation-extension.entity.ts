import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../users/index.js';
import { Reservation } from './reservation.entity.js';

/** A reservation was given more time, and why. */
@Entity({ name: 'reservation_extensions' })
export class ReservationExtension {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => Reservation, { onDelete: 'CASCADE' })
  @Column({ type: 'uuid' })
  reservationId: string;
  @Column({ type: 'date' }) untilBefore: string;
  @Column({ type: 'date' }) untilAfter: string;
  @Column({ type: 'text' }) reason: string;
  @Column({ type: 'timestamptz', default: () => 'now()' }) recordedAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  recordedBy: string | null;
}
