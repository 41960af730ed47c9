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
 * The product's own role owns its database and is no superuser, as on an outside PostgreSQL.
 * @param {string} superuserUrl @param {{ name: string, password: string }} database role and database bear the same name
 */
export async function ensureDatabase(superuserUrl, { name, password }) {
  await withClient(superuserUrl, async (client) => {
    const [role, owner] = [client.escapeIdentifier(name), client.escapeLiteral(password)];
    const { rowCount: roles } = await client.query('select from pg_roles where rolname = $1', [name]);
    await client.query(`${roles ? 'alter' : 'create'} role ${role} login password ${owner}`);
    const { rowCount: databases } = await client.query('select from pg_database where datname = $1', [name]);
    if (!databases) await client.query(`create database ${role} owner ${role}`);
  });
}
