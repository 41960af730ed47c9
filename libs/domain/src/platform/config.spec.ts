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

describe('settings of mail', () => {
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

describe('settings of files', () => {
  const s3 = {
    S3_ENDPOINT: 'https://s3.kunta.example/',
    S3_BUCKET: 'elinvoima',
    S3_REGION: 'fi-1',
    S3_ACCESS_KEY_ID: 'AK',
    S3_SECRET_ACCESS_KEY: 'a secret that stands nowhere else',
  };

  it('without S3 files lie on the disk; with it the address has no slash at its end', () => {
    expect(read({}).s3).toBeNull();
    // As docker-compose.yml hands on what nobody has set.
    expect(read(Object.fromEntries(Object.keys(s3).map((name) => [name, '']))).s3).toBeNull();
    expect(read(s3).s3).toEqual({
      endpoint: 'https://s3.kunta.example',
      bucket: 'elinvoima',
      region: 'fi-1',
      accessKeyId: 'AK',
      secretAccessKey: s3.S3_SECRET_ACCESS_KEY,
    });
  });

  it.each(Object.keys(s3))('S3 is all of it or none: without %s', (name) => {
    expect(faultsOf({ ...s3, [name]: '' })).toContain('belong together');
  });

  it.each([
    [{ S3_ENDPOINT: 's3.kunta.example' }, 'S3_ENDPOINT is not a usable address'],
    [{ S3_ENDPOINT: 'ftp://s3.kunta.example' }, 'S3_ENDPOINT is not a usable address'],
    [{ S3_ENDPOINT: 'https://user:word@s3.kunta.example' }, 'S3_ENDPOINT must be a plain address'],
    [{ S3_ENDPOINT: 'https://s3.kunta.example/?x=1' }, 'S3_ENDPOINT must be a plain address'],
    [{ S3_BUCKET: 'Elinvoima' }, 'S3_BUCKET is "Elinvoima"'],
    [{ S3_BUCKET: 'a/../b' }, 'S3_BUCKET is "a/../b"'],
    [{ S3_BUCKET: 'ab' }, 'S3_BUCKET is "ab"'],
    [{ ATTACHMENT_MAX_MB: '0' }, 'ATTACHMENT_MAX_MB is "0"'],
    [{ ATTACHMENT_MAX_MB: '101' }, 'ATTACHMENT_MAX_MB is "101"'],
  ])('names what is wrong, and no secret: %j', (env, fault) => {
    const faults = faultsOf({ ...s3, ...env });
    expect(faults).toContain(fault);
    expect(faults).not.toContain(s3.S3_SECRET_ACCESS_KEY);
  });

  it('the largest attachment is said in megabytes', () => {
    expect(read({}).attachmentBytes).toBe(10 * 1024 * 1024);
    expect(read({ ATTACHMENT_MAX_MB: '25' }).attachmentBytes).toBe(25 * 1024 * 1024);
  });
});

describe('settings of the map', () => {
  const xyz = {
    MAP_BACKGROUND_URL: 'https://kartat.kunta.example/{z}/{x}/{y}.png',
    MAP_BACKGROUND_KIND: 'xyz',
    MAP_BACKGROUND_ATTRIBUTION: '© Kunta',
  };
  const wmts = { ...xyz, MAP_BACKGROUND_KIND: '', MAP_BACKGROUND_URL: 'https://kartat.kunta.example/wmts?avain=1' };

  it('without an address there is no background; with one its origin is known', () => {
    expect(read({}).mapBackground).toBeNull();
    expect(read(xyz).mapBackground).toMatchObject({ kind: 'xyz', origin: 'https://kartat.kunta.example', maxZoom: 15 });
    expect(read({ ...wmts, MAP_BACKGROUND_LAYER: 'tausta' }).mapBackground).toMatchObject({
      kind: 'wmts',
      layer: 'tausta',
      matrixSet: 'ETRS-TM35FIN',
    });
    // A source on the machine itself is nobody's ear.
    expect(read({ ...xyz, MAP_BACKGROUND_URL: 'http://127.0.0.1:9000/{z}/{x}/{y}.png' }).mapBackground?.origin).toBe(
      'http://127.0.0.1:9000',
    );
  });

  it.each([
    [{ MAP_BACKGROUND_URL: 'http://kartat.kunta.example/{z}/{x}/{y}.png' }, 'must be an https:// address'],
    [{ MAP_BACKGROUND_URL: 'https://{s}.kunta.example/{z}/{x}/{y}.png' }, 'must be an https:// address'],
    [{ MAP_BACKGROUND_URL: 'https://a:b@kunta.example/{z}/{x}/{y}.png' }, 'must be an https:// address'],
    [{ MAP_BACKGROUND_URL: 'https://kunta.example/{z}/{x}.png' }, 'MAP_BACKGROUND_URL lacks {y}'],
    [{ MAP_BACKGROUND_KIND: 'wms' }, 'it must be one of wmts, xyz'],
    [{ MAP_BACKGROUND_ATTRIBUTION: '' }, 'must say whose map it is'],
    [{ MAP_BACKGROUND_MAX_ZOOM: '22' }, 'MAP_BACKGROUND_MAX_ZOOM is "22"'],
    [{ MAP_BACKGROUND_URL: '' }, 'say nothing without MAP_BACKGROUND_URL'],
    [wmts, 'MAP_BACKGROUND_LAYER must name'],
  ])('names what is wrong: %j', (env, fault) => {
    expect(faultsOf({ ...xyz, ...env })).toContain(fault);
  });
});
