import { Malformed } from '../../platform/index.js';
import type { TableFile, TableRow } from './table-file.js';

/** More columns than any list of companies has: a file like that is something else. */
const mostColumns = 500;
/** How far down a header is looked for, past a title above it. */
const mostTitles = 5;

const holdsSomething = (cells: readonly string[]): boolean => cells.some((cell) => cell.trim() !== '');

/** What both formats have alike: the first record that holds something names the columns, empty records are no rows. */
export async function headerAndRows(
  records: AsyncGenerator<readonly string[]>,
): Promise<Pick<TableFile, 'columns' | 'rows' | 'close'>> {
  const close = async () => void (await records.return(undefined));
  try {
    const { header, waiting } = await headerOf(records);
    const columns = withoutEmptyEnd(header).map((cell) => cell.trim());
    if (columns.length > mostColumns) throw new Malformed('file-too-wide', { most: mostColumns });
    return {
      columns,
      close,
      rows: async function* () {
        let n = 0;
        for (const cells of waiting) yield rowOf((n += 1), cells, columns.length);
        for await (const cells of records) if (holdsSomething(cells)) yield rowOf((n += 1), cells, columns.length);
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A title above the table has one cell, the header below it several. Of a table of one column the rows read meanwhile wait. */
async function headerOf(
  records: AsyncGenerator<readonly string[]>,
): Promise<{ header: readonly string[]; waiting: (readonly string[])[] }> {
  const seen: (readonly string[])[] = [];
  while (seen.length <= mostTitles) {
    const next = await records.next();
    if (next.done === true) break;
    const cells = withoutEmptyEnd(next.value);
    if (cells.length === 0) continue;
    if (cells.filter((cell) => cell.trim() !== '').length > 1) return { header: cells, waiting: [] };
    seen.push(cells);
  }
  const [header, ...waiting] = seen;
  if (header === undefined) throw new Malformed('file-empty');
  return { header, waiting };
}

function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  let length = cells.length;
  while (length > 0 && (cells[length - 1] ?? '').trim() === '') length -= 1;
  return length === cells.length ? cells : cells.slice(0, length);
}

function rowOf(n: number, cells: readonly string[], width: number): TableRow {
  if (cells.length < width) return { n, cells: [...cells, ...Array<string>(width - cells.length).fill('')] };
  if (cells.length === width) return { n, cells };
  const rest = withoutEmptyEnd(cells);
  return rest.length > width ? { n, cells: rest, tooManyCells: true } : { n, cells: cells.slice(0, width) };
}
