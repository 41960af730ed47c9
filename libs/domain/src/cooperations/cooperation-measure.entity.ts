import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Measure } from '../measures/index.js';
import { Cooperation } from './cooperation.entity.js';

/** A measure that came of a cooperation. */
@Entity({ name: 'cooperation_measures' })
export class CooperationMeasure {
  @ForeignKey(() => Cooperation)
  @PrimaryColumn({ type: 'uuid' })
  cooperationId: string;
  @ForeignKey(() => Measure)
  @PrimaryColumn({ type: 'uuid' })
  measureId: string;
}
