import type {
  GrowthPlan,
  GrowthWay,
  InvestmentSize,
  NeedsBarrier,
  NeedsHorizon,
  NeedsQuestion,
  NeedsTopic,
  RiskKind,
  RiskLevel,
  RiskReason,
  SpaceNeed,
  SuccessionState,
} from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Company } from '../companies/index.js';
import { Contact } from '../contacts/index.js';
import { Interaction } from '../interactions/index.js';
import { Measure } from '../measures/index.js';
import { User } from '../users/index.js';

/** Tarvekartoitus: what a company told on a day of its plans, barriers, risks and needs. An older one is never overwritten. */
@Entity({ name: 'needs_assessments' })
export class NeedsAssessment {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => Company)
  @Column({ type: 'uuid' })
  companyId: string;
  @Column({ type: 'date' }) assessedOn: string;
  /** The visit at which it was filled. */
  @ForeignKey(() => Interaction)
  @Column({ type: 'uuid', nullable: true })
  interactionId: string | null;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  filledBy: string | null;
  @Column({ type: 'text', nullable: true }) growth: GrowthPlan | null;
  @Column({ type: 'text', array: true, default: [] }) growthWays: GrowthWay[];
  @Column({ type: 'text', nullable: true }) growthWhen: NeedsHorizon | null;
  @Column({ type: 'text', array: true, default: [] }) barriers: NeedsBarrier[];
  @Column({ type: 'text', nullable: true }) barrierOther: string | null;
  @Column({ type: 'text', nullable: true }) riskLevel: RiskLevel | null;
  @Column({ type: 'text', array: true, default: [] }) risks: RiskKind[];
  @Column({ type: 'text', array: true, default: [] }) riskReasons: RiskReason[];
  @Column({ type: 'integer', nullable: true }) recruitCount: number | null;
  @Column({ type: 'text', nullable: true }) recruitWhen: NeedsHorizon | null;
  /** In the company's own words. */
  @Column({ type: 'text', array: true, default: [] }) occupations: string[];
  @Column({ type: 'text', nullable: true }) succession: SuccessionState | null;
  @Column({ type: 'integer', nullable: true }) successionYears: number | null;
  @Column({ type: 'text', nullable: true }) premisesNeed: SpaceNeed | null;
  @Column({ type: 'integer', nullable: true }) premisesM2: number | null;
  @Column({ type: 'text', nullable: true }) plotNeed: SpaceNeed | null;
  @Column({ type: 'integer', nullable: true }) plotM2: number | null;
  @Column({ type: 'text', nullable: true }) spaceWhen: NeedsHorizon | null;
  @Column({ type: 'text', nullable: true }) investmentSize: InvestmentSize | null;
  @Column({ type: 'text', nullable: true }) investmentWhen: NeedsHorizon | null;
  /** The municipality as a place, 1 to 5. */
  @Column({ type: 'smallint', nullable: true }) satisfaction: number | null;
  @Column({ type: 'text', array: true, default: [] }) topics: NeedsTopic[];
  @Column({ type: 'text', nullable: true }) notes: string | null;
  /** Only for its circle: see `maySeeConfidence`. */
  @Column({ type: 'text', nullable: true }) confidential: string | null;
  /** Questions whose answer is that of the time before. */
  @Column({ type: 'text', array: true, default: [] }) carriedOver: NeedsQuestion[];
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) deletedAt: Date | null;
}

/** Who of the company was there. */
@Entity({ name: 'needs_assessment_contacts' })
export class NeedsAssessmentContact {
  @ForeignKey(() => NeedsAssessment)
  @PrimaryColumn({ type: 'uuid' })
  assessmentId: string;
  @ForeignKey(() => Contact)
  @PrimaryColumn({ type: 'uuid' })
  contactId: string;
}

/** What is done about a barrier that companies tell of. */
@Entity({ name: 'barrier_measures' })
export class BarrierMeasure {
  @PrimaryColumn({ type: 'text' }) barrier: NeedsBarrier;
  @ForeignKey(() => Measure)
  @PrimaryColumn({ type: 'uuid' })
  measureId: string;
}
