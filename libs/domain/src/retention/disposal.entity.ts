import type { DisposableKind, RetentionClass, RetentionDeed } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { User } from '../users/index.js';
import { DisposalItem, DisposalProposal } from './disposal-proposal.entity.js';
import { RetentionRule } from './retention-rule.entity.js';

/** A line of the disposal list: for good, and without a word of whom or what it was about. */
@Entity({ name: 'disposals' })
@Unique(['itemId'])
export class Disposal {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => DisposalItem)
  @Column({ type: 'uuid' })
  itemId: string;
  @ForeignKey(() => DisposalProposal)
  @Column({ type: 'uuid' })
  proposalId: string;
  @Column({ type: 'text' }) recordClass: RetentionClass;
  @Column({ type: 'text' }) recordKind: DisposableKind;
  @Index()
  @Column({ type: 'uuid' })
  recordId: string;
  @Column({ type: 'text' }) taskClass: string;
  @Column({ type: 'date' }) momentOn: string;
  @ForeignKey(() => RetentionRule)
  @Column({ type: 'uuid' })
  ruleId: string;
  @Column({ type: 'integer' }) ruleVersion: number;
  @Column({ type: 'text' }) deed: RetentionDeed;
  @Column({ type: 'text' }) ground: string;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  proposedBy: string | null;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  approvedBy: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) disposedAt: Date;
}
