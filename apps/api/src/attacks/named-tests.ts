/** What the ledgers of security name: files, and tests in them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

export const ledger = (name: string): string => readFileSync(join(root, 'apps/api/security', name), 'utf8');

const texts = new Map<string, string>();
export function textOf(file: string): string {
  const known = texts.get(file) ?? (existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '');
  texts.set(file, known);
  return known;
}

/** Whether the file has a test with this title, written out or in the form that `each` fills in. */
export function isThere(file: string, test: string): boolean {
  const written = test.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`);
  return ["'", '"', '`'].some((quote) => textOf(file).includes(`${quote}${quote === "'" ? written : test}${quote}`));
}
