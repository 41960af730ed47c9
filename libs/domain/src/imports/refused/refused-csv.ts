import { csvLines, csvMark, neutralText } from '../../platform/index.js';
import type { CsvDelimiter } from '../files/index.js';
import type { RefusedTable } from './refused-table.js';

const rowsTogether = 500;

/** In UTF-8 with its mark whatever the file came in, with its own delimiter. Each cell gets one guard, which it loses when it comes back. */
export async function* refusedCsv({ columns, rows }: RefusedTable, delimiter: CsvDelimiter): AsyncGenerator<Buffer> {
  const lines = (table: readonly (readonly string[])[]): Buffer =>
    Buffer.from(
      csvLines(
        table.map((cells) => cells.map(neutralText)),
        { delimiter },
      ),
    );
  yield Buffer.from(csvMark);
  let batch: (readonly string[])[] = [columns];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < rowsTogether) continue;
    yield lines(batch);
    batch = [];
  }
  yield lines(batch);
}
