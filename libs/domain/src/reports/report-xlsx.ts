import { formatText } from '@elinvoima/contracts/texts';
import { writeXlsx, type CellStyle, type WriteSheet } from 'hucre/xlsx';
import { notFinal, type ReportDocument } from './report-document.js';
import { definitionsTable, evidenceTable, figuresTable, type CellValue, type ReportTable } from './report-tables.js';

const face = { name: 'Calibri', size: 11 };
const bold: CellStyle = { font: { ...face, bold: true } };
const title: CellStyle = { font: { ...face, bold: true, size: 14 } };
const heading: CellStyle = {
  font: { ...face, bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '1F5F4A' } },
  alignment: { vertical: 'center', wrapText: true },
};
const wrapped: CellStyle = { alignment: { wrapText: true, vertical: 'top' } };
const wholeNumber: CellStyle = { numFmt: '#,##0' };
const decimalNumber: CellStyle = { numFmt: '#,##0.0' };
const dayFormat: CellStyle = { numFmt: 'd.m.yyyy' };

/** Days since the end of 1899, which is how a spreadsheet writes a day: no clock and no zone can move it. */
const serialOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;

const isDayCell = (value: CellValue): value is { day: string } => typeof value === 'object' && value !== null;

function styleOf(value: CellValue, wraps: boolean): CellStyle | undefined {
  if (typeof value === 'number') return Number.isInteger(value) ? wholeNumber : decimalNumber;
  if (isDayCell(value)) return dayFormat;
  return wraps ? wrapped : undefined;
}

/** A sheet: what it is, whether it is final and how many rows, then the header that stays in sight, then the rows. */
function sheetOf(table: ReportTable, report: ReportDocument): WriteSheet {
  const { language } = report;
  const above: [string, CellStyle | undefined][] = [
    [`${report.title} – ${table.name}`, title],
    [`${report.municipality}. ${report.programme}.`, undefined],
    [notFinal(report, report.madeAt), bold],
    [
      `${formatText(language, 'reports.madeAt', { at: report.madeAt })}. ${table.note ?? formatText(language, 'reports.rowsOf', { shown: table.rows.length, total: table.total })}.`,
      undefined,
    ],
  ];
  const headerRow = above.length;
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  for (const [row, [, style]] of above.entries()) if (style) cells.set(`${row},0`, { style });
  for (const column of table.columns.keys()) cells.set(`${headerRow},${column}`, { style: heading });
  for (const [index, row] of table.rows.entries()) {
    for (const [column, value] of row.entries()) {
      const style = styleOf(value, table.columns[column]?.wraps === true);
      if (style) cells.set(`${headerRow + 1 + index},${column}`, { style });
    }
  }
  return {
    name: table.name,
    columns: table.columns.map(({ width }) => ({ width })),
    rows: [
      ...above.map(([text]) => [text]),
      table.columns.map(({ header }) => header),
      ...table.rows.map((row) => row.map((value) => (isDayCell(value) ? serialOf(value.day) : value))),
    ],
    cells,
    freezePane: { rows: headerRow + 1 },
    pageSetup: { orientation: 'landscape', paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

/** The report as a workbook: figures, definitions, and the records behind the figures. */
export async function reportXlsx(report: ReportDocument): Promise<Buffer> {
  const tables = [figuresTable(report), definitionsTable(report), evidenceTable(report)];
  const bytes = await writeXlsx({
    sheets: tables.map((table) => sheetOf(table, report)),
    properties: { title: report.title, creator: report.municipality, created: report.madeAt },
  });
  return Buffer.from(bytes);
}
