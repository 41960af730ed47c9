import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { euros } from '../platform/index.js';
import { Project } from './project.entity.js';

/** One line of a project's small budget: what was meant to be spent on it and what has been. */
@Entity({ name: 'project_budget_lines' })
export class ProjectBudgetLine {
  @ForeignKey(() => Project)
  @PrimaryColumn({ type: 'uuid' })
  projectId: string;
  @PrimaryColumn({ type: 'integer' }) position: number;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'numeric', precision: 12, scale: 2, default: 0, transformer: euros }) budgetEur: number;
  @Column({ type: 'numeric', precision: 12, scale: 2, default: 0, transformer: euros }) actualEur: number;
}
