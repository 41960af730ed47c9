import { localeOf, type Language } from '@elinvoima/contracts';
import { stringify } from 'csv-stringify/sync';
import { inertText } from './neutral-text.js';

/** A number stays one: it is written by the file's language, and only text is ever guarded. */
export type CsvCell = string | number | null;

export interface CsvForm {
  /** Semicolons are what Excel reads in Finland. */
  delimiter?: string;
  /** Numbers with a decimal comma in Finnish and Swedish, a point in English; as a program writes them when not told. */
  language?: Language | null;
  mostDecimals?: number;
}

/** The mark that tells a spreadsheet that the file is UTF-8: before the first line. */
export const csvMark = '\uFEFF';

/** Decimals by the language, no thousands. */
function numbersIn(language: Language | null, mostDecimals: number): (value: number) => string {
  if (language === null) return String;
  const format = new Intl.NumberFormat(localeOf[language], { useGrouping: false, maximumFractionDigits: mostDecimals });
  return (value) => (Number.isInteger(value) ? String(value) : format.format(value).replace('\u2212', '-'));
}

/**
 * Lines of every CSV that leaves: CRLF, in quotes where a reader could else see another cell or another line (the library by
 * itself lets a lone LF or CR through when lines end in CRLF), and no text that a spreadsheet would run.
 */
export function csvLines(
  rows: readonly (readonly CsvCell[])[],
  { delimiter = ';', language = null, mostDecimals = 6 }: CsvForm = {},
): string {
  const numberText = numbersIn(language, mostDecimals);
  return stringify(
    rows.map((row) => row.map((cell) => (typeof cell === 'number' ? numberText(cell) : inertText(cell ?? '')))),
    { delimiter, record_delimiter: 'windows', quoted_match: /[\r\n]|^\s|\s$/ },
  );
}

/** A whole small table with its mark. */
export const csvFile = (rows: readonly (readonly CsvCell[])[], form: CsvForm = {}): Buffer =>
  Buffer.from(csvMark + csvLines(rows, form));
