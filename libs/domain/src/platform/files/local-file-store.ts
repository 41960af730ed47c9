import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { FileStore, demandKey, fileGone, isKey, type FileArea, type StoredFile } from './file-store.js';
import { awayWhenFull, type SpooledFile } from './spool.js';

/** Files on this machine's disk, or on whatever is mounted there: `DATA_DIR/files/AREA/KEY`, readable by us alone. */
export class LocalFileStore extends FileStore {
  private readonly root: string;

  constructor(dataDir: string) {
    const root = join(dataDir, 'files');
    super(join(root, 'received'));
    this.root = root;
  }

  /** Received files lie on the same disk, so that storing is a rename: there is the whole file under its key or none. */
  async put(area: FileArea, file: SpooledFile): Promise<string> {
    const key = randomBytes(16).toString('hex');
    const folder = join(this.root, area);
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await rename(file.path, join(folder, key));
      await flushFolder(folder);
    } catch (error) {
      throw awayWhenFull(error);
    }
    return key;
  }

  async read(area: FileArea, key: string): Promise<Readable> {
    try {
      const file = await open(this.pathOf(area, key));
      return file.createReadStream();
    } catch (error) {
      throw (error as NodeJS.ErrnoException).code === 'ENOENT' ? fileGone() : error;
    }
  }

  async remove(area: FileArea, key: string): Promise<void> {
    await rm(this.pathOf(area, key), { force: true });
  }

  async *list(area: FileArea): AsyncGenerator<StoredFile> {
    const folder = join(this.root, area);
    for (const key of await readdir(folder).catch(() => [])) {
      const found = isKey(key) ? await stat(join(folder, key)).catch(() => null) : null;
      if (found !== null) yield { key, storedAt: found.mtime };
    }
  }

  private pathOf(area: FileArea, key: string): string {
    return join(this.root, area, demandKey(key));
  }
}

/** The name in the folder is part of what must survive a loss of power. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
