import { expect, test } from '@jest/globals';
import { Breaker } from './breaker.js';

test('opens after five failures of half a minute, lets one through after another, and closes when that one works', () => {
  let now = 0;
  const breaker = new Breaker(() => now);
  for (let n = 0; n < 4; n += 1) breaker.failed();
  expect([breaker.allows(), breaker.isOpen]).toEqual([true, false]);
  now = 31_000;
  for (let n = 0; n < 4; n += 1) breaker.failed();
  expect(breaker.allows()).toBe(true);
  breaker.failed();
  expect([breaker.allows(), breaker.isOpen]).toEqual([false, true]);
  now += 30_000;
  expect([breaker.allows(), breaker.allows()]).toEqual([true, false]);
  breaker.failed();
  now += 29_000;
  expect(breaker.allows()).toBe(false);
  now += 1000;
  expect(breaker.allows()).toBe(true);
  breaker.worked();
  expect([breaker.allows(), breaker.allows(), breaker.isOpen]).toEqual([true, true, false]);
});
