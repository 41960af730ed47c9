/**
 * What the launcher itself must know before it starts anything. The product's own settings are checked, typed and named by
 * `libs/domain/src/platform/config.ts` when the API and the worker start.
 */
import { isAbsolute, resolve } from 'node:path';
import { Fault } from './fault.mjs';
import { root } from './paths.mjs';

/**
 * @typedef {object} Settings
 * @property {number} port
 * @property {string} host the address the API listens on
 * @property {string} dataFolder absolute
 * @property {string | undefined} databaseUrl undefined: the built-in PostgreSQL
 * @property {string | undefined} databaseOwnerUrl whom the tables of databaseUrl belong to; undefined: its own login
 * @property {string | undefined} redisUrl undefined: the queue is in PostgreSQL
 * @property {boolean} demo
 * @property {string} publicUrl
 */

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|::1)$/;

/** @param {Record<string, string | undefined>} env @returns {Settings} */
export function readSettings(env) {
  /** @type {string[]} */
  const faults = [];
  const given = (/** @type {string} */ name) => env[name]?.trim() || undefined;

  const port = Number(given('PORT') ?? 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    faults.push(`PORT is "${given('PORT')}" and must be a whole number from 1 to 65535, for example PORT=3000`);
  }
  const demo = given('DEMO') ?? '1';
  if (demo !== '0' && demo !== '1') {
    faults.push(`DEMO is "${demo}" and must be 1 (with demo data) or 0 (start empty)`);
  }
  const databaseUrl = given('DATABASE_URL');
  if (databaseUrl !== undefined && !isUrl(databaseUrl, ['postgres:', 'postgresql:'])) {
    faults.push('DATABASE_URL must look like postgres://user:password@host:5432/elinvoima');
  }
  const databaseOwnerUrl = given('DATABASE_OWNER_URL');
  if (databaseOwnerUrl !== undefined && !isUrl(databaseOwnerUrl, ['postgres:', 'postgresql:'])) {
    faults.push('DATABASE_OWNER_URL must look like postgres://owner:password@host:5432/elinvoima');
  }
  const redisUrl = given('REDIS_URL');
  if (redisUrl !== undefined && !isUrl(redisUrl, ['redis:', 'rediss:'])) {
    faults.push('REDIS_URL must look like redis://host:6379');
  }
  const host = given('HOST') ?? '127.0.0.1';
  if (/[\s/]/.test(host)) faults.push(`HOST is "${host}" and must be an address or a host name, for example 127.0.0.1`);
  if (demo === '1' && !LOOPBACK.test(host)) {
    faults.push(
      `HOST is "${host}", but everybody knows the password of the demo accounts: start with DEMO=0, or leave HOST out`,
    );
  }
  if (faults.length > 0) throw new Fault(faults.join('\n'));

  const dataFolder = given('DATA_DIR') ?? '.data';
  return {
    port,
    host,
    dataFolder: isAbsolute(dataFolder) ? dataFolder : resolve(root, dataFolder),
    databaseUrl,
    databaseOwnerUrl,
    redisUrl,
    demo: demo === '1',
    publicUrl: given('PUBLIC_URL') ?? `http://localhost:${port}`,
  };
}

/** @param {string} text @param {string[]} protocols */
function isUrl(text, protocols) {
  try {
    const { protocol, hostname } = new URL(text);
    return protocols.includes(protocol) && hostname !== '';
  } catch {
    return false;
  }
}
