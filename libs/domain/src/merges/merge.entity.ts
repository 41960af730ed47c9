import type { MergeKind, MergeMove } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Changes } from '../platform/index.js';
import { User } from '../users/index.js';

/** Two records that became one. The merged one lies in the bin as it was; what came along stands in `MergeRow`. */
@Entity({ name: 'merges' })
export class Merge {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'text' }) kind: MergeKind;
  @Column({ type: 'uuid' }) survivorId: string;
  @Column({ type: 'uuid' }) mergedId: string;
  /** Columns of the surviving record, before and after. */
  @Column({ type: 'jsonb' }) fields: Changes;
  @Column({ type: 'jsonb' }) moves: Partial<Record<MergeMove, number>>;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
  @Column({ type: 'timestamptz', nullable: true }) undoneAt: Date | null;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  undoneBy: string | null;
  /** Changed after the merge, so they stayed when it was undone. */
  @Column({ type: 'text', array: true, default: '{}' }) kept: string[];
}

/** A row that a merge touched, with what undoing it needs. */
@Entity({ name: 'merge_rows' })
export class MergeRow {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => Merge)
  @Column({ type: 'uuid' })
  mergeId: string;
  /** `table.column` of the rule. */
  @Column({ type: 'text' }) relation: string;
  @Column({ type: 'text' }) deed: 'moved' | 'removed' | 'changed' | 'added';
  @Column({ type: 'jsonb' }) rowKey: Record<string, string>;
  @Column({ type: 'jsonb', nullable: true }) before: Record<string, unknown> | null;
  @Column({ type: 'jsonb', nullable: true }) after: Record<string, unknown> | null;
}
