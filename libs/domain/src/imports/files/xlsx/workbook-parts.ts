import { Malformed, WrongFormat } from '../../../platform/index.js';
import { lookOf, unescaped, type NumberLook } from './cell-text.js';
import type { StringStore } from './string-store.js';
import type { WorkbookPackage } from './workbook-package.js';
import { XmlReader } from './xml-reader.js';

/** Where the parts of a workbook are that reading one sheet needs. */
export interface WorkbookIndex {
  sheet: { name: string; part: string };
  from1904: boolean;
  strings: string | null;
  styles: string | null;
}

/** The sheet that is read is the first one that is not hidden. Throws `Malformed`, or `WrongFormat` for a package that is no workbook. */
export async function indexOf(workbook: WorkbookPackage): Promise<WorkbookIndex> {
  await refuseMacros(workbook);
  const root = [...(await workbook.relations('')).values()].find(({ kind }) => kind === 'officeDocument');
  // A binary workbook (.xlsb) has no XML; a text document has no sheets.
  if (root === undefined || !/workbook[^/]*\.xml$/i.test(root.target)) throw new WrongFormat('file-not-table');
  const sheets: { name: string; id: string; isHidden: boolean }[] = [];
  let from1904 = false;
  await workbook.read(root.target, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => /^\w+:id$/.test(key))?.[1] ?? '';
      const state = attributes['state'] ?? 'visible';
      sheets.push({ name: unescaped(attributes['name'] ?? ''), id, isHidden: state !== 'visible' });
    },
  });
  const relations = await workbook.relations(root.target);
  const partOf = (wanted: string) =>
    [...relations.values()].find(({ kind, target }) => kind === wanted && workbook.has(target))?.target ?? null;
  const visible = sheets.flatMap(({ name, id, isHidden }) => {
    const part = relations.get(id);
    return !isHidden && part?.kind === 'worksheet' ? [{ name, part: part.target }] : [];
  });
  const [sheet] = visible;
  if (sheet === undefined) throw new Malformed('file-no-sheet');
  if (!workbook.has(sheet.part)) throw new Malformed('file-workbook-broken');
  return { sheet, from1904, strings: partOf('sharedStrings'), styles: partOf('styles') };
}

/** A workbook with macros says so in its list of contents, also when their part has another name. */
async function refuseMacros(workbook: WorkbookPackage): Promise<void> {
  await workbook.read('[Content_Types].xml', {
    open(_, { ContentType }) {
      if (/macroEnabled|vbaProject/i.test(ContentType ?? '')) throw new WrongFormat('file-has-macros');
    },
  });
}

/** Of each style of a cell, how its numbers are to be understood. */
export async function looksOf(workbook: WorkbookPackage, part: string | null): Promise<NumberLook[]> {
  const looks: NumberLook[] = [];
  if (part === null) return looks;
  const codes = new Map<number, string>();
  let isInCells = false;
  await workbook.read(part, {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      if (name === 'cellXfs') isInCells = true;
      if (name !== 'xf' || !isInCells) return;
      const id = Number(attributes['numFmtId'] ?? 0);
      looks.push(lookOf(id, codes.get(id)));
    },
    close(name) {
      if (name === 'cellXfs') isInCells = false;
    },
  });
  return looks;
}

const longestString = 1024 * 1024;

/** Copies the strings that cells name by number into the store, one after the other. */
export async function storeStrings(bytes: AsyncIterable<Buffer>, store: StringStore): Promise<void> {
  let text = '';
  let takes = false;
  let isInPhonetic = false;
  const reader = new XmlReader({
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') isInPhonetic = true;
      takes = name === 't' && !isInPhonetic;
    },
    text(piece) {
      if (!takes) return;
      text += piece;
      if (text.length > longestString) throw new Malformed('file-workbook-unsafe');
    },
    close(name) {
      takes = false;
      if (name === 'rPh') isInPhonetic = false;
      if (name === 'si') store.add(unescaped(text));
    },
  });
  for await (const chunk of bytes) reader.push(chunk);
  reader.end();
  store.finish();
}
