import type { BulkField, BulkList, BulkState } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../users/index.js';

/** What follows a renamed tag beside the companies: a list's view, or whom a letter that has not left yet is for. */
export interface FollowedTag {
  kind: 'list_view' | 'mailing';
  id: string;
  /** The tags that stood there. */
  before: string[];
  versionAfter: number;
}

/** One change made to many records at once. */
@Entity({ name: 'bulk_changes' })
export class BulkChange {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'text' }) list: BulkList;
  @Column({ type: 'text' }) field: BulkField;
  @Column({ type: 'text', nullable: true }) value: string | null;
  /** The tag whose name `value` took. */
  @Column({ type: 'text', nullable: true }) replaced: string | null;
  @Column({ type: 'jsonb', default: [] }) followed: FollowedTag[];
  @Column({ type: 'text', default: 'applied' }) state: BulkState;
  @Column({ type: 'integer', default: 0 }) changedCount: number;
  @Column({ type: 'integer', nullable: true }) undoneCount: number | null;
  @ForeignKey(() => User)
  @Column({ type: 'uuid' })
  madeBy: string;
  @Column({ type: 'timestamptz', default: () => 'now()' }) madeAt: Date;
  /** Until then it can be undone; then what stood there before is forgotten. */
  @Column({ type: 'timestamptz' }) expiresAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  undoneBy: string | null;
  @Column({ type: 'timestamptz', nullable: true }) undoneAt: Date | null;
}

/** A record that the change touched, and what stood there before. */
@Entity({ name: 'bulk_change_rows' })
export class BulkChangeRow {
  @ForeignKey(() => BulkChange, { onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid' })
  bulkChangeId: string;
  @PrimaryColumn({ type: 'uuid' }) recordId: string;
  @Column({ type: 'jsonb', nullable: true }) before: unknown;
  @Column({ type: 'integer' }) versionAfter: number;
  /** Somebody touched the record before the change was undone, so it stayed as they left it. */
  @Column({ type: 'boolean', default: false }) touched: boolean;
}
