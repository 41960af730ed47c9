/** The folder that holds everything an installation remembers: the built-in database, files, logs. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf, Fault } from './fault.mjs';

/** @param {string} folder */
export function prepareDataFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 }); // PostgreSQL may run as another account and must get through
    mkdirSync(logFolder(folder), { recursive: true, mode: 0o700 });
    const probe = join(folder, `.probe-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (cause) {
    throw folderFault(folder, cause);
  }
}

/** @param {string} folder @param {unknown} cause */
function folderFault(folder, cause) {
  const what = {
    ENOSPC: 'is on a full disk',
    EROFS: 'is on a read-only disk',
    ENOTDIR: 'is not a folder',
    EEXIST: 'is not a folder',
  };
  const why = what[/** @type {keyof typeof what} */ (codeOf(cause))] ?? 'cannot be written to';
  return new Fault(
    `The data folder ${folder} ${why}: make it writable, or name another, for example DATA_DIR=/path/to/folder npm start`,
    { cause },
  );
}

/** @param {string} folder */
export const logFolder = (folder) => join(folder, 'logs');

/** A secret made at the first start and readable by its owner only. @param {string} file @returns {string} */
export function keptSecret(file) {
  if (!existsSync(file)) {
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, randomBytes(24).toString('base64url'), { mode: 0o600 });
    renameSync(unfinished, file);
  }
  return readFileSync(file, 'utf8').trim();
}

const LOG_LIMIT = 10 * 1024 * 1024;

/** One earlier log is kept when it has grown big. @param {string} file */
export function turnOverLog(file) {
  if (existsSync(file) && statSync(file).size > LOG_LIMIT) renameSync(file, `${file}.1`);
}
