import { expect, test } from '@jest/globals';
import { isAbsolute } from 'node:path';
import { readSettings } from './settings.mjs';

test('without any setting it starts on 3000 with demo data and its own database', () => {
  const settings = readSettings({});
  expect(settings).toMatchObject({ port: 3000, host: '127.0.0.1', demo: true, publicUrl: 'http://localhost:3000' });
  expect(settings.databaseUrl).toBeUndefined();
  expect(isAbsolute(settings.dataFolder)).toBe(true);
});

test('an empty setting is as one that is left out', () => {
  expect(readSettings({ PORT: '', DATABASE_URL: ' ', DEMO: '' })).toEqual(readSettings({}));
});

test.each([
  ['PORT', 'abc', 'PORT is "abc" and must be a whole number from 1 to 65535'],
  ['PORT', '0', 'PORT is "0"'],
  ['PORT', '70000', 'PORT is "70000"'],
  ['PORT', '3000.5', 'PORT is "3000.5"'],
  ['DEMO', 'yes', 'DEMO is "yes" and must be 1 (with demo data) or 0 (start empty)'],
  ['DATABASE_URL', 'mysql://db/x', 'DATABASE_URL must look like postgres://'],
  ['DATABASE_URL', 'localhost:5432', 'DATABASE_URL must look like postgres://'],
  ['REDIS_URL', 'http://cache', 'REDIS_URL must look like redis://'],
  ['HOST', 'http://127.0.0.1', 'HOST is "http://127.0.0.1"'],
])('%s=%s is told in one line', (name, value, line) => {
  expect(() => readSettings({ [name]: value })).toThrow(line);
});

test('every wrong setting is told at once', () => {
  const read = () => readSettings({ PORT: 'x', DEMO: 'x' });
  expect(read).toThrow('PORT is');
  expect(read).toThrow('DEMO is');
});

test('the demo accounts, whose password everybody knows, stay on this machine', () => {
  expect(() => readSettings({ HOST: '0.0.0.0' })).toThrow('DEMO=0');
  expect(readSettings({ HOST: '0.0.0.0', DEMO: '0' }).host).toBe('0.0.0.0');
  expect(readSettings({ HOST: '::1' }).host).toBe('::1');
});
