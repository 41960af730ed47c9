import type { PremisesState } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Site } from '../sites/index.js';
import { User } from '../users/index.js';

/** How many shop fronts of an area were in which use on a day. */
@Entity({ name: 'premises_counts' })
export class PremisesCount {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'text' }) area: string;
  @Column({ type: 'date' }) countedOn: string;
  @Column({ type: 'text', nullable: true }) countedBy: string | null;
  @Column({ type: 'integer', default: 0 }) saturdayShop: number;
  @Column({ type: 'integer', default: 0 }) shop: number;
  @Column({ type: 'integer', default: 0 }) restaurant: number;
  @Column({ type: 'integer', default: 0 }) service: number;
  @Column({ type: 'integer', default: 0 }) empty: number;
  @Column({ type: 'integer', default: 0 }) underRepair: number;
  @Column({ type: 'integer', nullable: true }) inhabitants: number | null;
  @Column({ type: 'text', nullable: true }) inhabitantsSource: string | null;
  @Column({ type: 'date', nullable: true }) inhabitantsOn: string | null;
  @Column({ type: 'text', nullable: true }) notes: string | null;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) deletedAt: Date | null;
}

/** One premises of a count, in the order of the walk. */
@Entity({ name: 'premises_count_rows' })
export class PremisesCountRow {
  @ForeignKey(() => PremisesCount, { onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid' })
  countId: string;
  @PrimaryColumn({ type: 'integer' }) position: number;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text' }) state: PremisesState;
  @ForeignKey(() => Site, { onDelete: 'SET NULL' })
  @Column({ type: 'uuid', nullable: true })
  siteId: string | null;
}
