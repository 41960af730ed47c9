import type { InitiativeState } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../users/index.js';
import { Initiative } from './initiative.entity.js';

/** From which day an initiative has been in a state, and why it came there. */
@Entity({ name: 'initiative_states' })
export class InitiativeStateChange {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => Initiative)
  @Column({ type: 'uuid' })
  initiativeId: string;
  @Column({ type: 'text' }) state: InitiativeState;
  @Column({ type: 'text', nullable: true }) reason: string | null;
  @Column({ type: 'date' }) since: string;
  @Column({ type: 'timestamptz', default: () => 'now()' }) recordedAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  recordedBy: string | null;
}
