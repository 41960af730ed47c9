import type { ProjectStage } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../users/index.js';
import { Project } from './project.entity.js';

/** From which day a project has been in a stage. Never rewritten: what stood at the end of a quarter is read from here. */
@Entity({ name: 'project_stages' })
export class ProjectStageChange {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => Project)
  @Column({ type: 'uuid' })
  projectId: string;
  @Column({ type: 'text' }) stage: ProjectStage;
  @Column({ type: 'date' }) since: string;
  @Column({ type: 'timestamptz', default: () => 'now()' }) recordedAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  recordedBy: string | null;
}
