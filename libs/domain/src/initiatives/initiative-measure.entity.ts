import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Measure } from '../measures/index.js';
import { Initiative } from './initiative.entity.js';

/** A measure that an initiative led to, and the day from which it is known to have. */
@Entity({ name: 'initiative_measures' })
export class InitiativeMeasure {
  @ForeignKey(() => Initiative)
  @PrimaryColumn({ type: 'uuid' })
  initiativeId: string;
  @ForeignKey(() => Measure)
  @PrimaryColumn({ type: 'uuid' })
  measureId: string;
  @Column({ type: 'date' }) since: string;
}
