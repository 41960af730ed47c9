import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { readConfig } from '../platform/index.js';
import { settingsTold } from './settings-told.js';

const folder = mkdtempSync(join(tmpdir(), 'elinvoima-settings-told-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const told = (env: Record<string, string>) =>
  settingsTold(
    readConfig({
      DATABASE_URL: 'postgres://elinvoima:canary-database@localhost/elinvoima',
      SECRET_KEY: 'canary-secret that is only ever used by tests',
      DATA_DIR: folder,
      ...env,
    }),
  );

it('names nobody outside when everything is in the house', () => {
  const { processors, sendsMail, https } = told({
    REDIS_URL: 'redis://redis:6379',
    DATABASE_URL: 'postgres://postgres/elinvoima',
  });
  expect([processors, sendsMail, https]).toEqual([[], false, false]);
});

it('names each service outside by its host, and no secret', () => {
  const settings = told({
    DATABASE_URL: 'postgres://elinvoima:canary-database@db.toimittaja.example:5432/elinvoima',
    REDIS_URL: 'rediss://default:canary-queue@jono.toimittaja.example',
    PUBLIC_URL: 'https://elinvoima.kunta.example',
    SMTP_URL: 'smtps://posti:canary-mail@smtp.toimittaja.example:465',
    MAILGUN_SIGNING_KEY: 'canary-mailgun-key-of-tests',
    S3_ENDPOINT: 'https://s3.toimittaja.example',
    S3_BUCKET: 'elinvoima',
    S3_REGION: 'eu-north-1',
    S3_ACCESS_KEY_ID: 'canary-key-id',
    S3_SECRET_ACCESS_KEY: 'canary-access-key',
    OIDC_ISSUER: 'https://login.kunta.example/tenant',
    OIDC_CLIENT_ID: 'canary-client',
    OIDC_CLIENT_SECRET: 'canary-client-secret',
    MAP_BACKGROUND_URL: 'https://kartta.toimittaja.example/wmts',
    MAP_BACKGROUND_ATTRIBUTION: 'Toimittaja',
    MAP_BACKGROUND_LAYER: 'tausta',
  });
  expect(settings.processors.map(({ kind, host }) => `${kind} ${host}`)).toEqual([
    'database db.toimittaja.example',
    'queue jono.toimittaja.example',
    'mail smtp.toimittaja.example',
    'mailNews mailgun.com',
    'files s3.toimittaja.example',
    'signIn login.kunta.example',
    'map kartta.toimittaja.example',
  ]);
  expect(settings.https).toBe(true);
  expect(JSON.stringify(settings)).not.toContain('canary');
});

it('does not take a machine of an inner network for somebody else', () => {
  for (const host of ['10.1.2.3', '192.168.1.5', '172.20.0.2', '127.0.0.1', 'posti.internal', 'smtp'])
    expect(told({ SMTP_URL: `smtp://${host}:25` }).processors).toEqual([]);
  expect(told({ SMTP_URL: 'smtp://172.32.0.1:25' }).processors).toEqual([{ kind: 'mail', host: '172.32.0.1' }]);
});
