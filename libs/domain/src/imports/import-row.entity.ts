import type { ImportReason, ImportVerdict, RowDecision } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Import } from './import.entity.js';
import type { Difference, RowRecord } from '../register/index.js';
import type { TableRecord } from './rows/table-record.js';
import type { RowAlike, RowFault } from './rows/row-parts.js';

/** One row of a file with what would be done with it, and why. */
@Entity({ name: 'import_rows' })
export class ImportRow {
  @ForeignKey(() => Import)
  @PrimaryColumn({ type: 'uuid' })
  importId: string;
  /** Its place in the file, from 1. */
  @PrimaryColumn({ type: 'integer' }) n: number;
  @Column({ type: 'text' }) verdict: ImportVerdict;
  @Column({ type: 'text', nullable: true }) businessId: string | null;
  @Column({ type: 'text', nullable: true }) title: string | null;
  @Column({ type: 'text', nullable: true }) reason: ImportReason | null;
  @Column({ type: 'jsonb', nullable: true }) difference: Difference | null;
  @Column({ type: 'jsonb', nullable: true }) record: RowRecord | TableRecord | null;
  /** The record that it would change or has made: a company, a person or an interaction, as the import's kind says. */
  @Column({ type: 'uuid', nullable: true }) recordId: string | null;
  /** The record's version that the difference was taken from. */
  @Column({ type: 'integer', nullable: true }) recordVersion: number | null;
  /** What a person chose instead of our verdict. */
  @Column({ type: 'text', nullable: true }) decision: RowDecision | null;
  @Column({ type: 'jsonb', nullable: true }) faults: RowFault[] | null;
  @Column({ type: 'jsonb', nullable: true }) alike: RowAlike[] | null;
}
