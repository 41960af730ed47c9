import type { IndicatorUnit, SeriesInterval, SeriesKind } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../users/index.js';

/** A series of figures that nobody logs (inhabitants, jobs, permits): typed in or pasted, with time and source. */
@Entity({ name: 'series' })
export class Series {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  /** By which a programme names it: `series:population`. */
  @Column({ type: 'text' }) key: string;
  @Column({ type: 'text' }) nameFi: string;
  @Column({ type: 'text' }) nameSv: string;
  @Column({ type: 'text' }) nameEn: string;
  @Column({ type: 'text', nullable: true }) description: string | null;
  @Column({ type: 'text' }) unit: IndicatorUnit;
  @Column({ type: 'integer', default: 0 }) decimals: number;
  @Column({ type: 'text', default: 'more' }) better: 'more' | 'less';
  /** Who publishes the figures, unless a value says otherwise. */
  @Column({ type: 'text', nullable: true }) source: string | null;
  @Column({ type: 'text' }) kind: SeriesKind;
  /** What each value is of: a month, a quarter, a year, or a single day. */
  @Column({ type: 'text' }) interval: SeriesInterval;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) deletedAt: Date | null;
}
