import type { ListFilterValues, ListKind } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../users/index.js';

/** How somebody wants to see a list: what narrows it, its columns and its order, under a name. */
@Entity({ name: 'list_views' })
export class ListView {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'text' }) list: ListKind;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'jsonb', default: {} }) filter: ListFilterValues;
  /** Null: those that the list shows by itself. */
  @Column({ type: 'text', array: true, nullable: true }) columns: string[] | null;
  @Column({ type: 'text', nullable: true }) sort: string | null;
  @Column({ type: 'boolean', default: false }) shared: boolean;
  @ForeignKey(() => User)
  @Column({ type: 'uuid' })
  ownerId: string;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
}

/** The view in which a list opens for one person. */
@Entity({ name: 'list_view_defaults' })
export class ListViewDefault {
  @ForeignKey(() => User)
  @PrimaryColumn({ type: 'uuid' })
  userId: string;
  @PrimaryColumn({ type: 'text' }) list: ListKind;
  @ForeignKey(() => ListView, { onDelete: 'CASCADE' })
  @Column({ type: 'uuid' })
  viewId: string;
}
