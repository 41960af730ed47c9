import { expect, test } from '@jest/globals';
import { isDoubtful, pauseAfter, verdictOf, type Outcome } from './outbox-rules.js';

const day = 24 * 60 * 60_000;

test.each<[string, Outcome | null, ReturnType<typeof verdictOf>]>([
  ['no answer', null, 'wait'],
  ['written', { status: 201, isOurs: true }, 'delivered'],
  ['written, nothing to say', { status: 204, isOurs: true }, 'delivered'],
  ['a hotel’s sign-in page', { status: 200, isOurs: false }, 'wait'],
  ['a proxy that refuses', { status: 403, isOurs: false }, 'wait'],
  ['the session has ended', { status: 401, isOurs: true }, 'sign-in'],
  ['the same try is still being written', { status: 409, isOurs: true, problem: 'still-running' }, 'later'],
  ['another conflict', { status: 409, isOurs: true, problem: 'taken' }, 'ask'],
  ['too many', { status: 429, isOurs: true }, 'wait'],
  ['a store is away', { status: 503, isOurs: true }, 'wait'],
  ['the server failed at this one', { status: 500, isOurs: true }, 'later'],
  ['the rules say no', { status: 422, isOurs: true, problem: 'backdated-reason-required' }, 'ask'],
  ['the company is gone', { status: 404, isOurs: true }, 'ask'],
  ['somebody was faster', { status: 412, isOurs: true }, 'ask'],
  ['no longer allowed', { status: 403, isOurs: true }, 'ask'],
])('%s', (_what, outcome, verdict) => {
  expect(verdictOf(outcome)).toBe(verdict);
});

test('each try in vain waits longer, up to five minutes or so, and never less than the server asks', () => {
  const pauses = [1, 2, 3, 4, 20].map((tries) => pauseAfter(tries, 0.5));
  expect(pauses).toEqual([4_000, 8_000, 16_000, 32_000, 300_000]);
  expect(pauseAfter(1, 0)).toBeLessThan(pauseAfter(1, 1));
  expect(pauseAfter(1, 0.5, 60)).toBe(60_000);
});

test('what was tried before the server forgets is asked about, what never left is not', () => {
  expect(isDoubtful(null, 100 * day)).toBe(false);
  expect(isDoubtful(0, 12 * day)).toBe(false);
  expect(isDoubtful(0, 13 * day + 1)).toBe(true);
});
