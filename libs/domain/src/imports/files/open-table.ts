import { openCsv } from './csv/csv-file.js';
import type { Dialect } from './csv/dialect.js';
import type { TableFile, TableFormat } from './table-file.js';

/** Throws `Malformed` or `WrongFormat` with a sentence for whoever sent the file. `dialect` is that of a CSV. */
export async function openTable(path: string, format: TableFormat, dialect: Dialect | null): Promise<TableFile> {
  if (format === 'xlsx') throw new Error('not yet');
  return openCsv(path, dialect ?? { encoding: 'utf-8', delimiter: ';' });
}
