import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../../users/index.js';

/** A period as it was reported (jakson sulkeminen). The database refuses to change or remove one; a reopening is a row of its own. */
@Entity({ name: 'closings' })
export class Closing {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'text' }) period: string;
  /** 1 for the first closing of the period. */
  @Column({ type: 'integer' }) sequence: number;
  @Column({ type: 'uuid' }) programmeId: string;
  @Column({ type: 'timestamptz' }) closedAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  closedBy: string | null;
  /** By the database's own clock. */
  @Column({ type: 'timestamptz', default: () => 'now()' }) frozenAt: Date;
  /** A `ReportDocument` as canonical JSON: the very text that was hashed. */
  @Column({ type: 'text' }) document: string;
  /** SHA-256 of the document, in hexadecimal. */
  @Column({ type: 'text' }) hash: string;
}

/** Why and by whom a closed period was opened again. */
@Entity({ name: 'reopenings' })
export class Reopening {
  @ForeignKey(() => Closing)
  @PrimaryColumn({ type: 'uuid' })
  closingId: string;
  @Column({ type: 'timestamptz' }) reopenedAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  reopenedBy: string | null;
  @Column({ type: 'text' }) reason: string;
}

/** A figure of a closed period, as it was reported. Its words, target and parts stand in the closing's document. */
@Entity({ name: 'frozen_figures' })
export class FrozenFigure {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => Closing)
  @Column({ type: 'uuid' })
  closingId: string;
  @Column({ type: 'integer' }) position: number;
  @Column({ type: 'text' }) indicatorKey: string;
  @Column({ type: 'text' }) factor: string;
  @Column({ type: 'double precision', nullable: true }) value: number | null;
  @Column({ type: 'text' }) light: string;
  @Column({ type: 'text' }) definitionVersion: string;
  @Column({ type: 'integer' }) recordCount: number;
  @Column({ type: 'text' }) recordsHash: string;
}

/** A file that was made of a closed period: the same bytes whoever asks for it, and whenever. */
@Entity({ name: 'report_files' })
export class ReportFileRecord {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => Closing)
  @Column({ type: 'uuid' })
  closingId: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text' }) language: string;
  /** With what only some of the readers of figures may see: the records in a workbook, the initiatives in a PDF. */
  @Column({ type: 'boolean' }) isFull: boolean;
  @Column({ type: 'text' }) sha256: string;
  @Column({ type: 'bigint' }) size: string;
  @Column({ type: 'integer' }) rows: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) madeAt: Date;
}
