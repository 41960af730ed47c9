import { Malformed, withoutGuard } from '../../../platform/index.js';
import { isoText, numberText, unescaped, type NumberLook } from './cell-text.js';
import { XmlReader } from './xml-reader.js';

/** As many columns as a workbook can have. */
const mostColumns = 16_384;
const longestRow = 8 * 1024 * 1024;

export interface CellContext {
  stringAt(n: number): string | undefined;
  /** The look of each style, by its number. */
  looks: readonly NumberLook[];
  from1904: boolean;
}

/** The rows of a sheet as its part is unpacked, cells as text. */
export async function* sheetRows(bytes: AsyncIterable<Buffer>, context: CellContext): AsyncGenerator<string[]> {
  let rows: string[][] = [];
  let row: string[] = [];
  let letters = 0;
  let column = 0;
  let kind = '';
  let style = 0;
  let value = '';
  let takes = false;
  let isInPhonetic = false;
  const reader = new XmlReader({
    open(name, attributes) {
      if (name === 'row') {
        row = [];
        letters = 0;
        column = 0;
      } else if (name === 'c') {
        column = columnOf(attributes['r']) ?? column;
        kind = attributes['t'] ?? 'n';
        style = Number(attributes['s'] ?? 0);
        value = '';
      } else if (name === 'rPh') isInPhonetic = true;
      else takes = (name === 'v' && kind !== 'inlineStr') || (name === 't' && kind === 'inlineStr' && !isInPhonetic);
    },
    text(text) {
      if (takes) value += text;
    },
    close(name) {
      takes = false;
      if (name === 'rPh') isInPhonetic = false;
      else if (name === 'c') {
        const text = textOf(kind, style, value, context);
        letters += text.length;
        if (column >= mostColumns || letters > longestRow) throw new Malformed('file-workbook-unsafe');
        while (row.length < column) row.push('');
        row[column] = text;
        column += 1;
      } else if (name === 'row') rows.push(row);
    },
  });
  for await (const chunk of bytes) {
    reader.push(chunk);
    yield* rows;
    rows = [];
  }
  reader.end();
  yield* rows;
}

/** `AB12` is column 27, from 0. */
function columnOf(place: string | undefined): number | null {
  const letters = /^[A-Z]{1,4}/.exec(place ?? '')?.[0];
  if (letters === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function textOf(kind: string, style: number, value: string, { stringAt, looks, from1904 }: CellContext): string {
  if (value === '') return '';
  if (kind === 's') {
    const text = stringAt(Number(value));
    if (text === undefined) throw new Malformed('file-workbook-broken');
    return withoutGuard(text);
  }
  if (kind === 'n') return numberText(value, looks[style] ?? 'number', from1904);
  if (kind === 'b') return value.trim() === '1' ? 'true' : 'false';
  if (kind === 'd') return isoText(value);
  return withoutGuard(unescaped(value));
}
