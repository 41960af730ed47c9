import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Initiative } from '../initiatives/index.js';
import { Measure } from '../measures/index.js';
import { Cooperation } from './cooperation.entity.js';

/** An initiative that came of a cooperation. */
@Entity({ name: 'cooperation_initiatives' })
export class CooperationInitiative {
  @ForeignKey(() => Cooperation)
  @PrimaryColumn({ type: 'uuid' })
  cooperationId: string;
  @ForeignKey(() => Initiative)
  @PrimaryColumn({ type: 'uuid' })
  initiativeId: string;
}

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
