import type { FullExportState } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../users/index.js';

/** Somebody takes everything out: the order, how far it is, and where its file lies for a day. */
@Entity({ name: 'full_exports' })
export class FullExport {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'text', default: 'waiting' }) state: FullExportState;
  /** Grows with each begin: a worker that was overtaken sees it and stops. */
  @Column({ type: 'integer', default: 0 }) attempt: number;
  @Column({ type: 'integer', default: 0 }) tablesTotal: number;
  @Column({ type: 'integer', default: 0 }) tablesDone: number;
  @Column({ type: 'bigint', default: 0 }) rowsWritten: string;
  @Column({ type: 'bigint', nullable: true }) sizeBytes: string | null;
  @Column({ type: 'text', nullable: true }) storedAs: string | null;
  @ForeignKey(() => User)
  @Column({ type: 'uuid' })
  requestedBy: string;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @Column({ type: 'timestamptz', default: () => 'now()' }) touchedAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) finishedAt: Date | null;
  @Column({ type: 'timestamptz', nullable: true }) expiresAt: Date | null;
}
