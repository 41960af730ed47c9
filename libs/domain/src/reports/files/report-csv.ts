import { once } from 'node:events';
import { localeOf, type Language } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import { stringify } from 'csv-stringify';
import type { ReadableReport } from '../document/readable-report.js';
import { definitionsTable, figuresTable, type ReportTable } from './report-tables.js';
import type { CellValue } from './xlsx/workbook.js';

/** Numbers as the language's spreadsheets read them: decimal comma in Finnish and Swedish, point in English, no thousands. */
function written(value: CellValue, language: Language): string {
  if (value === null) return '';
  if (typeof value === 'number')
    return new Intl.NumberFormat(localeOf[language], { useGrouping: false, maximumFractionDigits: 6 })
      .format(value)
      .replace('\u2212', '-');
  if (typeof value === 'string') return value;
  return 'day' in value ? value.day : value.minute;
}

/**
 * A table that Excel opens as such in Finland: UTF-8 with its mark, semicolons, CRLF. The last row says how many rows there
 * are and whether the figures are final.
 */
export async function tableCsv(report: ReadableReport, headers: string[], rows: CellValue[][]): Promise<Buffer> {
  const { language } = report;
  const stringifier = stringify({ bom: true, delimiter: ';', record_delimiter: 'windows' });
  const chunks: Buffer[] = [];
  stringifier.on('data', (chunk: Buffer | string) => chunks.push(Buffer.from(chunk)));
  stringifier.write(headers);
  for (const row of rows) stringifier.write(row.map((value) => written(value, language)));
  stringifier.write([
    formatText(language, 'reports.rowsOf', { shown: rows.length, total: rows.length }),
    report.standing,
  ]);
  stringifier.end();
  await once(stringifier, 'end');
  return Buffer.concat(chunks);
}

const headersOf = ({ columns }: ReportTable): string[] => columns.map(({ header }) => header);

/** The figures as one table, each row with its definition. */
export async function reportCsv(report: ReadableReport): Promise<Buffer> {
  const figures = figuresTable(report);
  const definitions = definitionsTable(report);
  const defined = new Map(definitions.rows.map((row) => [row[0], [row[2] ?? null, row[3] ?? null]]));
  return tableCsv(
    report,
    [...headersOf(figures), ...headersOf(definitions).slice(2, 4)],
    figures.rows.map((row) => [...row, ...(defined.get(row[2] ?? null) ?? [])]),
  );
}

export const tablesCsv = (report: ReadableReport, table: ReportTable): Promise<Buffer> =>
  tableCsv(report, headersOf(table), table.rows);
