import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Programme } from './programme.entity.js';

/** A goal below a factor, or below another goal: what measures serve and a headline indicator speaks for. */
@Entity({ name: 'programme_goals' })
export class ProgrammeGoal {
  @ForeignKey(() => Programme, { onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid' })
  programmeId: string;
  /** `F1.2`: stays when the goal is reworded or moved, since measures name it. */
  @PrimaryColumn({ type: 'text' }) code: string;
  @Column({ type: 'text' }) factorCode: string;
  /** The goal above it; null directly below its factor. */
  @Column({ type: 'text', nullable: true }) parentCode: string | null;
  @Column({ type: 'integer' }) position: number;
  @Column({ type: 'text' }) nameFi: string;
  @Column({ type: 'text' }) nameSv: string;
  @Column({ type: 'text' }) nameEn: string;
  /** The body that answers for it. */
  @Column({ type: 'text', nullable: true }) responsible: string | null;
  @Column({ type: 'text', nullable: true }) headlineIndicator: string | null;
}
