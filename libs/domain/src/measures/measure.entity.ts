import type { MeasureStage } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../users/index.js';

/** A deliberate act of the vitality programme, with its planned days, its owner and where it is now. */
@Entity({ name: 'measures' })
export class Measure {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'text', nullable: true }) description: string | null;
  /** The programme's factor it serves first: F1 … F6, or what the programme calls it. */
  @Column({ type: 'text' }) primaryFactor: string;
  /** Today's stage; figures of a day are read from the dated history. */
  @Column({ type: 'text', default: 'planned' }) stage: MeasureStage;
  @Column({ type: 'date', nullable: true }) plannedStartOn: string | null;
  @Column({ type: 'date', nullable: true }) plannedEndOn: string | null;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  ownerId: string | null;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) deletedAt: Date | null;
}
