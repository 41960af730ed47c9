import { createHash, type Hash } from 'node:crypto';
import type { Database, FileStore } from '../platform/index.js';
import { inBatches } from '../platform/index.js';
import type { ZipEntry } from '../reports/index.js';
import { linesOf, type ExportedTable } from './catalogue.query.js';
import { importScript, readMe, schemaOf, type WrittenFile } from './export-documents.js';

export interface ContentOptions {
  at: Date;
  /** After each table, with the rows so far. */
  onTable?: (tables: number, rows: number) => Promise<void>;
}

const rowsAtOnce = 500;

/**
 * The files of the archive one after the other, each read while it is packed, so that memory stays flat. Asks for a snapshot around it:
 * all rows are of one moment.
 */
export async function* fullExportContent(
  db: Database,
  files: FileStore,
  tables: readonly ExportedTable[],
  { at, onTable }: ContentOptions,
): AsyncGenerator<ZipEntry> {
  const written: WrittenFile[] = [];
  const classOf = new Map(db.dataSource.entityMetadatas.map(({ tableName, name }) => [tableName, name]));
  yield { name: 'README.txt', content: [readMe(at)] };
  yield { name: 'schema.json', content: [schemaOf(tables, classOf)] };
  yield { name: 'import.sql', content: [importScript(tables)] };
  let rows = 0;
  for (const table of tables) {
    const file = { file: `data/${table.name}.ndjson`, rows: 0, sha256: '' };
    yield { name: file.file, content: hashed(lines(db, table, file), file) };
    written.push(file);
    rows += file.rows;
    await onTable?.(written.length, rows);
  }
  const attachments = db.query<{ storedAs: string }>(
    'select stored_as as "storedAs" from attachments order by stored_as',
  );
  for (const { storedAs } of await attachments) {
    const file = { file: `files/${storedAs}`, rows: 0, sha256: '' };
    yield { name: file.file, content: hashed(await files.read('attachments', storedAs), file) };
    written.push(file);
  }
  const { migration } = await db.one<{ migration: string }>('select max(name) as migration from schema_migrations');
  const manifest = { product: 'Elinvoima', madeAt: at.toISOString(), migration, files: written };
  yield { name: 'manifest.json', content: [JSON.stringify(manifest, null, 2)] };
}

async function* lines(db: Database, table: ExportedTable, count: { rows: number }): AsyncGenerator<string> {
  for await (const batch of inBatches<{ line: string }>(db, linesOf(table), [], rowsAtOnce)) {
    count.rows += batch.length;
    yield batch.map(({ line }) => `${line}\n`).join('');
  }
}

async function* hashed<Part extends string | Uint8Array>(
  parts: AsyncIterable<Part>,
  file: WrittenFile,
): AsyncGenerator<Part> {
  const hash: Hash = createHash('sha256');
  for await (const part of parts) {
    hash.update(part);
    yield part;
  }
  file.sha256 = hash.digest('hex');
}
