/** Databases and roles inside a running server. */
import { Client } from 'pg';

/**
 * @param {{ port: number, password: string, database?: string, user?: string, host?: string }} target
 * @returns {string} a connection URL
 */
export function connectionUrl({ port, password, database = 'postgres', user = 'postgres', host = '127.0.0.1' }) {
  return `postgres://${user}:${encodeURIComponent(password)}@${host}:${port}/${database}`;
}

/** @template T @param {string} url @param {(client: Client) => Promise<T>} use @returns {Promise<T>} */
export async function withClient(url, use) {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    application_name: 'elinvoima launcher',
  });
  client.on('error', () => {}); // a server that stops while we are connected is seen by its own exit
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

/**
 * The product's own role owns its database and is no superuser, as on an outside PostgreSQL; the application logs in as another
 * one, which gets its rights after the migrations (`migrations/app-role.ts`).
 * @param {string} superuserUrl @param {{ name: string, password: string }} database role and database bear the same name
 * @param {{ name: string, password: string }} [app]
 */
export async function ensureDatabase(superuserUrl, { name, password }, app) {
  await withClient(superuserUrl, async (client) => {
    for (const login of [{ name, password }, ...(app ? [app] : [])]) {
      const { rowCount: roles } = await client.query('select from pg_roles where rolname = $1', [login.name]);
      const secret = client.escapeLiteral(login.password);
      await client.query(
        `${roles ? 'alter' : 'create'} role ${client.escapeIdentifier(login.name)} login password ${secret}`,
      );
    }
    const role = client.escapeIdentifier(name);
    const { rowCount: databases } = await client.query('select from pg_database where datname = $1', [name]);
    if (!databases) await client.query(`create database ${role} owner ${role}`);
  });
}
