import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../users/index.js';
import { Series } from './series.entity.js';

/** One figure of a series at one time, of the whole municipality or of an area. */
@Entity({ name: 'series_values' })
export class SeriesValue {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => Series, { onDelete: 'CASCADE' })
  @Column({ type: 'uuid' })
  seriesId: string;
  /** A part of the municipality; '' is the whole of it. */
  @Column({ type: 'text', default: '' }) area: string;
  /** As people write it: `2025`, `2025-Q3`, `2025-09` or a day. */
  @Column({ type: 'text' }) period: string;
  @Column({ type: 'date' }) firstDay: string;
  @Column({ type: 'date' }) lastDay: string;
  /** Null: not published, which is a value of its own and not a missing one. */
  @Column({ type: 'double precision', nullable: true }) value: number | null;
  /** Its publisher may still change it. */
  @Column({ type: 'boolean', default: false }) provisional: boolean;
  @Column({ type: 'text', nullable: true }) source: string | null;
  @Column({ type: 'text', nullable: true }) note: string | null;
  /** When the value as it stands was written. */
  @Column({ type: 'timestamptz', default: () => 'now()' }) recordedAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  recordedBy: string | null;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) deletedAt: Date | null;
}

/** What a value was before it was corrected. Never rewritten. */
@Entity({ name: 'series_value_revisions' })
export class SeriesValueRevision {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => SeriesValue, { onDelete: 'CASCADE' })
  @Column({ type: 'uuid' })
  valueId: string;
  @Column({ type: 'double precision', nullable: true }) value: number | null;
  @Column({ type: 'boolean' }) provisional: boolean;
  @Column({ type: 'text', nullable: true }) source: string | null;
  @Column({ type: 'text', nullable: true }) note: string | null;
  @Column({ type: 'timestamptz' }) recordedAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  recordedBy: string | null;
  @Column({ type: 'timestamptz' }) replacedAt: Date;
}
