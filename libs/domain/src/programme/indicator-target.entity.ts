import type { PeriodKind } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../users/index.js';
import { Programme } from './programme.entity.js';
import type { SpreadKind } from './target-file.js';

/** What an indicator is to reach in periods of one kind or in one period, and the shares from which its light changes. */
@Entity({ name: 'indicator_targets' })
export class IndicatorTarget {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => Programme, { onDelete: 'CASCADE' })
  @Column({ type: 'uuid' })
  programmeId: string;
  @Column({ type: 'text' }) indicatorKey: string;
  /** Exactly one of the two: every period of a kind, or one particular period (`2026-Q3`). */
  @Column({ type: 'text', nullable: true }) periodKind: PeriodKind | null;
  @Column({ type: 'text', nullable: true }) period: string | null;
  /** Null: to do better than the period before. */
  @Column({ type: 'double precision', nullable: true }) value: number | null;
  @Column({ type: 'text', default: 'more' }) better: 'more' | 'less';
  /** "Over 100": exactly the target is not yet there. */
  @Column({ type: 'boolean', default: false }) strict: boolean;
  @Column({ type: 'double precision', default: 1 }) greenFrom: number;
  @Column({ type: 'double precision', default: 0.8 }) amberFrom: number;
  /** Holds for periods whose last day lies in [validFrom, validUntil). */
  @Column({ type: 'date', nullable: true }) validFrom: string | null;
  @Column({ type: 'date', nullable: true }) validUntil: string | null;
  @Column({ type: 'integer', nullable: true }) budgetYear: number | null;
  /** The municipality's own plan of a year: a share for each part of it. Null: spread evenly. */
  @Column({ type: 'text', nullable: true }) spreadKind: SpreadKind | null;
  @Column({ type: 'float8', array: true, nullable: true }) spreadShares: number[] | null;
  @Column({ type: 'text', nullable: true }) words: string | null;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) deletedAt: Date | null;
}
