import { expect, test } from '@jest/globals';
import type { Config } from '@elinvoima/domain/platform';
import { FormStamps } from './form-stamp.js';

const stampsAt = (at: string, secretKey = 'k'.repeat(32)): FormStamps =>
  new FormStamps({ secretKey } as Config, { now: () => new Date(at) });
const noon = stampsAt('2026-11-18T10:00:00.000Z');

test('T15: a stamp says when the page was drawn, however old it is', () => {
  const stamp = noon.issue('version-1');
  expect(noon.read('version-1', stamp)).toMatchObject({ issuedAt: new Date('2026-11-18T10:00:00Z'), ageSeconds: 0 });
  expect(stampsAt('2026-11-18T10:00:02.500Z').read('version-1', stamp)?.ageSeconds).toBe(2.5);
  expect(stampsAt('2027-01-18T10:00:00Z').read('version-1', stamp)).not.toBeNull();
});

test('T15: two pages drawn at the same moment have stamps of their own', () => {
  const [one, other] = [noon.issue('version-1'), noon.issue('version-1')];
  expect(noon.read('version-1', one)?.nonce).not.toBe(noon.read('version-1', other)?.nonce);
});

test('T15: a stamp of another form, of another key, or put together by hand is none', () => {
  const stamp = noon.issue('version-1');
  const [issuedAt = '', nonce = '', seal = ''] = stamp.split('.');
  const earlier = (Number.parseInt(issuedAt, 36) - 60_000).toString(36);
  expect(noon.read('version-2', stamp)).toBeNull();
  expect(stampsAt('2026-11-18T10:00:00Z', 'x'.repeat(32)).read('version-1', stamp)).toBeNull();
  for (const forged of [
    `${earlier}.${nonce}.${seal}`,
    `${issuedAt}.x${nonce}.${seal}`,
    `${issuedAt}.${nonce}.`,
    `${stamp}.`,
    '',
    '..',
    'x'.repeat(5000),
  ])
    expect(noon.read('version-1', forged)).toBeNull();
});
