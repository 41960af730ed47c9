import type { Language } from '@elinvoima/contracts';
import { writeXlsx, type CellStyle } from 'hucre/xlsx';
import { csvFile, neutralText } from '../../../platform/index.js';

export type TableCell = string | number | null;

export interface FileTable {
  name: string;
  columns: { header: string; width: number }[];
  rows: TableCell[][];
}

const heading: CellStyle = { font: { bold: true }, alignment: { wrapText: true, vertical: 'top' } };
const wrapped: CellStyle = { alignment: { wrapText: true, vertical: 'top' } };
const decimal: CellStyle = { numFmt: '0.0', alignment: { vertical: 'top' } };

/** What people wrote never becomes a formula: a leading apostrophe keeps it text in every spreadsheet. */
const neutral = (value: TableCell): TableCell => (typeof value === 'string' ? neutralText(value) : value);

/** Excel opens it as such in Finland; every digit of what was counted. */
export const tableCsv = ({ columns, rows }: FileTable, language: Language): Buffer =>
  csvFile([columns.map(({ header }) => header), ...rows.map((row) => row.map(neutral))], { language, mostDecimals: 9 });

/** A sheet for each table: what it is on the first row, the header that stays in sight on the second. */
export async function tablesXlsx(
  tables: readonly FileTable[],
  { title, creator }: { title: string; creator: string },
): Promise<Buffer> {
  const bytes = await writeXlsx({
    sheets: tables.map(({ name, columns, rows }) => {
      const cells = new Map<string, { style: CellStyle }>([['0,0', { style: { font: { bold: true, size: 14 } } }]]);
      for (const index of columns.keys()) cells.set(`1,${index}`, { style: heading });
      for (const [line, row] of rows.entries())
        for (const [index, value] of row.entries())
          cells.set(`${line + 2},${index}`, {
            style: typeof value === 'number' && !Number.isInteger(value) ? decimal : wrapped,
          });
      return {
        name,
        columns: columns.map(({ width }) => ({ width })),
        rows: [[`${title}: ${name}`], columns.map(({ header }) => header), ...rows.map((row) => row.map(neutral))],
        cells,
        freezePane: { rows: 2 },
        pageSetup: {
          orientation: 'landscape' as const,
          paperSize: 'a4' as const,
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
        },
      };
    }),
    properties: { title, creator },
  });
  return Buffer.from(bytes);
}
