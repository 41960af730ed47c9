import { needsFigureLabels, type Language, type NeedsFigure } from '@elinvoima/contracts';
import { formatText, isTextKey, labelOf } from '@elinvoima/contracts/texts';
import { writeXlsx, type CellStyle } from 'hucre/xlsx';
import { csvFile } from '../platform/index.js';
import type { NeedsSummaryResult, SummaryAnswer } from './needs-summary-result.js';

export const needsSummaryFormats = ['csv', 'xlsx'] as const;
export type NeedsSummaryFormat = (typeof needsSummaryFormats)[number];

interface SummaryFile {
  summary: NeedsSummaryResult;
  municipality: string;
  language: Language;
}

type CellValue = string | number | null;

const heading: CellStyle = { font: { bold: true }, alignment: { wrapText: true, vertical: 'top' } };
const wrapped: CellStyle = { alignment: { wrapText: true, vertical: 'top' } };
const percent: CellStyle = { numFmt: '0 %', alignment: { vertical: 'top' } };

/** What an answer is called: its figure's closed list names it. */
export function answerLabel(language: Language, figure: NeedsFigure, code: string): string {
  const key = `${needsFigureLabels[figure]}.${code}`;
  return isTextKey(key) ? formatText(language, key) : code;
}

function tableOf({ summary, language }: SummaryFile): CellValue[][] {
  const say = (key: 'figure' | 'answer' | 'companies' | 'share' | 'measures'): string =>
    formatText(language, `needs-assessments.summary.${key}`);
  const held = formatText(language, 'needs-assessments.summary.notTold');
  const number = (count: number | null): CellValue => count ?? held;
  const header = [
    say('figure'),
    say('answer'),
    say('companies'),
    say('share'),
    ...summary.groups.map(({ name }) => name),
    say('measures'),
  ];
  const all: CellValue[] = [
    formatText(language, 'needs-assessments.summary.assessed'),
    null,
    number(summary.assessed),
    null,
    ...summary.groups.map(({ companies }) => number(companies)),
    null,
  ];
  const share = ({ companies }: SummaryAnswer): CellValue =>
    companies === null || !summary.assessed ? null : companies / summary.assessed;
  const lines = summary.figures.flatMap(({ figure, answers }) =>
    answers.map((answer): CellValue[] => [
      labelOf(language, 'needs-assessments.figure', figure),
      answerLabel(language, figure, answer.code),
      number(answer.companies),
      share(answer),
      ...answer.ofGroups.map(number),
      answer.measures.map(({ title }) => title).join('; ') || null,
    ]),
  );
  return [header, all, ...lines];
}

/** What the numbers mean, in the words of the page. */
function definition({ summary, language }: SummaryFile): string[] {
  const day = (iso: string): string => iso.split('-').map(Number).toReversed().join('.');
  return [
    formatText(language, 'needs-assessments.summary.definition', {
      since: language === 'en' ? summary.since : day(summary.since),
      until: language === 'en' ? summary.until : day(summary.until),
    }),
    ...(summary.withheld ? [formatText(language, 'needs-assessments.summary.withheld')] : []),
  ];
}

function csv(file: SummaryFile): Buffer {
  const percentOf = (share: number): number => Math.round(share * 1000) / 10;
  const lines = tableOf(file).map((line) =>
    line.map((value, column) => (column === 3 && typeof value === 'number' ? percentOf(value) : value)),
  );
  return csvFile(lines, { language: file.language });
}

async function xlsx(file: SummaryFile): Promise<Buffer> {
  const { summary, language, municipality } = file;
  const table = tableOf(file);
  const title = formatText(language, 'needs-assessments.summary.title');
  const top: CellValue[][] = [[`${municipality}: ${title}`], ...definition(file).map((line) => [line])];
  const cells = new Map<string, { style: CellStyle }>([['0,0', { style: { font: { bold: true, size: 14 } } }]]);
  for (const [row, line] of table.entries())
    for (const column of line.keys())
      cells.set(`${row + top.length},${column}`, { style: row === 0 ? heading : column === 3 ? percent : wrapped });
  const bytes = await writeXlsx({
    sheets: [
      {
        name: formatText(language, 'needs-assessments.title'),
        columns: [24, 28, 12, 10, ...summary.groups.map(() => 14), 48].map((width) => ({ width })),
        rows: [...top, ...table],
        cells,
        freezePane: { rows: top.length + 1 },
        pageSetup: { orientation: 'landscape', paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      },
    ],
    properties: { title, creator: municipality },
  });
  return Buffer.from(bytes);
}

/** The summary as a file that spreadsheets open as such. */
export async function needsSummaryFile(
  file: SummaryFile,
  format: NeedsSummaryFormat,
): Promise<{ contentType: string; content: Buffer }> {
  if (format === 'csv') return { contentType: 'text/csv; charset=utf-8', content: csv(file) };
  return {
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    content: await xlsx(file),
  };
}
