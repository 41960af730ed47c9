/** Whether the database needs the migrations or the demo data at all: asking is quicker than starting a program that asks. */
import { readdirSync } from 'node:fs';
import { inRepository } from './paths.mjs';
import { withClient } from './postgres/databases.mjs';

/**
 * @param {string} ownerUrl @param {string} appUrl
 * @returns {Promise<boolean>} whether every migration of this version is applied, and the application may read what they made
 */
export async function isMigrated(ownerUrl, appUrl) {
  const wanted = readdirSync(inRepository('migrations')).flatMap(
    (name) => /^(\d{13})-.*(?<!\.spec)\.ts$/.exec(name)?.[1] ?? [],
  );
  return await withClient(ownerUrl, async (client) => {
    const { rows: found } = await client.query(
      `select has_table_privilege(r.rolname, 'schema_migrations', 'select') as there
       from pg_roles r where r.rolname = $1 and to_regclass('schema_migrations') is not null`,
      [decodeURIComponent(new URL(appUrl).username)],
    );
    if (!found[0]?.there) return false;
    const { rows } = await client.query('select "timestamp"::text as moment from schema_migrations');
    const applied = new Set(rows.map(({ moment }) => moment));
    return wanted.every((moment) => applied.has(moment));
  });
}

/** @param {string} databaseUrl @returns {Promise<boolean>} a database where somebody may sign in is not filled with demo data */
export async function hasUsers(databaseUrl) {
  return await withClient(databaseUrl, async (client) => {
    const { rows } = await client.query('select exists (select from users) as any');
    return rows[0]?.any === true;
  });
}

/** @param {string} databaseUrl @returns {Promise<boolean>} whether nobody has taken the installation over yet */
export async function needsFirstAdministrator(databaseUrl) {
  return await withClient(databaseUrl, async (client) => {
    const { rows } = await client.query(
      "select not exists (select from users where role = 'administrator' and password_hash is not null) as any",
    );
    return rows[0]?.any === true;
  });
}

/** @param {string} databaseUrl @returns {Promise<boolean>} */
export async function hasDemoAccounts(databaseUrl) {
  return await withClient(databaseUrl, async (client) => {
    const { rows } = await client.query(
      "select exists (select from users where email = 'coordinator@elinvoima.test') as any",
    );
    return rows[0]?.any === true;
  });
}
