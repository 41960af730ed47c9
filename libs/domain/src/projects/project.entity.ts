import type {
  DevelopmentTheme,
  ExperimentDecision,
  OutcomeCause,
  ProjectKind,
  ProjectStage,
  ProjectStep,
} from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../users/index.js';

/** Fixed-term work with an end date and a funding decision or a budget; or an experiment, which asks a question. */
@Entity({ name: 'projects' })
export class Project {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'text', default: 'project' }) kind: ProjectKind;
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'text', nullable: true }) description: string | null;
  @Column({ type: 'text' }) primaryFactor: string;
  @Column({ type: 'text', array: true, default: [] }) secondaryFactors: string[];
  /** The code of a goal of the programme: text, since programmes change and records stay. */
  @Column({ type: 'text', nullable: true }) goalCode: string | null;
  @Column({ type: 'text', nullable: true }) unit: string | null;
  @Column({ type: 'text', nullable: true }) theme: DevelopmentTheme | null;
  /** Today's stage; figures of a day are read from the dated history. */
  @Column({ type: 'text', default: 'planned' }) stage: ProjectStage;
  @Column({ type: 'date', nullable: true }) plannedStartOn: string | null;
  @Column({ type: 'date', nullable: true }) plannedEndOn: string | null;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  ownerId: string | null;
  @Column({ type: 'text', nullable: true }) fundingSource: string | null;
  @Column({ type: 'date', nullable: true }) fundingDecidedOn: string | null;
  @Column({ type: 'integer', nullable: true }) effort: number | null;
  @Column({ type: 'integer', nullable: true }) effect: number | null;
  @Column({ type: 'integer', nullable: true }) speed: number | null;
  @Column({ type: 'text', array: true, default: [] }) helped: OutcomeCause[];
  @Column({ type: 'text', array: true, default: [] }) hindered: OutcomeCause[];
  /** What an experiment asks, what came of it, and what was decided then. */
  @Column({ type: 'text', nullable: true }) question: string | null;
  @Column({ type: 'text', nullable: true }) result: string | null;
  @Column({ type: 'text', nullable: true }) decision: ExperimentDecision | null;
  /** The points of the checklist that have been thought through. */
  @Column({ type: 'text', array: true, default: [] }) doneSteps: ProjectStep[];
  @Column({ type: 'text', nullable: true }) reflectionWho: string | null;
  @Column({ type: 'text', nullable: true }) reflectionReach: string | null;
  @Column({ type: 'text', nullable: true }) reflectionResources: string | null;
  @Column({ type: 'boolean', default: false }) isPublic: boolean;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) deletedAt: Date | null;
}
