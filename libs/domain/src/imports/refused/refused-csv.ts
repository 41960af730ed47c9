import { neutralText } from '../../platform/index.js';
import type { CsvDelimiter } from '../files/index.js';
import type { RefusedTable } from './refused-table.js';

/** RFC 4180: in quotes where it must be. */
function cellOf(text: string, delimiter: CsvDelimiter): string {
  const neutral = neutralText(text);
  return neutral.includes(delimiter) || /["\r\n]|^\s|\s$/.test(neutral)
    ? `"${neutral.replaceAll('"', '""')}"`
    : neutral;
}

/** One line of a CSV. */
export const csvLine = (cells: readonly string[], delimiter: CsvDelimiter): string =>
  `${cells.map((cell) => cellOf(cell, delimiter)).join(delimiter)}\r\n`;

/** In UTF-8 with its mark whatever the file came in, with its own delimiter. */
export async function* refusedCsv({ columns, rows }: RefusedTable, delimiter: CsvDelimiter): AsyncGenerator<Buffer> {
  let text = `\uFEFF${csvLine(columns, delimiter)}`;
  for await (const row of rows) {
    text += csvLine(row, delimiter);
    if (text.length < 64 * 1024) continue;
    yield Buffer.from(text);
    text = '';
  }
  yield Buffer.from(text);
}
