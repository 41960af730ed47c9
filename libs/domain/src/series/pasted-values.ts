import { dayFrom, type SeriesImportReason } from '@elinvoima/contracts';
import { parseCsv } from 'hucre/csv';
import { timeOfValue, type TimeOfValue } from './time-of-value.js';

interface ReadRow {
  time: TimeOfValue;
  /** Null: not published. */
  value: number | null;
  provisional: boolean;
  source: string | null;
  note: string | null;
}

/** One row of a pasted table, read or refused. `text` is what stood there. */
export type PastedRow = { line: number; text: string } & (ReadRow | { reason: SeriesImportReason });

type Column = 'period' | 'value' | 'source' | 'note';

/** The words that stand over the columns in tables that people have. */
const headings: Record<Column, RegExp> = {
  period:
    /^(jakso|ajanjakso|aika|vuosi|kausi|kuukausi|neljännes|päivä|pvm|period|tid|år|dag|datum|year|date|day|month|quarter|time)$/i,
  value: /^(arvo|luku|määrä|lukumäärä|värde|tal|antal|value|figure|number|count)$/i,
  source: /^(lähde|källa|source)$/i,
  note: /^(huomautus|huom\.?|lisätieto|kommentti|anmärkning|anm\.?|kommentar|note|comment)$/i,
};
const inOrder: readonly Column[] = ['period', 'value', 'source', 'note'];

/** How statistics write that a figure exists but is not told. */
const notPublished = /^(\.{2,3}|…|ei julkaistu|ei saatavilla|ej publicerad|not published|n\/a)$/i;

/**
 * Reads a table as it was copied from a spreadsheet or a statistic: tabs, semicolons or commas, with or without a heading,
 * Finnish or English numbers. A star after the period or the value (`2025*`) marks a provisional figure.
 */
export function readPastedValues(text: string): PastedRow[] {
  const rows = parseCsv(text, { delimiter: delimiterOf(text), preserveLeadingZeros: true }).map((cells) =>
    cells.map((cell) => (typeof cell === 'string' ? cell.trim() : '')),
  );
  const columns = columnsOf(rows[0] ?? []);
  return rows.flatMap((cells, index): PastedRow[] => {
    if (cells.every((cell) => cell === '') || (index === 0 && columns !== null)) return [];
    return [{ line: index + 1, text: cells.join(' · ').slice(0, 200), ...readRow(cells, columns ?? inOrder) }];
  });
}

/** The comma is the decimal sign here, so it parts columns only where nothing else does. */
const delimiterOf = (text: string): string => ['\t', ';'].find((one) => text.includes(one)) ?? ',';

/** The columns as the heading names them; null where the first row is a value already. */
function columnsOf(first: readonly string[]): (Column | undefined)[] | null {
  const named = first.map((cell) => inOrder.find((column) => headings[column].test(cell)));
  return named.includes('period') || named.includes('value') ? named : null;
}

function readRow(
  cells: readonly string[],
  columns: readonly (Column | undefined)[],
): ReadRow | { reason: SeriesImportReason } {
  const cell = (column: Column): string => cells[columns.indexOf(column)] ?? '';
  const [writtenTime, writtenValue] = [cell('period'), cell('value')];
  const time = readTime(writtenTime.replace(/\*+$/, '').trim());
  if (time === null) return { reason: 'period-unreadable' };
  const value = readValue(writtenValue.replace(/\*+$/, '').trim());
  if (value === undefined) return { reason: writtenValue === '' ? 'value-missing' : 'value-unreadable' };
  if (cell('source').length > 300 || cell('note').length > 2000) return { reason: 'text-too-long' };
  return {
    time,
    value,
    provisional: writtenTime.endsWith('*') || writtenValue.endsWith('*'),
    source: cell('source') || null,
    note: cell('note') || null,
  };
}

/** `2025`, `2025-Q3`, `2025Q3`, `Q3/2025`, `2025M09`, `9/2025`, `31.12.2025`, `2025-12-31`. */
export function readTime(text: string): TimeOfValue | null {
  const pad = (number: string | undefined) => String(number).padStart(2, '0');
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (dotted) {
    const day = dayFrom(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
    return day === null ? null : timeOfValue(day);
  }
  const part = /^(\d{4})[-/ ]?([QTH])([1-4])$/i.exec(text);
  if (part) return timeOfValue(`${part[1]}-${part[2]?.toUpperCase()}${part[3]}`);
  const turned = /^([QTH])([1-4])[-/ ](\d{4})$/i.exec(text);
  if (turned) return timeOfValue(`${turned[3]}-${turned[1]?.toUpperCase()}${turned[2]}`);
  const month = /^(\d{4})M(\d{1,2})$/i.exec(text);
  if (month) return timeOfValue(`${month[1]}-${pad(month[2])}`);
  const monthFirst = /^(\d{1,2})\/(\d{4})$/.exec(text);
  if (monthFirst) return timeOfValue(`${monthFirst[2]}-${pad(monthFirst[1])}`);
  return timeOfValue(text);
}

/** `1 234,5` and `1234.5`, with a sign or a percent; null for "not published", undefined for what is no number. */
export function readValue(text: string): number | null | undefined {
  if (notPublished.test(text)) return null;
  const plain = text
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/^[−–]/, '-')
    .replace(/%$/, '');
  if (!/^[+-]?\d{1,15}([.,]\d{1,10})?$/.test(plain)) return undefined;
  return Number(plain.replace(',', '.'));
}
