import type {
  DisposableKind,
  DisposalItemState,
  DisposalProposalState,
  DisposalSkip,
  RetentionClass,
} from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { User } from '../users/index.js';
import { RetentionRule } from './retention-rule.entity.js';

/** A list of what would go, as it was on a day; it goes only when somebody says yes. One at a time. */
@Entity({ name: 'disposal_proposals' })
export class DisposalProposal {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'date' }) asOf: string;
  @Column({ type: 'text', default: 'open' }) state: DisposalProposalState;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
  @Column({ type: 'timestamptz', nullable: true }) approvedAt: Date | null;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  approvedBy: string | null;
  @Column({ type: 'timestamptz', nullable: true }) withdrawnAt: Date | null;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  withdrawnBy: string | null;
  @Column({ type: 'timestamptz', nullable: true }) finishedAt: Date | null;
}

@Entity({ name: 'disposal_items' })
@Unique(['proposalId', 'recordKind', 'recordId'])
export class DisposalItem {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => DisposalProposal)
  @Column({ type: 'uuid' })
  proposalId: string;
  @Column({ type: 'text' }) recordClass: RetentionClass;
  @Column({ type: 'text' }) recordKind: DisposableKind;
  @Column({ type: 'uuid' }) recordId: string;
  /** From when its time was counted. */
  @Column({ type: 'date' }) momentOn: string;
  @Column({ type: 'date' }) dueOn: string;
  @ForeignKey(() => RetentionRule)
  @Column({ type: 'uuid' })
  ruleId: string;
  /** Of the record as it was looked at. */
  @Column({ type: 'text' }) stamp: string;
  @Column({ type: 'text', default: 'proposed' }) state: DisposalItemState;
  /** Why it stayed. */
  @Column({ type: 'text', nullable: true }) reason: DisposalSkip | null;
  @Column({ type: 'timestamptz', nullable: true }) handledAt: Date | null;
}
