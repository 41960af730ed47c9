import { expect, test } from '@jest/globals';
import { safePath } from './return-to.js';

test.each([
  ['/companies?q=saha#top', '/companies?q=saha#top'],
  [undefined, '/'],
  ['', '/'],
  ['https://example.org/', '/'],
  ['//example.org/', '/'],
  ['/\\example.org/', '/'],
  ['/\t/example.org', '/'],
  ['javascript:alert(1)', '/'],
  ['/login?returnTo=/login', '/'],
])('%s leads to %s', (path, expected) => {
  expect(safePath(path)).toBe(expected);
});
