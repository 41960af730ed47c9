import type { IdeaCampaignAccess, IdeaCampaignKind } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../users/index.js';

/** A call for ideas (ideakampanja): what is asked, of whom, until when, and what was decided. */
@Entity({ name: 'idea_campaigns' })
export class IdeaCampaign {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  /** The last part of its public address. */
  @Column({ type: 'text' }) slug: string;
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'text' }) question: string;
  @Column({ type: 'text', nullable: true }) rules: string | null;
  @Column({ type: 'text', default: 'ideas' }) kind: IdeaCampaignKind;
  /** Everybody reads; `invited` lets only those with a link write, support and vote. */
  @Column({ type: 'text', default: 'open' }) access: IdeaCampaignAccess;
  @Column({ type: 'date' }) opensOn: string;
  /** The last day for ideas. */
  @Column({ type: 'date' }) closesOn: string;
  @Column({ type: 'date', nullable: true }) votingOpensOn: string | null;
  @Column({ type: 'date', nullable: true }) votingClosesOn: string | null;
  @Column({ type: 'integer', default: 3 }) votesEach: number;
  /** What one idea may cost at most, in euros. */
  @Column({ type: 'integer', nullable: true }) costLimitEur: number | null;
  /** What there is to share, in euros. */
  @Column({ type: 'integer', nullable: true }) budgetEur: number | null;
  @Column({ type: 'text', nullable: true }) jury: string | null;
  @Column({ type: 'text', nullable: true }) decisionBody: string | null;
  @Column({ type: 'text', default: 'F4' }) primaryFactor: string;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  ownerId: string | null;
  @Column({ type: 'timestamptz', nullable: true }) publishedAt: Date | null;
  @Column({ type: 'date', nullable: true }) decidedOn: string | null;
  @Column({ type: 'text', nullable: true }) decision: string | null;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) deletedAt: Date | null;
}
