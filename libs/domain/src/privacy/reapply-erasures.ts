import { readFile } from 'node:fs/promises';
import type { ErasureGround } from '@elinvoima/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, Database, keyedHash, systemActor, type Config } from '../platform/index.js';
import { ErasePerson, erasuresFile } from './erase-person.js';
import { knownAddresses, personKnownBy } from './person.js';

/** A line of `erasures.log`. Nothing in it says who it was. */
interface LoggedErasure {
  id: string;
  contactIds: string[];
  emailHashes: string[];
  ground: ErasureGround;
  /** Mentions that were looked at and left; lines from before this was written have none. */
  kept?: string[];
}

export interface Reapplied {
  /** Lines of the log. */
  logged: number;
  /** That the database did not know of, and were done again. */
  again: number;
}

/** After a restore: what was erased since the backup was made is erased once more. What the database still knows as erased is left alone. */
@Injectable()
export class ReapplyErasures {
  constructor(
    private readonly db: Database,
    private readonly erasing: ErasePerson,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async run(): Promise<Reapplied> {
    const logged = await this.read();
    let again = 0;
    for (const line of logged) {
      // Somebody erased who later came back stands after the erasure, whose row is then here: only what a backup undid is done again.
      const known = await this.db.query('select id from erasures where id = $1', [line.id]);
      if (known.length > 0) continue;
      const hashes = new Set(line.emailHashes);
      const emails = (await knownAddresses(this.db)).filter((email) =>
        hashes.has(keyedHash(this.config.hashKey, 'erasure', email).toString('hex')),
      );
      const person = await personKnownBy(this.db, line.contactIds, emails);
      const { confirmation, seen } = await this.erasing.preview(person);
      await this.erasing.erase(
        systemActor,
        person,
        { ground: line.ground, confirmation, seen, keep: line.kept ?? [] },
        line,
      );
      again += 1;
    }
    return { logged: logged.length, again };
  }

  private async read(): Promise<LoggedErasure[]> {
    const text = await readFile(erasuresFile(this.config), 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '';
      throw error;
    });
    return text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as LoggedErasure);
  }
}
