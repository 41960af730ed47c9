import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Malformed } from '../platform/index.js';
import { RecordSplitter, type RegisterFileFormat, checkZip, formatOf } from '../register/index.js';

/** A file that somebody has sent, under a random name of ours; the sender's name never becomes a path. */
export interface StoredFile {
  storedAs: string;
  sha256: string;
  format: RegisterFileFormat;
}

/** Throws for anything but a name that `storeRegisterFile` has given. */
export function uploadPath(dataDir: string, storedAs: string): string {
  if (!/^[a-z0-9]{32}$/.test(storedAs)) throw new Error('not the name of a stored file');
  return join(dataDir, 'uploads', storedAs);
}

/**
 * Writes the stream to disk and looks at it as it passes: its digest, its format, and whether the JSON or the zip is whole.
 * Nothing is left behind when it is not, or when the sender goes away. Throws `Malformed`.
 */
export async function storeRegisterFile(dataDir: string, source: Readable): Promise<StoredFile> {
  const storedAs = randomBytes(16).toString('hex');
  const path = uploadPath(dataDir, storedAs);
  await mkdir(join(dataDir, 'uploads'), { recursive: true, mode: 0o700 });
  const file = await open(path, 'wx', 0o600);
  try {
    const hash = createHash('sha256');
    const splitter = new RecordSplitter();
    let format: RegisterFileFormat | null = null;
    // The rest of a refused upload is left to the caller to drain, so that its answer is read.
    for await (const chunk of source.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      format ??= formatOf(chunk);
      if (format === 'json') splitter.push(chunk);
      hash.update(chunk);
      await file.write(chunk);
    }
    if (format === null) throw new Malformed('file-empty');
    if (format === 'json') splitter.end();
    await file.close();
    if (format === 'zip') await checkZip(path);
    return { storedAs, sha256: hash.digest('hex'), format };
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(path, { force: true });
    throw error;
  }
}

export async function removeUpload(dataDir: string, storedAs: string): Promise<void> {
  await rm(uploadPath(dataDir, storedAs), { force: true });
}
