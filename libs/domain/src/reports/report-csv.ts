import { once } from 'node:events';
import { localeOf, type Language } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import { stringify } from 'csv-stringify';
import { notFinal, type ReportDocument } from './report-document.js';
import { definitionsTable, figuresTable, type CellValue } from './report-tables.js';

/** Numbers as the language's spreadsheets read them: decimal comma in Finnish and Swedish, point in English, no thousands. */
function written(value: CellValue, language: Language): string {
  if (value === null) return '';
  if (typeof value === 'number')
    return new Intl.NumberFormat(localeOf[language], { useGrouping: false, maximumFractionDigits: 6 })
      .format(value)
      .replace('\u2212', '-');
  return typeof value === 'string' ? value : value.day;
}

/**
 * The figures as one table that Excel opens as such in Finland: UTF-8 with its mark, semicolons, CRLF. Each row carries its
 * definition; the last one says how many rows there are and whether the figures are final.
 */
export async function reportCsv(report: ReportDocument): Promise<Buffer> {
  const { language } = report;
  const figures = figuresTable(report);
  const definitions = definitionsTable(report);
  const defined = new Map(definitions.rows.map((row) => [row[0], [row[2] ?? null, row[3] ?? null]]));
  const stringifier = stringify({ bom: true, delimiter: ';', record_delimiter: 'windows' });
  const chunks: Buffer[] = [];
  stringifier.on('data', (chunk: Buffer | string) => chunks.push(Buffer.from(chunk)));
  stringifier.write([
    ...figures.columns.map(({ header }) => header),
    ...definitions.columns.slice(2, 4).map(({ header }) => header),
  ]);
  for (const row of figures.rows)
    stringifier.write([...row, ...(defined.get(row[2] ?? null) ?? [])].map((value) => written(value, language)));
  stringifier.write([
    formatText(language, 'reports.rowsOf', { shown: figures.rows.length, total: figures.total }),
    notFinal(report, report.madeAt),
  ]);
  stringifier.end();
  await once(stringifier, 'end');
  return Buffer.concat(chunks);
}
