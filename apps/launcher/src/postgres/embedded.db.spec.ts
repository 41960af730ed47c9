import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { prepareDataFolder } from '../data-folder.mjs';
import { isAlive, waitUntil } from '../processes.mjs';
import { withClient } from './databases.mjs';
import { startEmbeddedDatabase } from './embedded.mjs';

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "elinvoima embedded ä'-"));
  chmodSync(home, 0o755);
  prepareDataFolder(home);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const postmaster = () => Number(readFileSync(join(home, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);

test('the first start makes a database whose owner is no superuser, and whose application may make and read nothing yet', async () => {
  const database = await startEmbeddedDatabase(home);
  const { rows } = await withClient(database.ownerUrl, (client) =>
    client.query(
      `select current_database() as name, rolsuper as super, current_setting('listen_addresses') as addresses,
        current_setting('max_connections') as connections
        from pg_roles where rolname = current_user`,
    ),
  );
  expect(rows[0]).toEqual({ name: 'elinvoima', super: false, addresses: '127.0.0.1', connections: '200' });
  expect(statSync(join(home, 'postgres-password')).mode & 0o777).toBe(0o600);
  await withClient(database.ownerUrl, (client) => client.query('create extension pg_trgm; create table kept (n int)'));
  await withClient(database.url, async (client) => {
    await expect(client.query('create table own (n int)')).rejects.toThrow('permission denied');
    await expect(client.query('select from kept')).rejects.toThrow('permission denied');
  });
  const pid = postmaster();
  await database.stop();
  await database.exited;
  expect(isAlive(pid)).toBe(false);
});

test('a server whose launcher was killed is stopped and its data is there at the next start', async () => {
  const abandoned = await startEmbeddedDatabase(home);
  const pid = postmaster();
  const database = await startEmbeddedDatabase(home);
  await abandoned.exited;
  expect(isAlive(pid)).toBe(false);
  await withClient(database.ownerUrl, (client) => client.query('insert into kept values (1)'));
  await database.stop();
});

test('a server that was killed itself recovers what was committed', async () => {
  const crashed = await startEmbeddedDatabase(home);
  const pid = postmaster();
  process.kill(pid, 'SIGKILL');
  await crashed.exited;
  await waitUntil(() => !isAlive(pid), 5000);
  const database = await startEmbeddedDatabase(home);
  const { rows } = await withClient(database.ownerUrl, (client) => client.query('select count(*)::int as n from kept'));
  expect(rows).toEqual([{ n: 1 }]);
  await database.stop();
  expect(existsSync(join(home, 'postgres', 'postmaster.pid'))).toBe(false);
});
