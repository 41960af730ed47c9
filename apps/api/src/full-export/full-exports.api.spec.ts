import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  RunFullExport,
  emptyAll,
  exportedTables,
  isSecret,
  leftOutTables,
  linesOf,
  putBack,
} from '@elinvoima/domain/full-export';
import { createTestDatabase, type TestDatabase } from '@elinvoima/domain/testing';
import { strFromU8, unzipSync } from 'fflate';
import { DataSource } from 'typeorm';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';
import { attachFile } from '../testing/attached-file.js';

interface Order {
  id: string;
  state: string;
  rowsWritten: number;
}
interface Manifest {
  migration: string;
  files: { file: string; rows: number; sha256: string }[];
}

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

describe('the export of everything', () => {
  let api: TestApi;
  let administrator: TestClient;
  let order: Order;
  let archive: Record<string, Uint8Array>;
  let manifest: Manifest;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-23T10:00:00Z' });
    administrator = await api.as('administrator');
    const coordinator = await api.as('coordinator');
    const { body } = await coordinator.post<{ id: string }>('companies', {
      name: 'Åkerin "Ääni" \\ Oy\u0001',
      tags: ['a,b', 'ö'],
    });
    await coordinator.post('interactions', {
      type: 'call',
      occurredAt: '2026-11-17T10:00:00.123Z',
      subject: 'Rivi\nvaihtuu',
      companyIds: [body.id],
    });
    await attachFile(coordinator, `companies/${body.id}`);
    await coordinator.post('information-requests', { kind: 'information', asked: 'Muistio' });
    order = (await administrator.post<Order>('full-exports')).body;
    expect((await administrator.post('full-exports')).status).toBe(409);
    await api.app.get(RunFullExport).run(order.id);
    const { bytes } = await administrator.getFile(`full-exports/${order.id}/file`);
    archive = unzipSync(new Uint8Array(bytes));
    manifest = JSON.parse(strFromU8(archive['manifest.json'] ?? new Uint8Array())) as Manifest;
  });
  afterAll(() => api.close());

  it('holds every table but those that are left out with a reason, and the bytes that its manifest says', async () => {
    const tables = await api.db.query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public'`,
    );
    const there = new Set(Object.keys(archive));
    expect(
      tables.map(({ name }) => name).filter((name) => !there.has(`data/${name}.ndjson`) && !(name in leftOutTables)),
    ).toEqual([]);
    for (const { file, rows, sha256: told } of manifest.files) {
      const bytes = archive[file] ?? new Uint8Array();
      expect({ file, sha256: sha256(bytes) }).toEqual({ file, sha256: told });
      if (file.startsWith('data/'))
        expect({ file, rows: strFromU8(bytes).split('\n').length - 1 }).toEqual({ file, rows });
    }
    const [stored] = await api.db.query<{ sha256: string }>('select sha256 from attachments');
    expect(manifest.files.find(({ file }) => file.startsWith('files/'))?.sha256).toBe(stored?.sha256);
    const { body } = await administrator.get<Order>(`full-exports/${order.id}`);
    expect(body.state).toBe('ready');
    expect(body.rowsWritten).toBe(manifest.files.reduce((sum, { rows }) => sum + rows, 0));
  });

  it('describes each column by its type, and holds no secret', async () => {
    const schema = JSON.parse(strFromU8(archive['schema.json'] ?? new Uint8Array())) as {
      $defs: Record<string, { title?: string; properties: Record<string, object>; 'x-left-out'?: string[] }>;
    };
    expect(schema.$defs['companies']).toMatchObject({
      title: 'Company',
      properties: {
        id: { type: 'string', format: 'uuid' },
        owner_id: { type: ['string', 'null'], 'x-references': 'users.id' },
      },
    });
    expect(schema.$defs['users']?.['x-left-out']).toContain('password_hash');
    const columns = Object.values(schema.$defs).flatMap(({ properties }) => Object.keys(properties));
    expect(columns.filter(isSecret)).toEqual([]);
    const hashes = await api.db.query<{ hash: string }>(
      `select password_hash as hash from users where password_hash is not null union all select token_hash::text from sessions`,
    );
    expect(hashes.length).toBeGreaterThan(1);
    const all = Object.entries(archive)
      .map(([, bytes]) => strFromU8(bytes, true))
      .join('\n');
    expect(hashes.filter(({ hash }) => all.includes(hash))).toEqual([]);
  });

  describe('put back by its own SQL', () => {
    let empty: TestDatabase;
    let other: DataSource;
    beforeAll(async () => {
      empty = await createTestDatabase();
      other = await new DataSource({ type: 'postgres', url: empty.url, poolSize: 1 }).initialize();
    });
    afterAll(async () => {
      await other.destroy();
      await empty.drop();
    });

    it('is the same, row by row and byte by byte', async () => {
      const tables = await exportedTables(api.db);
      const script = strFromU8(archive['import.sql'] ?? new Uint8Array());
      await other.transaction(async (put) => {
        await put.query('set local session_replication_role = replica');
        await put.query('create temporary table lines (line text) on commit drop');
        expect(script).toContain(emptyAll(tables));
        await put.query(emptyAll(tables));
        for (const table of tables) {
          const lines = strFromU8(archive[`data/${table.name}.ndjson`] ?? new Uint8Array())
            .split('\n')
            .slice(0, -1);
          expect(script).toContain(putBack(table));
          await put.query('insert into lines select unnest($1::text[])', [lines]);
          await put.query(putBack(table));
          await put.query('truncate lines');
        }
      });
      for (const table of tables) {
        const rows = (await other.query(linesOf(table))) as { line: string }[];
        const told = manifest.files.find(({ file }) => file === `data/${table.name}.ndjson`);
        expect({
          table: table.name,
          rows: rows.length,
          sha256: sha256(rows.map(({ line }) => `${line}\n`).join('')),
        }).toEqual({
          table: table.name,
          rows: told?.rows,
          sha256: told?.sha256,
        });
      }
    });
  });

  it('is for whoever ordered it, for a day, on the trail, and only for administrators', async () => {
    expect((await (await api.as('director')).post('full-exports')).status).toBe(403);
    const [entry] = await api.db.query<{ actor_id: string }>(
      `select actor_id from audit_entries where object_kind = 'full_export' and action = 'export'`,
    );
    expect(entry?.actor_id).toBe(administrator.userId);
    await api.db.query(`update full_exports set expires_at = now() - interval '1 year'`);
    expect((await administrator.get(`full-exports/${order.id}/file`)).status).toBe(410);
    await api.app.get(RunFullExport).sweep();
    expect((await administrator.get<Order>(`full-exports/${order.id}`)).body.state).toBe('expired');
  });
});
