import type { PeriodKind } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Programme } from './programme.entity.js';

/** What an indicator is to reach in a period of one kind, and the achieved shares from which its light changes. */
@Entity({ name: 'indicator_targets' })
export class IndicatorTarget {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => Programme, { onDelete: 'CASCADE' })
  @Column({ type: 'uuid' })
  programmeId: string;
  @Column({ type: 'text' }) indicatorKey: string;
  @Column({ type: 'text' }) periodKind: PeriodKind;
  @Column({ type: 'double precision' }) value: number;
  @Column({ type: 'text', default: 'more' }) better: 'more' | 'less';
  /** "Over 100": exactly the target is not yet there. */
  @Column({ type: 'boolean', default: false }) strict: boolean;
  @Column({ type: 'double precision', default: 1 }) greenFrom: number;
  @Column({ type: 'double precision', default: 0.8 }) amberFrom: number;
}
