import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const domain = new URL('../../../libs/domain/src/', import.meta.url);
const module = readFileSync(new URL('worker.module.ts', import.meta.url), 'utf8');

/** Nouns whose files name a template of a mail. */
const withMails = [
  ...new Set(
    readdirSync(domain, { recursive: true, encoding: 'utf8' })
      .filter((file) => /^[^/]+\/.*\.ts$/.test(file) && !file.endsWith('.spec.ts'))
      .filter((file) => readFileSync(new URL(file, domain), 'utf8').includes('templates.register('))
      .map((file) => file.split('/')[0]),
  ),
];

describe('the worker', () => {
  // It renders each mail when it leaves: one whose template it does not know would wait for ever.
  it('knows every noun that sends mails', () => {
    expect(withMails).toContain('surveys');
    expect(withMails.filter((noun) => !module.includes(`'@elinvoima/domain/${noun}'`))).toEqual([]);
  });
});
