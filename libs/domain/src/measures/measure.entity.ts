import type { DevelopmentTheme, MeasureStage, OutcomeCause } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { euros } from '../platform/index.js';
import { Project } from '../projects/index.js';
import { User } from '../users/index.js';

/** A deliberate act of the vitality programme, with its planned days, its owner and where it is now. */
@Entity({ name: 'measures' })
export class Measure {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'text', nullable: true }) description: string | null;
  /** The programme's factor it serves first: F1 … F6, or what the programme calls it. */
  @Column({ type: 'text' }) primaryFactor: string;
  @Column({ type: 'text', array: true, default: [] }) secondaryFactors: string[];
  /** The code of a goal of the programme: text, since programmes change and records stay. */
  @Column({ type: 'text', nullable: true }) goalCode: string | null;
  /** Who carries it out, in the municipality's own words. */
  @Column({ type: 'text', nullable: true }) unit: string | null;
  @Column({ type: 'text', nullable: true }) theme: DevelopmentTheme | null;
  /** The project that it is part of; it counts as a measure all the same. */
  @ForeignKey(() => Project)
  @Column({ type: 'uuid', nullable: true })
  projectId: string | null;
  /** Today's stage; figures of a day are read from the dated history. */
  @Column({ type: 'text', default: 'planned' }) stage: MeasureStage;
  @Column({ type: 'date', nullable: true }) plannedStartOn: string | null;
  @Column({ type: 'date', nullable: true }) plannedEndOn: string | null;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  ownerId: string | null;
  /** 1–3, small to large; of speed slow to fast. */
  @Column({ type: 'integer', nullable: true }) effort: number | null;
  @Column({ type: 'integer', nullable: true }) effect: number | null;
  @Column({ type: 'integer', nullable: true }) speed: number | null;
  @Column({ type: 'numeric', precision: 12, scale: 2, nullable: true, transformer: euros }) budgetEur: number | null;
  @Column({ type: 'numeric', precision: 12, scale: 2, nullable: true, transformer: euros }) actualEur: number | null;
  /** Asked when it ends. */
  @Column({ type: 'text', array: true, default: [] }) helped: OutcomeCause[];
  @Column({ type: 'text', array: true, default: [] }) hindered: OutcomeCause[];
  /** Stands on the page of lights, when the municipality has one. */
  @Column({ type: 'boolean', default: false }) isPublic: boolean;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) deletedAt: Date | null;
}
