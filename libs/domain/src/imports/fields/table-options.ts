import type { Dialect, TableFormat } from '../files/index.js';
import type { MappedBy } from './guess-mapping.js';
import type { ImportMapping } from './import-field.js';

/** What is known of a table: how it is written, and once it has been opened, its columns and which of them fills which field. */
export interface TableOptions {
  format: TableFormat;
  dialect: Dialect | null;
  columns?: readonly string[];
  /** The sheet of a workbook that is read. */
  sheet?: string | null;
  /** The first rows, for people to recognise the columns by. */
  samples?: readonly (readonly string[])[];
  mapping?: ImportMapping;
  mappedBy?: Readonly<Record<string, MappedBy>>;
  /** Of interactions: why those of more than twelve months ago are logged only now, where no column says it. */
  backdatedReason?: string;
}
