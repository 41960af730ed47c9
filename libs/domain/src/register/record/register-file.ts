import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import yauzl from 'yauzl';
import { DomainError, Malformed, WrongFormat } from '../../platform/index.js';
import { RecordSplitter } from './record-splitter.js';

/** The register's file on disk: one JSON text, or the daily zip with one JSON text in it. Read as a stream, never whole. */
export type RegisterFileFormat = 'json' | 'zip';

/** Bounds of an honest register file (security.md G30): the daily zip is some 100 MB and unpacks to 1.5 GB. */
export const registerFileLimits = {
  bytes: 500 * 1024 * 1024,
  unpackedBytes: 4 * 1024 ** 3,
  unpackRatio: 200,
} as const;

/** What the first bytes say; a file's name says nothing. Throws `WrongFormat` for what can be no register file, `Malformed` for nothing at all. */
export function formatOf(first: Buffer): RegisterFileFormat {
  if (first.length === 0) throw new Malformed('file-empty');
  if (first[0] === 0x50 && first[1] === 0x4b) return 'zip';
  const begin = first
    .subarray(0, 512)
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart();
  if (begin.startsWith('<')) throw new WrongFormat('file-is-a-page');
  if (begin !== '' && !/^[[{]/.test(begin)) throw new WrongFormat('file-not-register');
  return 'json';
}

/** The companies of the file one after the other, as parsed JSON that nobody has vouched for. Throws `Malformed`. */
export async function* recordsOf(path: string, format: RegisterFileFormat): AsyncGenerator {
  const splitter = new RecordSplitter();
  for await (const chunk of format === 'zip' ? unzipped(path) : createReadStream(path))
    yield* splitter.push(chunk as Buffer);
  yield* splitter.end();
}

/** Whether the zip is one that may be unpacked; nothing is unpacked for it. Throws `Malformed('file-zip-unsafe')`. */
export async function checkZip(path: string): Promise<void> {
  const { zip } = await onlyEntry(path);
  zip.close();
}

async function* unzipped(path: string): AsyncGenerator<Buffer> {
  const { zip, entry } = await onlyEntry(path);
  try {
    const stream: Readable = await zip.openReadStreamPromise(entry);
    let first = true;
    for await (const chunk of stream) {
      if (first && formatOf(chunk as Buffer) === 'zip') throw new Malformed('file-zip-unsafe');
      first = false;
      yield chunk as Buffer;
    }
  } catch (error) {
    throw error instanceof DomainError ? error : new Malformed('file-malformed');
  } finally {
    zip.close();
  }
}

/** yauzl holds real sizes to the declared ones while it unpacks; the declared ones are bounded here. */
async function onlyEntry(path: string): Promise<{ zip: yauzl.ZipFile; entry: yauzl.Entry }> {
  let zip: yauzl.ZipFile;
  try {
    zip = await yauzl.openPromise(path, { autoClose: false });
  } catch {
    throw new Malformed('file-truncated');
  }
  try {
    if (zip.entryCount !== 1) throw new Malformed('file-zip-unsafe');
    for await (const entry of zip.eachEntry()) {
      const safe =
        !entry.fileName.endsWith('/') &&
        !entry.isEncrypted() &&
        [0, 8].includes(entry.compressionMethod) &&
        entry.uncompressedSize <= registerFileLimits.unpackedBytes &&
        entry.uncompressedSize <= Math.max(entry.compressedSize, 1) * registerFileLimits.unpackRatio;
      if (!safe) break;
      return { zip, entry };
    }
    throw new Malformed('file-zip-unsafe');
  } catch (error) {
    zip.close();
    throw error instanceof Malformed ? error : new Malformed('file-zip-unsafe');
  }
}
