import type { Day, HandoverState, OwnedKind } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../users/index.js';
import type { HandoverDocument } from './handover-document.query.js';

/** Responsibilities that pass from one colleague to another, for good or for a leave. */
@Entity({ name: 'handovers' })
export class Handover {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => User)
  @Column({ type: 'uuid' })
  fromUserId: string;
  @ForeignKey(() => User)
  @Column({ type: 'uuid' })
  toUserId: string;
  @Column({ type: 'text', array: true }) kinds: OwnedKind[];
  @Column({ type: 'date' }) startsOn: Day;
  /** The last day of a leave; null is for good. */
  @Column({ type: 'date', nullable: true }) untilOn: Day | null;
  @Column({ type: 'text', nullable: true }) note: string | null;
  @Column({ type: 'text', default: 'planned' }) state: HandoverState;
  @Column({ type: 'jsonb', nullable: true }) document: HandoverDocument | null;
  @Column({ type: 'timestamptz', nullable: true }) handedOverAt: Date | null;
  @Column({ type: 'timestamptz', nullable: true }) endedAt: Date | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
}

@Entity({ name: 'handover_items' })
export class HandoverItem {
  @ForeignKey(() => Handover, { onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid' })
  handoverId: string;
  @PrimaryColumn({ type: 'text' }) kind: OwnedKind;
  @PrimaryColumn({ type: 'uuid' }) objectId: string;
  @Column({ type: 'boolean', default: false }) givenBack: boolean;
}
