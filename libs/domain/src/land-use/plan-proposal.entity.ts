import type { ProposalOutcome } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../users/index.js';
import { PlanDocument } from './plan-document.entity.js';

/** One thing that a document proposes. */
@Entity({ name: 'plan_proposals' })
export class PlanProposal {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => PlanDocument)
  @Column({ type: 'uuid' })
  documentId: string;
  /** The municipality's own words, as of a land-use project. */
  @Column({ type: 'text', nullable: true }) theme: string | null;
  @Column({ type: 'text' }) text: string;
  /** Today's outcome; that of a day is read from the dated history. */
  @Column({ type: 'text', default: 'open' }) outcome: ProposalOutcome;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) deletedAt: Date | null;
}

/** Since when a proposal has had an outcome; before the first row it is open. */
@Entity({ name: 'plan_proposal_outcomes' })
export class PlanProposalOutcome {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => PlanProposal)
  @Column({ type: 'uuid' })
  proposalId: string;
  @Column({ type: 'text' }) outcome: ProposalOutcome;
  @Column({ type: 'date' }) since: string;
  @Column({ type: 'timestamptz', default: () => 'now()' }) recordedAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  recordedBy: string | null;
}
