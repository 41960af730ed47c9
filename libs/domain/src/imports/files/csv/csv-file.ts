import { createReadStream } from 'node:fs';
import { Malformed, withoutGuard } from '../../../platform/index.js';
import { headerAndRows } from '../header-and-rows.js';
import type { TableFile } from '../table-file.js';
import { CsvRecords } from './csv-records.js';
import { declarationOf, type Dialect } from './dialect.js';

/** A text file of cells, read as a stream. Throws `Malformed`. */
export async function openCsv(path: string, dialect: Dialect): Promise<TableFile> {
  const table = await headerAndRows(recordsOf(path, dialect));
  return { ...table, sheet: null };
}

async function* recordsOf(path: string, { encoding, delimiter }: Dialect): AsyncGenerator<string[]> {
  const records = new CsvRecords(delimiter);
  let isFirst = true;
  for await (const text of textOf(path, encoding)) {
    const piece = isFirst ? text.slice(declarationOf(text).length) : text;
    isFirst = false;
    for (const record of records.push(piece)) yield record.map(withoutGuard);
  }
  for (const record of records.end()) yield record.map(withoutGuard);
}

/** The file's text without its mark. Throws `Malformed` for bytes that are no text of the encoding. */
async function* textOf(path: string, encoding: Dialect['encoding']): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 }))
      yield decoder.decode(chunk as Buffer, { stream: true });
    yield decoder.decode();
  } catch (error) {
    throw error instanceof TypeError ? new Malformed('file-malformed') : error;
  }
}
