import type { AlikeBy, ImportReason } from '@elinvoima/contracts';

/** A cell that cannot be read, or a rule that the row breaks. */
export interface RowFault {
  field: string;
  /** The heading of its column in the file; null where the file has no such column. */
  column: string | null;
  code: ImportReason;
  /** As it stands in the file; shown in the row's own view only. */
  value: string | null;
}

/** Whom a row resembles: a record we have, or an earlier row of the same file. */
export interface RowAlike {
  id?: string;
  n?: number;
  title: string | null;
  by: AlikeBy;
}
