import { chmodSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { keptSecret, prepareDataFolder, turnOverLog } from './data-folder.mjs';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'elinvoima-data-folder-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** Root may write anywhere, so root does it as `nobody`. */
function asOrdinaryUser(work: () => void): void {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid?.('nobody');
  try {
    work();
  } finally {
    process.seteuid?.(0);
  }
}

test('the folder is made, with one for the logs that only its owner reads', () => {
  const folder = join(home, 'a', 'b');
  prepareDataFolder(folder);
  expect(statSync(join(folder, 'logs')).mode & 0o777).toBe(0o700);
});

test('a folder that may not be written is told in one line', () => {
  chmodSync(home, 0o555);
  asOrdinaryUser(() => {
    expect(() => prepareDataFolder(join(home, 'data'))).toThrow(
      /^The data folder .*data cannot be written to: make it writable/,
    );
  });
});

test('a file in the folder’s place is told in one line', () => {
  writeFileSync(join(home, 'data'), '');
  expect(() => prepareDataFolder(join(home, 'data'))).toThrow('is not a folder');
});

test('a secret is made once, is long, and is its owner’s only', () => {
  const file = join(home, 'secret');
  const secret = keptSecret(file);
  expect(secret.length).toBeGreaterThanOrEqual(32);
  expect(keptSecret(file)).toBe(secret);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('a log that has grown big is put aside', () => {
  const [small, big] = [join(home, 'small.log'), join(home, 'big.log')];
  writeFileSync(small, 'x');
  writeFileSync(big, Buffer.alloc(11 * 1024 * 1024));
  for (const log of [small, big]) turnOverLog(log);
  expect([small, `${small}.1`, big, `${big}.1`].map((file) => existsSync(file))).toEqual([true, false, false, true]);
});
