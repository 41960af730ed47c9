import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/index.js';
import { beginning, entryHash, hashedList, type HashedEntry } from './entry-hash.js';

const atOnce = 2000;

/** One sealer at a time, whichever process it runs in. */
const takeTurn = `select pg_advisory_xact_lock(hashtextextended('audit chain', 0))`;

/**
 * Gives committed entries their place and hash in the chain. What is noted as unsealed was noted by the writer's own transaction,
 * so nothing is missed: an entry with a low number that commits late is sealed after those that were faster.
 */
@Injectable()
export class SealEntries {
  constructor(private readonly db: Database) {}

  /** Until nothing is left to seal. Answers how many it sealed. */
  async run(): Promise<number> {
    let sealed = 0;
    for (;;) {
      const count = await this.db.transaction(() => this.sealSome());
      sealed += count;
      if (count < atOnce) return sealed;
    }
  }

  private async sealSome(): Promise<number> {
    await this.db.query(takeTurn);
    const entries = await this.db.query<HashedEntry>(
      `select ${hashedList} from audit_unsealed u join audit_entries e using (seq) order by u.seq limit ${atOnce}`,
    );
    if (entries.length === 0) return 0;
    const [head] = await this.db.query<{ position: string; hash: Buffer }>(
      'select position, hash from audit_seals order by position desc limit 1',
    );
    let hash = head?.hash ?? beginning;
    const hashes = entries.map((entry) => (hash = entryHash(hash, entry)));
    const seqs = entries.map(({ seq }) => seq);
    await this.db.query(
      `insert into audit_seals (position, seq, hash)
       select $1::bigint + s.n, s.seq, s.hash from unnest($2::bigint[], $3::bytea[]) with ordinality as s (seq, hash, n)`,
      [head?.position ?? 0, seqs, hashes],
    );
    await this.db.query('delete from audit_unsealed where seq = any($1::bigint[])', [seqs]);
    return entries.length;
  }
}
