import type { AreaGeometry, LandUse, LandUseStage, PlanLevel } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../users/index.js';

/** A plan on its way from the zoning programme to legal force, and what it makes possible. */
@Entity({ name: 'land_use_projects' })
export class LandUseProject {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text', nullable: true }) description: string | null;
  @Column({ type: 'text' }) level: PlanLevel;
  @Column({ type: 'text' }) use: LandUse;
  @Column({ type: 'text', nullable: true }) area: string | null;
  /** The municipality's own words: a road, a railway, a village, a lake. */
  @Column({ type: 'text', array: true, default: [] }) themes: string[];
  @Column({ type: 'text', nullable: true }) registerNumber: string | null;
  @Column({ type: 'text', default: 'F2' }) primaryFactor: string;
  /** Today's stage; figures of a day are read from the dated history. */
  @Column({ type: 'text', default: 'planned' }) stage: LandUseStage;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  ownerId: string | null;
  /** One of two after a split: it counts from that day on. */
  @ForeignKey(() => LandUseProject)
  @Column({ type: 'uuid', nullable: true })
  splitFromId: string | null;
  @Column({ type: 'date', nullable: true }) splitOn: string | null;
  /** Goes on as part of another: it counts until that day. */
  @ForeignKey(() => LandUseProject)
  @Column({ type: 'uuid', nullable: true })
  joinedIntoId: string | null;
  @Column({ type: 'date', nullable: true }) joinedOn: string | null;
  /** What the plan allows: the estimate and what was decided, both kept. Null is "not assessed", never 0. */
  @Column({ type: 'integer', nullable: true }) businessPlotsPlanned: number | null;
  @Column({ type: 'integer', nullable: true }) businessPlotsDecided: number | null;
  /** k-m² */
  @Column({ type: 'integer', nullable: true }) workplaceFloorAreaPlanned: number | null;
  @Column({ type: 'integer', nullable: true }) workplaceFloorAreaDecided: number | null;
  @Column({ type: 'double precision', nullable: true }) hectaresPlanned: number | null;
  @Column({ type: 'double precision', nullable: true }) hectaresDecided: number | null;
  @Column({ type: 'integer', nullable: true }) dwellingsPlanned: number | null;
  @Column({ type: 'integer', nullable: true }) dwellingsDecided: number | null;
  /** EPSG:3067, metres. */
  @Column({ type: 'jsonb', nullable: true }) geometry: AreaGeometry | null;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) deletedAt: Date | null;
}
