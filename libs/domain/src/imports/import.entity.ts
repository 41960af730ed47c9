import type { ImportKind, ImportState } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../users/index.js';
import type { RegisterFileFormat } from '../register/index.js';
import type { TableOptions } from './fields/index.js';
import { tableFormats } from './files/index.js';

export interface RegisterOptions {
  format: RegisterFileFormat;
  /** Only companies of this municipality; null for all that the file holds. */
  municipality: string | null;
}

export type ImportOptions = RegisterOptions | TableOptions;

export const isOfTable = (options: ImportOptions): options is TableOptions =>
  tableFormats.some((format) => format === options.format);

/** A file taken in: judged row by row first, then applied in one go. */
@Entity({ name: 'imports' })
export class Import {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'text' }) kind: ImportKind;
  /** As the sender called it; shown, never used as a path. */
  @Column({ type: 'text' }) fileName: string;
  @Column({ type: 'text' }) fileSha256: string;
  @Column({ type: 'text' }) storedAs: string;
  @Column({ type: 'jsonb', default: '{}' }) options: ImportOptions;
  @Column({ type: 'text', default: 'checking' }) state: ImportState;
  @Column({ type: 'integer', default: 0 }) createdCount: number;
  @Column({ type: 'integer', default: 0 }) updatedCount: number;
  @Column({ type: 'integer', default: 0 }) skippedCount: number;
  @Column({ type: 'integer', default: 0 }) refusedCount: number;
  /** Grows while the file is being checked. */
  @Column({ type: 'integer', default: 0 }) rowsRead: number;
  /** Why it failed: a code that has a sentence in the catalogue (`problems.<code>`). */
  @Column({ type: 'text', nullable: true }) problem: string | null;
  /** What its sentence names: a line, a limit. */
  @Column({ type: 'jsonb', nullable: true }) problemValues: Record<string, string | number> | null;
  /** Counts how often its columns have been told otherwise. */
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
  @Column({ type: 'timestamptz', nullable: true }) appliedAt: Date | null;
  /** When the file itself was let go. */
  @Column({ type: 'timestamptz', nullable: true }) fileRemovedAt: Date | null;
  @Column({ type: 'timestamptz', nullable: true }) undoneAt: Date | null;
  /** Grows while the import is being written or taken back. */
  @Column({ type: 'integer', default: 0 }) rowsDone: number;
}
