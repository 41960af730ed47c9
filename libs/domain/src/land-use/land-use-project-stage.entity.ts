import type { LandUseStage } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../users/index.js';
import { LandUseProject } from './land-use-project.entity.js';

/** Since when a project has been at a stage: the day of the announcement or decision, and apart from it when it was written. */
@Entity({ name: 'land_use_project_stages' })
export class LandUseProjectStage {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => LandUseProject)
  @Column({ type: 'uuid' })
  projectId: string;
  @Column({ type: 'text' }) stage: LandUseStage;
  @Column({ type: 'date' }) since: string;
  @Column({ type: 'timestamptz', default: () => 'now()' }) recordedAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  recordedBy: string | null;
}
