import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreAway, TooLarge } from '../errors.js';

/** A file that has come in whole and lies on this machine's disk, flushed; it is either put into the store or discarded. */
export interface SpooledFile {
  path: string;
  size: number;
  sha256: string;
  /** Removes it, if it is still there. */
  discard(): Promise<void>;
}

/** Writes the stream to a file of its own and counts and digests it as it passes. Throws `TooLarge`, or whatever the stream throws. */
export async function spool(
  folder: string,
  source: AsyncIterable<Buffer | string>,
  most = Number.POSITIVE_INFINITY,
): Promise<SpooledFile> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, randomBytes(16).toString('hex'));
  const discard = (): Promise<void> => rm(path, { force: true });
  const file = await open(path, 'wx', 0o600);
  try {
    const hash = createHash('sha256');
    let size = 0;
    for await (const given of source) {
      const chunk = typeof given === 'string' ? Buffer.from(given) : given;
      size += chunk.length;
      if (size > most) throw new TooLarge();
      hash.update(chunk);
      await file.write(chunk);
    }
    // Written for good before anybody is told that it is stored.
    await file.sync();
    await file.close();
    return { path, size, sha256: hash.digest('hex'), discard };
  } catch (error) {
    await file.close().catch(() => undefined);
    await discard();
    throw awayWhenFull(error);
  }
}

/** Files that are older than any upload can be: the process that received them is gone. */
export async function sweepSpool(folder: string, before: Date): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (found?.isFile() === true && found.mtime < before) await rm(path, { force: true });
  }
}

/** A disk that is full is away for writing: what was to be stored may be tried again. Other errors pass. */
export const awayWhenFull = (error: unknown): unknown =>
  ['ENOSPC', 'EDQUOT'].includes((error as NodeJS.ErrnoException | null)?.code ?? '')
    ? new StoreAway('files-full')
    : error;
