import { mkdirSync, mkdtempSync, readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { makeSymlinks } from './binaries.mjs';

let folder: string;
const library = (name: string) => join(folder, 'native', 'lib', name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'elinvoima-links-'));
  mkdirSync(join(folder, 'native', 'lib'), { recursive: true });
  writeFileSync(library('libpq.so.5.18'), 'library');
  const links = ['libpq.so', 'libpq.so.5'].map((name) => ({
    source: 'native/lib/libpq.so.5.18',
    target: `native/lib/${name}`,
  }));
  writeFileSync(join(folder, 'native', 'pg-symlinks.json'), JSON.stringify(links));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the links that npm’s install scripts did not make are made, and survive a move of the folder', () => {
  makeSymlinks(folder);
  expect(readFileSync(library('libpq.so'), 'utf8')).toBe('library');
  expect(readlinkSync(library('libpq.so.5'))).toBe('libpq.so.5.18');
});

test('making them again changes nothing, and a broken one is mended', () => {
  symlinkSync('gone', library('libpq.so'));
  makeSymlinks(folder);
  makeSymlinks(folder);
  expect(readFileSync(library('libpq.so'), 'utf8')).toBe('library');
});
