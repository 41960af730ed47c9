import { neutralText } from '../../platform/index.js';
import { partsOf, zipOf, type Cell, type Look } from '../../reports/index.js';
import type { RefusedTable } from './refused-table.js';

const rowsAtOnce = 500;

/** A workbook whose cells are all text: none of them is ever a formula. */
export function refusedXlsx({ title, columns, rows }: RefusedTable): AsyncGenerator<Buffer> {
  const line = (cells: readonly string[], look: Look): Cell[] =>
    cells.map((cell) => ({ value: cell === '' ? null : neutralText(cell), look }));
  const lines = async function* (): AsyncGenerator<Cell[][]> {
    yield [line(columns, 'heading')];
    let batch: Cell[][] = [];
    for await (const row of rows) {
      if (batch.push(line(row, 'plain')) < rowsAtOnce) continue;
      yield batch;
      batch = [];
    }
    yield batch;
  };
  const widths = columns.map((column, n) => (n === columns.length - 1 ? 60 : Math.max(12, column.length + 2)));
  const sheet = { name: nameOfSheet(title), widths, frozenRows: 1, rows: lines() };
  return zipOf(partsOf({ title, creator: 'Elinvoima', created: new Date() }, [sheet]));
}

/** What a spreadsheet takes as the name of a sheet. */
const nameOfSheet = (title: string): string =>
  title
    .replaceAll(/[[\]*?:/\\']/g, ' ')
    .trim()
    .slice(0, 31) || 'Elinvoima';
