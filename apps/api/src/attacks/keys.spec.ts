import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const inventory = readFileSync(join(root, 'apps/api/security/keys.md'), 'utf8');

const sources = ['libs/domain/src', 'apps/api/src', 'apps/worker/src'].flatMap((place) =>
  readdirSync(join(root, place), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !/\.(spec|d)\.ts$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
);

const purposesOf = (pattern: RegExp): Set<string> =>
  new Set(sources.flatMap((text) => [...text.matchAll(pattern)].map(([, purpose = '']) => purpose.trim())));

/** What stands in code marks in the first cells of the section's rows. */
function rowsOf(section: string): Set<string> {
  const [, text = ''] = inventory.split(`## ${section}`);
  const rows = (text.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('| `'));
  return new Set(
    rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)),
  );
}

describe('G38 the inventory of keys', () => {
  it('has a row for every purpose that something is sealed for, and for no other', () => {
    const sealed = purposesOf(/(?:un)?sealText\([^,]+, '([^']+)'/g);
    expect(sealed.size).toBeGreaterThan(0);
    expect(rowsOf('Sealed with a key of its purpose')).toEqual(sealed);
  });

  it('has a row for every purpose of a keyed hash or derived token, and for no other', () => {
    const hashed = purposesOf(/(?:keyedHash|derivedToken)\([^,]+,\s*['`]([^'`$]+)/g);
    expect(hashed.size).toBeGreaterThan(15);
    expect(rowsOf('Keyed hashes and tokens')).toEqual(hashed);
  });

  it('has a row for every setting that is a secret', () => {
    const settings = readFileSync(join(root, 'README.md'), 'utf8').matchAll(
      /`([A-Z0-9_]*(?:SECRET|PRIVATE_KEY|TOKEN|SIGNING_KEY)[A-Z0-9_]*)`/g,
    );
    const names = new Set([...settings].map(([, name = '']) => name).filter((name) => !name.endsWith('_FILE')));
    expect(names.size).toBeGreaterThan(5);
    expect([...names].filter((name) => !rowsOf('Settings').has(name))).toEqual([]);
  });
});
