import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { assert, asyncProperty, constantFrom, double, integer, nat } from 'fast-check';
import { Database, FixedClock, openDatabase, systemActor, type Actor, type Config } from '../../platform/index.js';
import { openTestDatabase } from '../../platform/testing.js';
import { AuditEntry } from '../audit-entry.entity.js';
import { Audit } from '../audit.js';
import { AnchorTrail, anchorFile } from './anchors.js';
import { hashedColumns } from './entry-hash.js';
import { RetireEntries } from './retire-entries.js';
import { SealEntries } from './seal-entries.js';
import { VerifyChain, type ChainFault } from './verify-chain.js';

class RolledBack extends Error {}

describe('G18, F18: the chain of the audit trail', () => {
  let db: Database;
  let config: Config;
  let close: () => Promise<void>;
  let audit: Audit;
  let sealer: SealEntries;
  let verifier: VerifyChain;
  const clock = new FixedClock(new Date('2026-11-18T10:00:00Z'));
  const anchor = () => new AnchorTrail(db, clock, config).run();

  beforeAll(async () => {
    ({ db, config, close } = await openTestDatabase([AuditEntry]));
    mkdirSync(config.dataDir, { recursive: true });
    audit = new Audit(db);
    sealer = new SealEntries(db);
    verifier = new VerifyChain(db, config);
  });
  afterAll(() => close());

  const somebody: Actor = {
    ...systemActor,
    kind: 'user',
    id: randomUUID(),
    via: { kind: 'session', id: randomUUID() },
  };
  const write = async (count: number) =>
    audit.recordEach(
      somebody,
      'update',
      'contact',
      Array.from({ length: count }, (_, n) => ({
        id: randomUUID(),
        changes: { language: ['fi', n % 2 === 0 ? 'sv' : 'en'], ...(n % 3 === 0 ? { lastName: ['A', 'B'] } : {}) },
      })),
    );
  /** As somebody who may do anything in the database, triggers included; what they did is then taken back. */
  const afterTampering = async (tamper: () => Promise<unknown>): Promise<ChainFault | null> => {
    let fault: ChainFault | null = null;
    const work = db.oneSnapshot(async () => {
      await db.query('set local session_replication_role = replica');
      await tamper();
      ({ fault } = await verifier.run(0));
      throw new RolledBack();
    });
    await expect(work).rejects.toBeInstanceOf(RolledBack);
    return fault;
  };

  it('hashes every column that an entry has', async () => {
    const columns = await db.query<{ name: string }>(
      `select column_name as name from information_schema.columns where table_schema = 'public' and table_name = 'audit_entries' order by 1`,
    );
    expect(Object.keys(hashedColumns)).toEqual(columns.map(({ name }) => name));
  });

  it('seals what has committed, in order, also an entry with a low number that commits late', async () => {
    const late: Database = await openDatabase({
      url: config.databaseUrl,
      pool: 1,
      entities: [],
      onConnectionError: () => undefined,
    });
    try {
      await late.transaction(async () => {
        await new Audit(late).record(systemActor, 'restore', { kind: 'contact', id: null });
        await write(3);
        await sealer.run();
      });
      await sealer.run();
    } finally {
      await late.dataSource.destroy();
    }
    const sealed = await db.query<{ action: string; position: string }>(
      'select e.action, s.position from audit_seals s join audit_entries e using (seq) order by e.seq desc limit 4',
    );
    const last = sealed.at(-1);
    expect(last?.action).toBe('restore');
    expect(Math.max(...sealed.map(({ position }) => Number(position)))).toBe(Number(last?.position));
    expect(await db.query('select 1 from audit_unsealed')).toEqual([]);
    expect(await verifier.run(0)).toMatchObject({ fault: null });
  });

  it('two sealers at once make one chain', async () => {
    await Promise.all([write(40), write(40), sealer.run(), sealer.run(), write(40)]);
    await Promise.all([sealer.run(), sealer.run()]);
    expect(await verifier.run(0)).toMatchObject({ fault: null });
    expect(await db.query('select 1 from audit_unsealed')).toEqual([]);
  });

  it('an entry that is taken back with its deed leaves no gap', async () => {
    await db
      .transaction(async () => {
        await write(2);
        throw new RolledBack();
      })
      .catch(() => undefined);
    await write(1);
    await sealer.run();
    expect(await verifier.run(0)).toMatchObject({ fault: null });
  });

  describe('as somebody who may change everything in the database', () => {
    beforeAll(async () => {
      await write(25);
      await sealer.run();
      await anchor();
    });
    const placeAt = async (share: number) => {
      const places = await db.query<{ position: string; seq: string }>(
        'select position, seq from audit_seals order by position',
      );
      const place = places[Math.min(places.length - 1, Math.floor(share * places.length))];
      return { position: Number(place?.position), seq: place?.seq ?? '' };
    };
    const share = double({ min: 0, max: 1, noNaN: true });
    /** Another value of the column's type, as near to the old one as can be. */
    const other: Record<string, string> = {
      at: `at + interval '1 microsecond'`,
      actor_kind: `case actor_kind when 'public' then 'user' else 'public' end`,
      actor_id: `coalesce(overlay(actor_id::text placing case substr(actor_id::text, 1, 1) when 'a' then 'b' else 'a' end from 1 for 1)::uuid, uuidv7())`,
      via_kind: `'api-key'`,
      via_id: 'uuidv7()',
      action: `action || ' '`,
      object_kind: `overlay(object_kind placing 'X' from 1 for 1)`,
      object_id: `case when object_id is null then uuidv7() end`,
      permission: `coalesce(permission, '') || 'x'`,
      changes: `changes || '{"language": ["fi", "fi"]}'`,
      locked: `coalesce(locked, '{}') || '{"lastName": "AAAA"}'`,
      seq: `seq + 1000000`,
    };

    it('finds any changed column of any entry, and names the entry', async () => {
      expect(Object.keys(other).sort()).toEqual(Object.keys(hashedColumns));
      await assert(
        asyncProperty(constantFrom(...Object.keys(other)), share, async (column, where) => {
          const place = await placeAt(where);
          const fault = await afterTampering(() => {
            const overriding = `update audit_entries set ${column} = ${other[column]} where seq = $1`;
            return column === 'seq'
              ? db
                  .query(
                    `insert into audit_entries overriding system value select (jsonb_populate_record(e, jsonb_build_object('seq', e.seq + 1000000))).* from audit_entries e where seq = $1`,
                    [place.seq],
                  )
                  .then(() => db.query('delete from audit_entries where seq = $1', [place.seq]))
              : db.query(overriding, [place.seq]);
          });
          expect(fault).toEqual({ kind: column === 'seq' ? 'entry-removed' : 'changed', ...place });
        }),
        { numRuns: 30 },
      );
    });

    it('finds one changed byte of what an entry says', async () => {
      await assert(
        asyncProperty(share, integer({ min: 3, max: 10 }), async (where, byte) => {
          const place = await placeAt(0.2 + where * 0.8);
          // In the name of the first field: {"language": … or {"lastName": …
          const fault = await afterTampering(() =>
            db.query(
              `update audit_entries set changes = overlay(changes::text placing 'q' from $2 for 1)::jsonb where seq = $1`,
              [place.seq, byte],
            ),
          );
          expect(fault).toEqual({ kind: 'changed', ...place });
        }),
        { numRuns: 15 },
      );
    });

    it('finds any changed byte of a seal, a seal that was moved, and one that is gone', async () => {
      await assert(
        asyncProperty(share, nat(31), constantFrom('hash', 'position', 'seq', 'gone'), async (where, byte, what) => {
          const place = await placeAt(where);
          const changes = {
            hash: 'update audit_seals set hash = set_byte(hash, $2, get_byte(hash, $2) # 1) where position = $1',
            position: 'update audit_seals set position = position + 100000 + $2 where position = $1',
            seq: 'update audit_seals set seq = seq + 100000 + $2 where position = $1',
            gone: 'delete from audit_seals where position = $1 and $2::int is not null',
          };
          const fault = await afterTampering(() => db.query(changes[what], [place.position, byte]));
          const expected = { hash: 'changed', position: 'seal-removed', seq: 'entry-removed', gone: 'seal-removed' };
          const kinds: string[] = [expected[what]];
          // The last place that is gone is a tail that was cut.
          const { last } = await db.one<{ last: string }>('select max(position) as last from audit_seals');
          if (what === 'gone' && Number(last) === place.position) kinds.push('tail-cut');
          expect(kinds).toContain(fault?.kind);
          expect(fault).toMatchObject({ position: place.position });
        }),
        { numRuns: 20 },
      );
    });

    it('finds a removed entry and two that changed places', async () => {
      const [first, second] = [await placeAt(0.3), await placeAt(0.6)];
      expect(await afterTampering(() => db.query('delete from audit_entries where seq = $1', [first.seq]))).toEqual({
        kind: 'entry-removed',
        ...first,
      });
      const swapped = await afterTampering(() =>
        db.query(
          `update audit_entries a set object_id = b.object_id, changes = b.changes, locked = b.locked from audit_entries b
           where (a.seq = $1 and b.seq = $2) or (a.seq = $2 and b.seq = $1)`,
          [first.seq, second.seq],
        ),
      );
      expect(swapped).toEqual({ kind: 'changed', ...first });
    });

    it('finds a tail that was cut, also with its seals', async () => {
      const place = await placeAt(0.9);
      const fault = await afterTampering(async () => {
        await db.query('delete from audit_entries where seq in (select seq from audit_seals where position >= $1)', [
          place.position,
        ]);
        await db.query('delete from audit_seals where position >= $1', [place.position]);
      });
      expect(fault).toEqual({ kind: 'tail-cut', position: place.position });
    });

    it('finds a chain that was calculated anew from a changed entry on', async () => {
      const place = await placeAt(0.5);
      const fault = await afterTampering(async () => {
        await db.query(`update audit_entries set action = 'other' where seq = $1`, [place.seq]);
        const seqs = await db.query<{ seq: string }>('delete from audit_seals where position >= $1 returning seq', [
          place.position,
        ]);
        await db.query('insert into audit_unsealed (seq) select unnest($1::bigint[])', [seqs.map(({ seq }) => seq)]);
        await sealer.run();
      });
      const { position } = await placeAt(1);
      expect(fault).toEqual({ kind: 'recomputed', position });
    });

    it('finds an entry slipped in beside the chain, and one that went before it was sealed', async () => {
      const slipped = await afterTampering(() =>
        db.query(
          `insert into audit_entries (at, actor_kind, action, object_kind) values (now() - interval '1 hour', 'system', 'update', 'contact')`,
        ),
      );
      expect(slipped).toMatchObject({ kind: 'unsealed' });
      const gone = await afterTampering(() => db.query('insert into audit_unsealed (seq) values (999999)'));
      expect(gone).toEqual({ kind: 'removed-unsealed', seq: '999999' });
    });

    it('finds a line of the anchor file that is not ours', async () => {
      const file = anchorFile(config);
      const before = readFileSync(file, 'utf8');
      writeFileSync(file, `${before}${before.replace('2026', '2027')}`);
      expect((await verifier.run(0)).fault).toEqual({ kind: 'anchor', line: 2 });
      writeFileSync(file, before);
      expect((await verifier.run(0)).fault).toBeNull();
    });
  });

  describe('entries that have grown old', () => {
    beforeEach(() => rmSync(anchorFile(config), { force: true }));

    it('leave from the beginning, and the rest is verified from the checkpoint', async () => {
      await sealer.run();
      await anchor();
      const { head, verified } = await verifier.run(0);
      const retire = async (now: string) =>
        new RetireEntries(db, audit, new FixedClock(new Date(now)), { ...config, auditYears: 10 }).run();
      expect(await retire('2026-11-18T10:00:00Z')).toBe(0);
      // The database keeps what is younger than a year, whatever a clock says.
      await expect(retire('2099-01-01T00:00:00Z')).rejects.toThrow('younger than a year');
      const middle = Math.floor((head?.position ?? 0) / 2);
      await db.transaction(async () => {
        await db.query('set local session_replication_role = replica');
        await db.query(`truncate audit_seals`);
        await db.query(
          `update audit_entries set at = now() - interval '11 years' where seq in (select seq from audit_entries order by seq limit $1)`,
          [middle],
        );
        await db.query('insert into audit_unsealed select seq from audit_entries');
      });
      rmSync(anchorFile(config), { force: true });
      await sealer.run();
      await anchor();
      const left = await retire(new Date().toISOString());
      expect(left).toBeGreaterThan(0);
      await sealer.run();
      await anchor();
      const after = await verifier.run(0);
      expect(after).toMatchObject({ fault: null, verified: verified - left + 1 });
      const [{ changes } = { changes: {} }] = await db.query<{ changes: Record<string, unknown> }>(
        `select changes from audit_entries where action = 'retire'`,
      );
      expect(changes).toMatchObject({ entries: [null, left] });
      // A checkpoint of somebody else's making does not pass.
      const forged = await afterTampering(() =>
        db.query(`update audit_checkpoints set mac = set_byte(mac, 0, get_byte(mac, 0) # 1)`),
      );
      expect(forged).toEqual({ kind: 'checkpoint', position: left });
      const cut = await afterTampering(async () => {
        await db.query('delete from audit_seals where position <= $1 + 2', [left]);
      });
      expect(cut).toEqual({ kind: 'checkpoint', position: left });
    });
  });
});
