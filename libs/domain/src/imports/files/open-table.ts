import { openCsv } from './csv/csv-file.js';
import type { Dialect } from './csv/dialect.js';
import { openGeojson } from './geojson/geojson-file.js';
import { openXlsx } from './xlsx/xlsx-file.js';
import type { TableFile, TableFormat } from './table-file.js';

/** Throws `Malformed` or `WrongFormat` with a sentence for whoever sent the file. `dialect` is that of a CSV. */
export async function openTable(path: string, format: TableFormat, dialect: Dialect | null): Promise<TableFile> {
  if (format === 'xlsx') return openXlsx(path);
  if (format === 'geojson') return openGeojson(path);
  return openCsv(path, dialect ?? { encoding: 'utf-8', delimiter: ';' });
}
