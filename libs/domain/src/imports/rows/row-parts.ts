import type { ImportVerdict } from '@elinvoima/contracts';

/** What a person may choose for a row instead of our verdict. */
export type RowDecision = Exclude<ImportVerdict, 'refuse'>;

/** A cell that cannot be read, or a rule that the row breaks. */
export interface RowFault {
  field: string;
  /** The heading of its column in the file; null where the file has no such column. */
  column: string | null;
  code: string;
  /** As it stands in the file; shown in the row's own view only. */
  value: string | null;
}

/** By what a row resembles something. */
export type AlikeBy = 'name' | 'email' | 'phone' | 'website';

/** Whom a row resembles: a record we have, or an earlier row of the same file. */
export interface RowAlike {
  id?: string;
  n?: number;
  title: string | null;
  by: AlikeBy;
}
