import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { ConfigFaults, readConfig } from './config.js';

const keyOf = (modulusLength: number): string =>
  generateKeyPairSync('rsa', {
    modulusLength,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  }).privateKey;

describe('settings of mail', () => {
  const folder = mkdtempSync(join(tmpdir(), 'elinvoima-config-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const read = (env: Record<string, string>) =>
    readConfig({
      DATABASE_URL: 'postgres://localhost/none',
      SECRET_KEY: 'a key that is only ever used by tests, 32+',
      DATA_DIR: folder,
      MAIL_FROM: 'Kunta <yritykset@kunta.example>',
      ...env,
    });
  const faultsOf = (env: Record<string, string>): string => {
    try {
      read(env);
      return '';
    } catch (error) {
      return error instanceof ConfigFaults ? error.faults.join('\n') : String(error);
    }
  };
  const key = keyOf(2048);
  const dkim = { DKIM_DOMAIN: 'kunta.example', DKIM_SELECTOR: 's1', DKIM_PRIVATE_KEY: key };

  it('DKIM is all of it or none', () => {
    expect(read({}).dkim).toBeNull();
    expect(read(dkim).dkim?.privateKey).toContain('BEGIN PRIVATE KEY');
    expect(faultsOf({ DKIM_DOMAIN: 'kunta.example' })).toContain('belong together');
    expect(faultsOf({ ...dkim, DKIM_SELECTOR: '' })).toContain('belong together');
  });

  it('the key may stand in a file, or in one line', () => {
    const file = join(folder, 'dkim.pem');
    writeFileSync(file, key);
    expect(
      read({ DKIM_DOMAIN: 'kunta.example', DKIM_SELECTOR: 's1', DKIM_PRIVATE_KEY_FILE: file }).dkim?.privateKey,
    ).toBe(key);
    expect(read({ ...dkim, DKIM_PRIVATE_KEY: key.trim().replaceAll('\n', '\\n') }).dkim?.privateKey).toBe(key.trim());
    expect(faultsOf({ ...dkim, DKIM_PRIVATE_KEY: '', DKIM_PRIVATE_KEY_FILE: join(folder, 'none') })).toContain(
      'cannot be read',
    );
  });

  it.each([
    [{ DKIM_PRIVATE_KEY: 'no key' }, 'no private key in PEM'],
    [{ DKIM_PRIVATE_KEY: keyOf(1024) }, 'at least 2048 bits'],
    [{ DKIM_DOMAIN: 'muu.example' }, 'is not the domain of MAIL_FROM'],
    [{ MAIL_BOUNCE_ADDRESS: 'Palautukset <a@kunta.example>' }, 'MAIL_BOUNCE_ADDRESS'],
    [{ MAIL_EVENTS_SECRET: 'short' }, 'MAIL_EVENTS_SECRET is too short'],
  ])('names what is wrong: %j', (env, fault) => {
    expect(faultsOf({ ...dkim, ...env })).toContain(fault);
  });
});
