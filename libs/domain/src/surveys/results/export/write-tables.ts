import { localeOf, type Language } from '@elinvoima/contracts';
import { stringify } from 'csv-stringify/sync';
import { writeXlsx, type CellStyle } from 'hucre/xlsx';

export type TableCell = string | number | null;

export interface FileTable {
  name: string;
  columns: { header: string; width: number }[];
  rows: TableCell[][];
}

const heading: CellStyle = { font: { bold: true }, alignment: { wrapText: true, vertical: 'top' } };
const wrapped: CellStyle = { alignment: { wrapText: true, vertical: 'top' } };
const decimal: CellStyle = { numFmt: '0.0', alignment: { vertical: 'top' } };

/** Decimal comma in Finnish and Swedish, point in English, no thousands; every digit of what was counted. */
const written = (value: TableCell, language: Language): string =>
  typeof value === 'number'
    ? new Intl.NumberFormat(localeOf[language], { useGrouping: false, maximumFractionDigits: 9 })
        .format(value)
        .replace('\u2212', '-')
    : (value ?? '');

/** What people wrote never becomes a formula: a leading apostrophe keeps it text in every spreadsheet. */
const neutral = (value: TableCell): TableCell =>
  typeof value === 'string' && /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(value) ? `'${value}` : value;

/** UTF-8 with its mark, semicolons, CRLF: Excel opens it as such in Finland. */
export const tableCsv = ({ columns, rows }: FileTable, language: Language): Buffer =>
  Buffer.from(
    stringify(
      [
        columns.map(({ header }) => header),
        ...rows.map((row) => row.map((value) => written(neutral(value), language))),
      ],
      { bom: true, delimiter: ';', record_delimiter: 'windows' },
    ),
  );

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
