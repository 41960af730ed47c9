import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@elinvoima/domain/testing';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { appendOnly, grantToApp } from './app-role.js';

describe('G18: the application’s login', () => {
  const login = { name: `app_${randomBytes(4).toString('hex')}`, password: 'only for this spec' };
  let test: TestDatabase;
  let owner: DataSource;
  let app: Client;

  beforeAll(async () => {
    test = await createTestDatabase();
    owner = await new DataSource({ type: 'postgres', url: test.url, poolSize: 1 }).initialize();
    await grantToApp(owner, login);
    await grantToApp(owner, login);
    const url = new URL(test.url);
    [url.username, url.password] = [login.name, encodeURIComponent(login.password)];
    app = new Client({ connectionString: url.href });
    await app.connect();
  });
  afterAll(async () => {
    await app.end();
    await owner.query(`drop owned by ${login.name}`);
    await owner.query(`drop role ${login.name}`);
    await owner.destroy();
    await test.drop();
  });

  const entry = `insert into audit_entries (actor_kind, action, object_kind) values ('system', 'update', 'contact')`;

  it('writes the trail and reads it; what it writes waits for its seal', async () => {
    const { rows } = await app.query<{ seq: string }>(`${entry} returning seq`);
    const { rows: waiting } = await app.query('select from audit_unsealed where seq = $1', [rows[0]?.seq]);
    expect(waiting).toHaveLength(1);
  });

  const refused = [
    ...appendOnly.flatMap((table) => [
      `delete from ${table}`,
      `truncate ${table}`,
      `alter table ${table} disable trigger all`,
      `alter table ${table} add column x int`,
      `drop table ${table}`,
    ]),
    `update audit_entries set action = 'other'`,
    `update audit_seals set hash = hash`,
    `update audit_checkpoints set entries = 0`,
    'drop trigger audit_entries_append_only on audit_entries',
    'create or replace function refuse_audit_change() returns trigger language sql as $$ $$',
    `set session_replication_role = 'replica'`,
    'set role postgres',
    'delete from schema_migrations',
    'create table of_my_own (id int)',
    'truncate companies',
  ];
  it.each(refused)('is refused: %s', async (sql) => {
    await app.query('begin');
    await expect(app.query(sql)).rejects.toMatchObject({ code: '42501' });
    await app.query('rollback');
  });

  it('retires nothing that is younger than a year, and gets no right by asking for it', async () => {
    await app.query(`select set_config('elinvoima.retiring_audit', 'on', false)`);
    await expect(app.query('delete from audit_entries')).rejects.toMatchObject({ code: '42501' });
    const { rows } = await app.query<{ seq: string }>('select seq from audit_unsealed limit 1');
    await app.query(`insert into audit_seals (position, seq, hash) values (1, $1, decode(repeat('00', 32), 'hex'))`, [
      rows[0]?.seq,
    ]);
    await expect(app.query(`select retire_audit(1, '')`)).rejects.toMatchObject({ code: '42501' });
  });

  it('writes records, makes the queue’s schema and temporary tables, and measures what it wrote', async () => {
    await app.query(`insert into companies (name) values ('Koepaja Oy')`);
    await app.query(`update companies set name = 'Toinen Oy'`);
    await app.query('delete from companies');
    await app.query('create schema bullmq');
    await app.query('begin');
    await app.query('create temporary table for_a_moment on commit drop as select 1 as one');
    await app.query('analyze companies');
    await app.query('commit');
  });

  it('has its rights on tables that come later, and keeps its queue', async () => {
    await owner.query('create table come_later (id int)');
    await app.query('insert into come_later values (1)');
    await owner.query('drop table come_later');
    await grantToApp(owner, login);
    expect((await app.query(`select from pg_namespace where nspname = 'bullmq'`)).rowCount).toBe(1);
  });
});
