import type { MeasureStage } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../users/index.js';
import { Measure } from './measure.entity.js';

/** From which day a measure has been in a stage. Never rewritten: what stood at the end of a quarter is read from here. */
@Entity({ name: 'measure_stages' })
export class MeasureStageChange {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => Measure)
  @Column({ type: 'uuid' })
  measureId: string;
  @Column({ type: 'text' }) stage: MeasureStage;
  @Column({ type: 'date' }) since: string;
  @Column({ type: 'timestamptz', default: () => 'now()' }) recordedAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  recordedBy: string | null;
}
