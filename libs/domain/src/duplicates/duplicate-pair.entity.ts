import type { DuplicateKind, DuplicateState } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../users/index.js';

/** Two records that may be one, and what a person has said of it. It speaks of them and does not hold them: no foreign keys. */
@Entity({ name: 'duplicate_pairs' })
export class DuplicatePair {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'text' }) kind: DuplicateKind;
  /** The one with the smaller id, which is the older one. */
  @Column({ type: 'uuid' }) firstId: string;
  @Column({ type: 'uuid' }) secondId: string;
  @Column({ type: 'text', array: true }) reasons: string[];
  @Column({ type: 'integer' }) points: number;
  @Column({ type: 'text', default: 'open' }) state: DuplicateState;
  @Column({ type: 'timestamptz', default: () => 'now()' }) foundAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  decidedBy: string | null;
  @Column({ type: 'timestamptz', nullable: true }) decidedAt: Date | null;
}
