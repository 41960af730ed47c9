import { timeZone } from '@elinvoima/contracts';
import type { ZipEntry } from './zip-stream.js';

/** What a cell holds: a real number, a real day or local minute (`2026-11-22T14:05`), or text, which is never a formula. */
export type CellValue = string | number | { day: string } | { minute: string } | null;

/** The looks of a cell, by their place in `styles.xml`. */
export const looks = {
  plain: 0,
  title: 1,
  strong: 2,
  heading: 3,
  wrapped: 4,
  whole: 5,
  decimal: 6,
  day: 7,
  minute: 8,
} as const;
export type Look = keyof typeof looks;

export interface Cell {
  value: CellValue;
  look: Look;
}

export interface Sheet {
  name: string;
  /** In characters. */
  widths: number[];
  /** Rows above and with the header: they stay in sight. */
  frozenRows: number;
  /** The last frozen row gets buttons to narrow and sort by, over so many columns. */
  filteredColumns?: number;
  rows: AsyncIterable<Cell[][]> | Iterable<Cell[][]>;
}

export interface Workbook {
  title: string;
  creator: string;
  created: Date;
  sheets: readonly Pick<Sheet, 'name'>[];
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What XML cannot hold at all, lone surrogates among it. */
const unprintable =
  // oxlint-disable-next-line no-control-regex -- they are what is being removed
  /[\0-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const special = /[&<>"]/g;
const xml = (text: string): string => text.replace(unprintable, '').replace(special, (sign) => entities[sign] ?? '');

/** Days since the end of 1899, which is how a spreadsheet writes a day: no clock and no zone can move it. */
const serialOf = (value: { day: string } | { minute: string }): number =>
  Date.parse('day' in value ? `${value.day}T00:00:00Z` : `${value.minute}:00Z`) / 86_400_000 + 25_569;

const columnName = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : `${String.fromCharCode(64 + Math.floor(index / 26))}${String.fromCharCode(65 + (index % 26))}`;

function cellXml({ value, look }: Cell, column: number, row: number): string {
  const place = `r="${columnName(column)}${row}" s="${looks[look]}"`;
  if (value === null) return look === 'plain' ? '' : `<c ${place}/>`;
  if (typeof value === 'number') return `<c ${place}><v>${value}</v></c>`;
  if (typeof value === 'object') return `<c ${place}><v>${serialOf(value)}</v></c>`;
  return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${xml(value)}</t></is></c>`;
}

async function* sheetXml({ widths, frozenRows, filteredColumns, rows }: Sheet): AsyncGenerator<string> {
  const columns = widths.map((width, n) => `<col min="${n + 1}" max="${n + 1}" width="${width}" customWidth="1"/>`);
  const pane =
    frozenRows === 0
      ? ''
      : `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/>`;
  yield `${declaration}<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${columns.join('')}</cols><sheetData>`;
  let row = 0;
  for await (const batch of rows) {
    let text = '';
    for (const cells of batch) {
      row += 1;
      text += `<row r="${row}">`;
      for (let column = 0; column < cells.length; column += 1) {
        const cell = cells[column];
        if (cell !== undefined) text += cellXml(cell, column, row);
      }
      text += '</row>';
    }
    yield text;
  }
  const filter =
    filteredColumns === undefined ? '' : `<autoFilter ref="A${frozenRows}:${columnName(filteredColumns - 1)}${row}"/>`;
  yield `</sheetData>${filter}<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>`;
}

const font = (inside: string, size = 11): string =>
  `<font>${inside}<sz val="${size}"/>#colour<name val="Calibri"/></font>`;
const black = (text: string): string => text.replace('#colour', '');

/** The looks in the order of `looks`. Days to the left and numbers off the edge, so that neither runs into the words beside it. */
const styles = `${declaration}<styleSheet xmlns="${main}"><numFmts count="4"><numFmt numFmtId="164" formatCode="#,##0"/><numFmt numFmtId="165" formatCode="#,##0.0"/><numFmt numFmtId="166" formatCode="d\\.m\\.yyyy"/><numFmt numFmtId="167" formatCode="d\\.m\\.yyyy\\ h\\.mm"/></numFmts><fonts count="4">${black(font(''))}${black(font('<b/>', 14))}${black(font('<b/>'))}${font('<b/>').replace('#colour', '<color rgb="FFFFFFFF"/>')}</fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF1F5F4A"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="9"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="0" fontId="3" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="right" indent="1"/></xf><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="right" indent="1"/></xf><xf numFmtId="166" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left"/></xf><xf numFmtId="167" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left"/></xf></cellXfs></styleSheet>`;

/** A workbook's parts, its sheets first, for their number is known only when the last one has been made. */
export async function* partsOf(
  { title, creator, created }: Omit<Workbook, 'sheets'>,
  sheets: AsyncIterable<Sheet> | Iterable<Sheet>,
): AsyncGenerator<ZipEntry> {
  const names: string[] = [];
  for await (const sheet of sheets) {
    names.push(sheet.name);
    yield { name: `xl/worksheets/sheet${names.length}.xml`, content: sheetXml(sheet) };
  }
  const list = (each: (name: string, n: number) => string): string =>
    names.map((name, n) => each(name, n + 1)).join('');
  const part = (name: string, content: string): ZipEntry => ({ name, content: [declaration + content] });
  const moment = created.toISOString().replace(/\.\d+Z$/, 'Z');
  yield part(
    'xl/workbook.xml',
    `<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets>${list((name, n) => `<sheet name="${xml(name)}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
  );
  yield part(
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${packaged}/relationships">${list((_, n) => `<Relationship Id="rId${n}" Type="${relationships}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="rId${names.length + 1}" Type="${relationships}/styles" Target="styles.xml"/></Relationships>`,
  );
  yield { name: 'xl/styles.xml', content: [styles] };
  yield part(
    'docProps/core.xml',
    `<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xml(title)}</dc:title><dc:creator>${xml(creator)}</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created></cp:coreProperties>`,
  );
  yield part(
    '_rels/.rels',
    `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${packaged}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
  );
  yield part(
    '[Content_Types].xml',
    `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>${list((_, n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`)}</Types>`,
  );
}

/** Offsets of Helsinki by the hour: asking the calendar once for each is a hundred times faster than for each row. */
const offsets = new Map<number, number>();
const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });

/** A moment as the wall clock shows it, to the minute: `2026-11-22T14:05`. */
export function localMinute(at: Date): string {
  const hour = Math.floor(at.getTime() / 3_600_000);
  let offset = offsets.get(hour);
  if (offset === undefined) {
    if (offsets.size > 50_000) offsets.clear();
    const start = hour * 3_600_000;
    offset = Date.parse(`${clock.format(start).replace(' ', 'T')}:00Z`) - start;
    offsets.set(hour, offset);
  }
  return new Date(at.getTime() + offset).toISOString().slice(0, 16);
}
