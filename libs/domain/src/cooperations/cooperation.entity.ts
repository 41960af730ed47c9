import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../users/index.js';

/** Standing or fixed-term joint work with a named outside organisation: a purpose, an owner and a first day. */
@Entity({ name: 'cooperations' })
export class Cooperation {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text', nullable: true }) purpose: string | null;
  @Column({ type: 'text', nullable: true }) theme: string | null;
  @Column({ type: 'date' }) startsOn: string;
  /** Its last day; null while it goes on for now. */
  @Column({ type: 'date', nullable: true }) endsOn: string | null;
  @Column({ type: 'boolean', default: false }) hasAgreement: boolean;
  @Column({ type: 'text', default: 'F5' }) primaryFactor: string;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  ownerId: string | null;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) deletedAt: Date | null;
}
