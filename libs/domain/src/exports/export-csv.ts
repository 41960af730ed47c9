import type { Language } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import { csvLines, csvMark, type CsvCell } from '../platform/index.js';
import type { CellValue } from '../reports/index.js';
import type { ExportContent } from './export-file.js';

/** Days as the language's spreadsheets read them; words as they are, numbers left to the file's language. */
function writerOf(language: Language): (value: CellValue) => CsvCell {
  const dayWords = (day: string): string =>
    language === 'fi' ? day.split('-').toReversed().map(Number).join('.') : day;
  return (value) => {
    if (value === null || typeof value === 'string' || typeof value === 'number') return value;
    if ('day' in value) return dayWords(value.day);
    const [day = '', clock = ''] = value.minute.split('T');
    return `${dayWords(day)} ${language === 'fi' ? clock.replace(':', '.').replace(/^0/, '') : clock}`;
  };
}

/**
 * A list as Excel opens it in Finland: UTF-8 with its mark, semicolons, CRLF, decimal comma. The last row says how many rows of
 * how many there are, of what, and who took it out when.
 */
export async function* exportCsv(content: ExportContent): AsyncGenerator<string> {
  const { language, total, sentence, by, at, cells } = content;
  const write = writerOf(language);
  const lines = (rows: CsvCell[][]): string => csvLines(rows, { language });
  yield csvMark + lines([content.columns.map(({ header }) => header)]);
  let shown = 0;
  for await (const batch of content.batches) {
    shown += batch.length;
    yield lines(batch.map((row) => cells.map((cellOf) => write(cellOf(row)))));
  }
  yield lines([
    [
      `${formatText(language, 'reports.rowsOf', { shown, total })}. ${sentence}. ${formatText(language, 'exports.takenBy', { by, at })}.`,
    ],
  ]);
}
