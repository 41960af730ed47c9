import { formatText } from '@elinvoima/contracts/texts';
import { csvFile, type CsvCell } from '../../platform/index.js';
import type { ReadableReport } from '../document/readable-report.js';
import { definitionsTable, figuresTable, type ReportTable } from './report-tables.js';
import type { CellValue } from './xlsx/workbook.js';

/** Days as they are kept; numbers are left to the file's language. */
function written(value: CellValue): CsvCell {
  if (value === null || typeof value === 'number' || typeof value === 'string') return value;
  return 'day' in value ? value.day : value.minute;
}

/**
 * A table that Excel opens as such in Finland: UTF-8 with its mark, semicolons, CRLF. The last row says how many rows there
 * are and whether the figures are final.
 */
export function tableCsv(report: ReadableReport, headers: string[], rows: CellValue[][]): Buffer {
  const { language } = report;
  const end = [formatText(language, 'reports.rowsOf', { shown: rows.length, total: rows.length }), report.standing];
  return csvFile([headers, ...rows.map((row) => row.map(written)), end], { language });
}

const headersOf = ({ columns }: ReportTable): string[] => columns.map(({ header }) => header);

/** The figures as one table, each row with its definition. */
export function reportCsv(report: ReadableReport): Buffer {
  const figures = figuresTable(report);
  const definitions = definitionsTable(report);
  const defined = new Map(definitions.rows.map((row) => [row[0], [row[2] ?? null, row[3] ?? null]]));
  return tableCsv(
    report,
    [...headersOf(figures), ...headersOf(definitions).slice(2, 4)],
    figures.rows.map((row) => [...row, ...(defined.get(row[2] ?? null) ?? [])]),
  );
}

export const tablesCsv = (report: ReadableReport, table: ReportTable): Buffer =>
  tableCsv(report, headersOf(table), table.rows);
