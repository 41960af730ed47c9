import { randomBytes } from 'node:crypto';
import { Malformed } from '../../../platform/index.js';
import { headerAndRows } from '../header-and-rows.js';
import type { TableFile } from '../table-file.js';
import { sheetRows } from './sheet-rows.js';
import { StringStore } from './string-store.js';
import { WorkbookPackage } from './workbook-package.js';
import { indexOf, looksOf, storeStrings } from './workbook-parts.js';

/** A document type stands before the first element, so the beginning of a part shows it. */
const beginning = 16 * 1024;

/** The first visible sheet of a workbook, read as a stream. Throws `Malformed` or `WrongFormat`. */
export async function openXlsx(path: string): Promise<TableFile> {
  const workbook = await WorkbookPackage.open(path);
  // Two may read one workbook at the same time, each with strings of its own.
  const strings = new StringStore(`${path}.${randomBytes(8).toString('hex')}.strings`);
  const letGo = () => {
    strings.close();
    workbook.close();
  };
  try {
    const { sheet, from1904, strings: stringsPart, styles } = await indexOf(workbook);
    const looks = await looksOf(workbook, styles);
    if (stringsPart !== null) await storeStrings(workbook.bytes(stringsPart), strings);
    const context = { looks, from1904, stringAt: (n: number) => strings.at(n) };
    const table = await headerAndRows(andThen(sheetRows(workbook.bytes(sheet.part), context), letGo));
    return { ...table, sheet: sheet.name };
  } catch (error) {
    letGo();
    throw error;
  }
}

/** Whether the file is a workbook that may be read: looks at its list of parts and at their beginnings, unpacks nothing else. */
export async function checkXlsx(path: string): Promise<void> {
  const workbook = await WorkbookPackage.open(path);
  try {
    const { sheet, strings, styles } = await indexOf(workbook);
    for (const part of [sheet.part, strings, styles]) if (part !== null) await refuseDocumentType(workbook, part);
  } finally {
    workbook.close();
  }
}

async function refuseDocumentType(workbook: WorkbookPackage, part: string): Promise<void> {
  let seen = '';
  for await (const chunk of workbook.bytes(part)) {
    seen += chunk.toString('latin1');
    if (seen.length >= beginning) break;
  }
  if (
    !seen
      .replace(/^\u00ef\u00bb\u00bf/, '')
      .trimStart()
      .startsWith('<')
  )
    throw new Malformed('file-workbook-unsafe');
  if (/<!DOCTYPE/i.test(seen)) throw new Malformed('file-workbook-unsafe');
}

async function* andThen<Item>(items: AsyncGenerator<Item>, done: () => void): AsyncGenerator<Item> {
  try {
    yield* items;
  } finally {
    done();
  }
}
