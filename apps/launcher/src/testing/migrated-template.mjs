/**
 * The template database that every database spec is cloned from: all migrations applied, closed to connections, named by
 * what the migrations hold, so that a server shared by several runs or branches keeps one template for each.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { withClient } from '../postgres/databases.mjs';
import { inRepository } from '../paths.mjs';

/** @param {string} clusterUrl superuser's @returns {Promise<string>} the template's name */
export async function ensureMigratedTemplate(clusterUrl) {
  const name = `elinvoima_template_${fingerprint(inRepository('migrations'))}`;
  await withClient(clusterUrl, async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [name]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount) return;
    const unfinished = `${name}_unfinished`;
    await client.query(`drop database if exists ${unfinished} with (force)`);
    await client.query(`create database ${unfinished}`);
    migrate(clusterUrl, unfinished);
    await client.query(`alter database ${unfinished} with is_template true allow_connections false`);
    await client.query(`alter database ${unfinished} rename to ${name}`);
  });
  return name;
}

/** @param {string} folder @returns {string} */
function fingerprint(folder) {
  const hash = createHash('sha256');
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .sort()) {
    hash.update(file).update(readFileSync(`${folder}/${file}`));
  }
  return hash.digest('hex').slice(0, 12);
}

/** @param {string} clusterUrl @param {string} database */
function migrate(clusterUrl, database) {
  if (!existsSync(inRepository('migrations', 'migrate.ts'))) return;
  const url = new URL(clusterUrl);
  url.pathname = `/${database}`;
  const node = (/** @type {string[]} */ ...args) =>
    execFileSync(process.execPath, args, { env: { ...process.env, DATABASE_URL: url.href }, encoding: 'utf8' });
  try {
    node(inRepository('node_modules', 'tsc7', 'bin', 'tsc'), '-b', inRepository('migrations'));
    node(inRepository('migrations', 'dist', 'migrate.js'));
  } catch (error) {
    const { stdout = '', stderr = '' } = /** @type {{ stdout?: string, stderr?: string }} */ (error);
    throw new Error(`The migrations did not run for the tests:\n${stdout}${stderr}`, { cause: error });
  }
}
