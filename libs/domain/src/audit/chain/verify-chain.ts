import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, Database, sameBytes, type Config } from '../../platform/index.js';
import { checkpointMac, isOurMac, readAnchors } from './anchors.js';
import { beginning, entryHash, hashedList, type HashedEntry } from './entry-hash.js';

/** What is wrong, in order of the chain: the first one only, since everything after it stands on it. */
export type ChainFault =
  /** The entry, its place or its hash is not what was sealed. */
  | { kind: 'changed'; position: number; seq: string }
  /** Sealed, and gone. */
  | { kind: 'entry-removed'; position: number; seq: string }
  /** The chain has no place of this number: a seal was removed or moved. */
  | { kind: 'seal-removed'; position: number }
  /** Written outside the chain, or the sealer does not run. */
  | { kind: 'unsealed'; seq: string }
  /** Noted as written, and gone before it was sealed. */
  | { kind: 'removed-unsealed'; seq: string }
  /** The anchor tells another hash for this place: the chain was calculated anew. */
  | { kind: 'recomputed'; position: number }
  /** An anchor tells a place that is no longer there. */
  | { kind: 'tail-cut'; position: number }
  /** The chain begins at a checkpoint that this installation did not make. */
  | { kind: 'checkpoint'; position: number }
  /** A line of the anchor file that this installation did not write. */
  | { kind: 'anchor'; line: number };

export interface ChainReport {
  /** Entries whose hashes were calculated. */
  verified: number;
  /** Where the chain ends. */
  head: { position: number; hash: string } | null;
  /** Null: the file is not there, and nothing outside the database vouches for the chain. */
  anchors: number | null;
  fault: ChainFault | null;
}

const atOnce = 5000;

interface SealedRow extends HashedEntry {
  position: string;
  sealedSeq: string;
}

/** Reads the whole chain in order, a few thousand entries at a time, in one snapshot. */
@Injectable()
export class VerifyChain {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** `patience`: how long an entry may be waiting for a sealer that has just been told of it. */
  async run(patience = 5000): Promise<ChainReport> {
    const anchored = await readAnchors(this.config);
    const report = await this.db.oneSnapshot(() => this.follow(anchored.anchors));
    const anchors = anchored.isThere ? anchored.anchors.size : null;
    let fault = report.fault;
    if (fault === null && anchored.last !== null && anchored.last.position > (report.head?.position ?? 0))
      fault = { kind: 'tail-cut', position: (report.head?.position ?? 0) + 1 };
    fault ??= await this.unsealed(patience);
    if (fault === null && anchored.forgedLine !== null) fault = { kind: 'anchor', line: anchored.forgedLine };
    return { ...report, anchors, fault };
  }

  private async follow(anchors: ReadonlyMap<number, string>): Promise<Omit<ChainReport, 'anchors'>> {
    const start = await this.start();
    if ('kind' in start) return { verified: 0, head: null, fault: start };
    let { position, hash } = start;
    let verified = 0;
    const ended = (fault: ChainFault | null) => ({
      verified,
      head: position === 0 ? null : { position, hash: hash.toString('hex') },
      fault,
    });
    if (isOther(anchors.get(position), hash)) return ended({ kind: 'recomputed', position });
    for (;;) {
      const rows = await this.db.query<SealedRow & { hash: Buffer }>(
        `select s.position, s.seq as "sealedSeq", s.hash, ${hashedList}
         from audit_seals s left join audit_entries e using (seq)
         where s.position > $1 order by s.position limit ${atOnce}`,
        [position],
      );
      for (const { position: place, sealedSeq, hash: sealed, ...entry } of rows) {
        if (Number(place) !== position + 1) return ended({ kind: 'seal-removed', position: position + 1 });
        const at = { position: position + 1, seq: sealedSeq };
        if (entry['seq'] === null) return ended({ kind: 'entry-removed', ...at });
        const calculated = entryHash(hash, entry);
        if (!sameBytes(calculated, sealed)) return ended({ kind: 'changed', ...at });
        position += 1;
        hash = calculated;
        verified += 1;
        if (isOther(anchors.get(position), hash)) return ended({ kind: 'recomputed', position });
      }
      if (rows.length < atOnce) return ended(null);
    }
  }

  /** Before the first entry, or the last one that left by age. */
  private async start(): Promise<{ position: number; hash: Buffer } | ChainFault> {
    const [first] = await this.db.query<{ position: string; hash: Buffer; kept: Buffer | null; mac: Buffer | null }>(
      `select s.position, s.hash, c.hash as kept, c.mac
       from audit_seals s left join audit_checkpoints c using (position) order by s.position limit 1`,
    );
    const [checkpoint] = await this.db.query<{ position: string }>(
      'select position from audit_checkpoints order by position desc limit 1',
    );
    // A checkpoint that is no longer the chain's first place: what stood there was removed with it.
    if (checkpoint !== undefined && checkpoint.position !== first?.position)
      return { kind: 'checkpoint', position: Number(checkpoint.position) };
    if (first === undefined || first.kept === null || first.mac === null) return { position: 0, hash: beginning };
    const position = Number(first.position);
    const isOurs =
      sameBytes(first.kept, first.hash) &&
      isOurMac(this.config, first.mac, (key) => checkpointMac(key, position, first.hash));
    return isOurs ? { position, hash: first.hash } : { kind: 'checkpoint', position };
  }

  /** An import that took minutes commits entries with its beginning as their time: they get the sealer's moment before they count. */
  private async unsealed(patience: number): Promise<ChainFault | null> {
    const first = await this.firstUnsealed(null);
    if (first === null || patience === 0) return first;
    await sleep(patience);
    return this.firstUnsealed(first.seq);
  }

  /** Compares every entry with every seal, which takes longer than a request may. */

  private async firstUnsealed(from: string | null): Promise<Extract<ChainFault, { seq: string }> | null> {
    return this.db.transaction(async () => {
      await this.db.query('set local statement_timeout = 0');
      const [row] = await this.db.query<{ seq: string; isThere: boolean }>(
        `select * from (
         (select e.seq, true as "isThere" from audit_entries e
          where e.at < now() - interval '1 minute' and not exists (select from audit_seals s where s.seq = e.seq)
            and e.seq >= coalesce($1, e.seq) order by e.seq limit 1)
         union all
         (select u.seq, false from audit_unsealed u
          where not exists (select from audit_entries e where e.seq = u.seq) and u.seq >= coalesce($1, u.seq)
          order by u.seq limit 1)
       ) missing order by seq limit 1`,
        [from],
      );
      return row === undefined ? null : { kind: row.isThere ? 'unsealed' : 'removed-unsealed', seq: row.seq };
    });
  }
}

const isOther = (anchored: string | undefined, hash: Buffer): boolean =>
  anchored !== undefined && anchored !== hash.toString('hex');
