/** The PostgreSQL and the Redis that somebody else runs: found before anything is started on them. */
import { once } from 'node:events';
import { createConnection } from 'node:net';
import { withClient } from './postgres/databases.mjs';
import { codeOf, Fault } from './fault.mjs';

const OLDEST_POSTGRES = 18; // ids are made by uuidv7()

/** @param {string} url */
export async function requirePostgres(url) {
  const { hostname, port, pathname } = new URL(url);
  const place = `${hostname}:${port || 5432}`;
  const major = await withClient(url, async (client) => {
    const { rows } = await client.query("select current_setting('server_version_num')::int / 10000 as major");
    return Number(rows[0]?.major);
  }).catch((/** @type {unknown} */ cause) => {
    throw new Fault(postgresFault(codeOf(cause), place, pathname.slice(1), cause), { cause });
  });
  if (major < OLDEST_POSTGRES) {
    throw new Fault(
      `The PostgreSQL at ${place} is version ${major} and Elinvoima needs ${OLDEST_POSTGRES} or newer: upgrade it, or leave DATABASE_URL out to use the built-in one`,
    );
  }
}

/** @param {string} code @param {string} place @param {string} database @param {unknown} cause */
function postgresFault(code, place, database, cause) {
  if (code === '28P01' || code === '28000')
    return `The PostgreSQL at ${place} refuses the user or the password of DATABASE_URL: correct them`;
  if (code === '3D000')
    return `The PostgreSQL at ${place} has no database "${database}": create it, or correct DATABASE_URL`;
  const why = cause instanceof Error && cause.message ? cause.message : code;
  return `The PostgreSQL of DATABASE_URL at ${place} does not answer (${why}): start it, or leave DATABASE_URL out to use the built-in one`;
}

/** @param {string} url */
export async function requireRedis(url) {
  const { hostname, port } = new URL(url);
  const socket = createConnection({
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port || 6379),
    timeout: 5000,
  });
  try {
    await Promise.race([
      once(socket, 'connect'),
      once(socket, 'timeout').then(() => Promise.reject(new Error('no answer in 5 s'))),
    ]);
  } catch (cause) {
    const why = codeOf(cause) || (cause instanceof Error ? cause.message : '');
    throw new Fault(
      `The Redis of REDIS_URL at ${hostname}:${port || 6379} does not answer (${why}): start it, or leave REDIS_URL out to keep the queue in PostgreSQL`,
      { cause },
    );
  } finally {
    socket.destroy();
  }
}
