import type { ExportFormat, ExportState, Language, ListKind } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../users/index.js';

/** A list that somebody takes out as a file: the order, how far it is, and where its file lies for a day. */
@Entity({ name: 'exports' })
export class Export {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'text' }) list: ListKind;
  @Column({ type: 'text' }) format: ExportFormat;
  @Column({ type: 'text' }) language: Language;
  @Column({ type: 'jsonb', default: '{}' }) filter: Record<string, unknown>;
  /** The chosen columns in their order; null for those shown unasked. */
  @Column({ type: 'text', array: true, nullable: true }) columns: string[] | null;
  @Column({ type: 'text', nullable: true }) sort: string | null;
  @Column({ type: 'text', default: 'waiting' }) state: ExportState;
  /** Grows with each begin: a worker that was overtaken sees it and stops. */
  @Column({ type: 'integer', default: 0 }) attempt: number;
  @Column({ type: 'integer', default: 0 }) rowsTotal: number;
  @Column({ type: 'integer', default: 0 }) rowsWritten: number;
  @Column({ type: 'bigint', nullable: true }) sizeBytes: string | null;
  @Column({ type: 'text', nullable: true }) storedAs: string | null;
  /** A code that has a sentence in the catalogue (`problems.<code>`). */
  @Column({ type: 'text', nullable: true }) problem: string | null;
  @ForeignKey(() => User)
  @Column({ type: 'uuid' })
  requestedBy: string;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  /** When it last got on. */
  @Column({ type: 'timestamptz', default: () => 'now()' }) touchedAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) finishedAt: Date | null;
  @Column({ type: 'timestamptz', nullable: true }) expiresAt: Date | null;
}
