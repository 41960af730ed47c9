import { Inject, Injectable } from '@nestjs/common';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CONFIG, Clock, Database, type Config } from '../platform/index.js';
import { removeUpload } from './uploads.js';

/** How long a file that was sent can be mapped anew and its refused rows be fetched. */
export const daysKept = 30;

/** Lets the files of old imports go, and with them what their first rows say of people. The rows' verdicts stay. */
@Injectable()
export class RemoveOldFiles {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** How many files went. Safe to run twice. */
  async run(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - daysKept * 86_400_000);
    const old = await this.db.query<{ id: string; storedAs: string }>(
      `select id, stored_as as "storedAs" from imports
       where file_removed_at is null and created_at < $1 and state not in ('checking', 'applying', 'undoing')`,
      [before],
    );
    for (const { id, storedAs } of old) {
      await removeUpload(this.config.dataDir, storedAs);
      await this.db.query(
        `update imports set file_removed_at = now(), options = options - 'samples' where id = $1 and file_removed_at is null`,
        [id],
      );
    }
    // What a check that was cut off had noted of its rows.
    await this.db.query(
      `delete from import_row_keys k where not exists (select from imports i where i.id = k.import_id and i.state = 'checking')`,
    );
    await this.removeLeftOvers();
    return old.length;
  }

  /** What a process that was killed has left behind: a file that never came to its end, strings beside one that was being read. */
  private async removeLeftOvers(): Promise<void> {
    const folder = join(this.config.dataDir, 'uploads');
    const yesterday = this.clock.now().getTime() - 86_400_000;
    for (const name of await readdir(folder).catch(() => [])) {
      if (!/^[a-z0-9]{32}\.(part|([a-f0-9]{16}\.)?strings)$/.test(name)) continue;
      const path = join(folder, name);
      const found = await stat(path).catch(() => null);
      if (found !== null && found.mtime.getTime() < yesterday) await rm(path, { force: true });
    }
  }
}
