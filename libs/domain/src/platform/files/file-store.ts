import type { Readable } from 'node:stream';
import { NotFound } from '../errors.js';
import { spool, sweepSpool, type SpooledFile } from './spool.js';

/** Each noun that keeps files has an area of its own, and looks after what lies there without a row. */
export type FileArea = 'attachments' | 'exports' | 'full-exports';

export interface StoredFile {
  key: string;
  storedAt: Date;
}

/**
 * Where files of people lie: bytes under a random key of ours. What they are called, who may read them and how long they stay is
 * the business of the noun that keeps them. A file first comes to this machine's disk (`receive`), where it is measured and may be
 * looked into; what is wanted is then put into the store.
 */
export abstract class FileStore {
  constructor(private readonly spoolFolder: string) {}

  /** Takes a stream of unknown length to the disk, at most `most` bytes of it. Nothing stays behind when it breaks off. */
  receive(source: AsyncIterable<Buffer | string>, most?: number): Promise<SpooledFile> {
    return spool(this.spoolFolder, source, most);
  }

  /** Removes what a process that died has left half received. */
  sweepReceived(before: Date): Promise<void> {
    return sweepSpool(this.spoolFolder, before);
  }

  /** Stores the file for good under the key that it answers; the received file is gone then. Throws `StoreAway`. */
  abstract put(area: FileArea, file: SpooledFile): Promise<string>;

  /** Throws `NotFound` when the bytes are gone, `StoreAway` when nobody can tell now. */
  abstract read(area: FileArea, key: string): Promise<Readable>;

  /** Does nothing when it is gone already. */
  abstract remove(area: FileArea, key: string): Promise<void>;

  /** Everything that lies in an area. */
  abstract list(area: FileArea): AsyncIterable<StoredFile>;
}

/** Throws for anything but a key that a store has given. */
export function demandKey(key: string): string {
  if (!/^[a-z0-9]{32}$/.test(key)) throw new Error('not the key of a stored file');
  return key;
}

export const isKey = (text: string): boolean => /^[a-z0-9]{32}$/.test(text);

export const fileGone = (): NotFound => new NotFound('file-gone');
