import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Malformed } from '../platform/index.js';
import { RecordSplitter, type RegisterFileFormat, checkZip, formatOf } from '../register/index.js';
import { TableLook, type SeenTable } from './files/index.js';

/** A file that somebody has sent, under a random name of ours; the sender's name never becomes a path. */
export type StoredFile<Seen> = { storedAs: string; sha256: string } & Seen;

/** A file as it comes in. One that was longer than the door lets through ends early, and says so only at its end. */
export type Incoming = Readable & { truncated?: boolean };

/** What looks at a file as it passes, and tells at its end what it is. Both throw for a file that is refused. */
interface FileLook<Seen> {
  push(chunk: Buffer): void;
  end(path: string): Promise<Seen>;
}

/** Throws for anything but a name that one of ours here has given. */
export function uploadPath(dataDir: string, storedAs: string): string {
  if (!/^[a-z0-9]{32}$/.test(storedAs)) throw new Error('not the name of a stored file');
  return join(dataDir, 'uploads', storedAs);
}

/** A file of the register: JSON or zip, and whole. Throws `Malformed`, `WrongFormat`. */
export const storeRegisterFile = (
  dataDir: string,
  source: Incoming,
): Promise<StoredFile<{ format: RegisterFileFormat }>> => store(dataDir, source, new RegisterLook());

/** A file with a table: CSV, a workbook, or GeoJSON where records have a place. Throws `Malformed`, `WrongFormat`. */
export const storeTableFile = (dataDir: string, source: Incoming, mayBeMap: boolean): Promise<StoredFile<SeenTable>> =>
  store(dataDir, source, new TableLook(mayBeMap));

/** Writes the stream to disk and looks at it as it passes. Nothing is left behind when it is refused, or when the sender goes away. */
async function store<Seen>(dataDir: string, source: Incoming, look: FileLook<Seen>): Promise<StoredFile<Seen>> {
  const storedAs = randomBytes(16).toString('hex');
  const path = uploadPath(dataDir, storedAs);
  await mkdir(join(dataDir, 'uploads'), { recursive: true, mode: 0o700 });
  // Its name is its own only when it is whole.
  const part = `${path}.part`;
  const file = await open(part, 'wx', 0o600);
  try {
    const hash = createHash('sha256');
    // The rest of a refused upload is left to the caller to drain, so that its answer is read.
    for await (const chunk of source.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      look.push(chunk);
      hash.update(chunk);
      await file.write(chunk);
    }
    if (source.truncated === true) throw new Malformed('too-large');
    await file.close();
    const seen = await look.end(part);
    await rename(part, path);
    return { storedAs, sha256: hash.digest('hex'), ...seen };
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(part, { force: true });
    throw error;
  }
}

class RegisterLook implements FileLook<{ format: RegisterFileFormat }> {
  private readonly splitter = new RecordSplitter();
  private format: RegisterFileFormat | null = null;

  push(chunk: Buffer): void {
    this.format ??= formatOf(chunk);
    if (this.format === 'json') this.splitter.push(chunk);
  }

  async end(path: string): Promise<{ format: RegisterFileFormat }> {
    const { format } = this;
    if (format === null) throw new Malformed('file-empty');
    if (format === 'json') this.splitter.end();
    else await checkZip(path);
    return { format };
  }
}

export async function removeUpload(dataDir: string, storedAs: string): Promise<void> {
  await rm(uploadPath(dataDir, storedAs), { force: true });
}
