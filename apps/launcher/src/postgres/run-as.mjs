/**
 * The account PostgreSQL runs under. It refuses to run as root, so root lends it `nobody`, who exists on every system;
 * an ordinary user runs it as himself.
 */
import { execFileSync } from 'node:child_process';
import { chownSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Fault } from '../fault.mjs';

/** @typedef {{ uid?: number, gid?: number }} Account empty for an ordinary user */

/** @param {string} [folder] an existing data folder stays with the account that owns it @returns {Account} */
export function serverAccount(folder) {
  if (process.getuid?.() !== 0) return {};
  const owner = folder === undefined ? undefined : statSync(folder, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  try {
    return { uid: idOf('-u'), gid: idOf('-g') };
  } catch (cause) {
    throw new Fault(
      'PostgreSQL cannot run as root and this system has no user "nobody": start Elinvoima as an ordinary user.',
      { cause },
    );
  }
}

// macOS writes nobody's -2 as 4294967294, which spawn() refuses.
const idOf = (/** @type {string} */ flag) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' })) | 0;

/** @param {string} path @param {Account} account */
export function giveTo(path, { uid, gid }) {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid);
}

/** @param {string} folder @param {Account} account @returns {boolean} whether the account can reach what lies in the folder */
export function canEnter(folder, { uid }) {
  if (uid === undefined) return true;
  for (let at = resolve(folder); ; at = dirname(at)) {
    const { mode, uid: owner } = statSync(at);
    if ((mode & 0o001) === 0 && !(owner === uid && mode & 0o100)) return false;
    if (at === dirname(at)) return true;
  }
}
