import type { Language } from '@elinvoima/contracts';
import { formatText, labelOf } from '@elinvoima/contracts/texts';
import { writeXlsx, type CellStyle } from 'hucre/xlsx';
import { csvFile } from '../platform/index.js';
import type { YearlyListRow } from './yearly-list.query.js';

export const yearlyListFormats = ['csv', 'xlsx'] as const;
export type YearlyListFormat = (typeof yearlyListFormats)[number];

interface YearlyList {
  year: number;
  municipality: string;
  rows: readonly YearlyListRow[];
  language: Language;
}

interface Column {
  header: Parameters<typeof formatText>[1];
  width: number;
  value: (row: YearlyListRow, language: Language) => string | number | null;
  isDay?: boolean;
}

const columns: readonly Column[] = [
  { header: 'initiatives.field.receivedOn', width: 12, value: (row) => row.receivedOn, isDay: true },
  { header: 'initiatives.field.title', width: 36, value: (row) => row.title },
  {
    header: 'initiatives.field.maker',
    width: 28,
    value: ({ maker, makerKind }, language) => maker ?? labelOf(language, 'initiatives.maker', makerKind),
  },
  { header: 'initiatives.supporters', width: 12, value: (row) => row.supporters },
  { header: 'initiatives.field.caseNumber', width: 16, value: (row) => row.caseNumber },
  {
    header: 'initiatives.field.state',
    width: 22,
    value: ({ state }, language) => labelOf(language, 'initiatives.state', state),
  },
  { header: 'initiatives.field.reason', width: 36, value: (row) => row.reason },
  { header: 'initiatives.list.measures', width: 36, value: (row) => row.measures.join('; ') || null },
  { header: 'initiatives.field.answerOn', width: 12, value: (row) => row.answeredOn, isDay: true },
  { header: 'initiatives.field.answer', width: 48, value: (row) => row.answerText },
];

const heading: CellStyle = { font: { bold: true }, alignment: { wrapText: true } };
const wrapped: CellStyle = { alignment: { wrapText: true, vertical: 'top' } };
const dayFormat: CellStyle = { numFmt: 'd.m.yyyy', alignment: { vertical: 'top' } };

/** Days since the end of 1899, which is how a spreadsheet writes a day: no clock and no zone can move it. */
const serialOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;

const titleOf = ({ year, language }: YearlyList): string =>
  formatText(language, 'initiatives.list.title', { year: String(year) });

function csv({ rows, language }: YearlyList): Buffer {
  const lines = [
    columns.map(({ header }) => formatText(language, header)),
    ...rows.map((row) => columns.map(({ value }) => value(row, language))),
  ];
  return csvFile(lines, { language });
}

async function xlsx(list: YearlyList): Promise<Buffer> {
  const { rows, language, municipality } = list;
  const cells = new Map<string, { style: CellStyle }>([['0,0', { style: { font: { bold: true, size: 14 } } }]]);
  for (const [index, { isDay }] of columns.entries()) {
    cells.set(`1,${index}`, { style: heading });
    for (const row of rows.keys()) cells.set(`${row + 2},${index}`, { style: isDay ? dayFormat : wrapped });
  }
  const bytes = await writeXlsx({
    sheets: [
      {
        name: formatText(language, 'initiatives.title'),
        columns: columns.map(({ width }) => ({ width })),
        rows: [
          [`${municipality}: ${titleOf(list)}`],
          columns.map(({ header }) => formatText(language, header)),
          ...rows.map((row) =>
            columns.map(({ value, isDay }) => {
              const cell = value(row, language);
              return isDay && typeof cell === 'string' ? serialOf(cell) : cell;
            }),
          ),
        ],
        cells,
        freezePane: { rows: 2 },
        pageSetup: { orientation: 'landscape', paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      },
    ],
    properties: { title: titleOf(list), creator: municipality },
  });
  return Buffer.from(bytes);
}

/** The council's list as a file that spreadsheets open as such: real days, real numbers, no formula from what people wrote. */
export async function yearlyListFile(
  list: YearlyList,
  format: YearlyListFormat,
): Promise<{ contentType: string; content: Buffer }> {
  if (format === 'csv') return { contentType: 'text/csv; charset=utf-8', content: csv(list) };
  return {
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    content: await xlsx(list),
  };
}
