import { beforeEach, expect, test } from '@jest/globals';
import { beginCall, endedCall } from './call.js';

const company = { id: 'konepaja', name: 'Parolan Konepaja Oy' };
const back = (minutes: number) => endedCall(new Date(Date.now() + minutes * 60_000));

beforeEach(() => sessionStorage.clear());

test('coming back tells who was called, when, and how long, once', () => {
  beginCall({ companies: [company] });
  expect(back(12.4)).toEqual({
    companies: [company],
    type: 'call',
    direction: 'outbound',
    occurredAt: expect.any(String),
    durationMinutes: 12,
  });
  expect(back(13)).toBeNull();
});

test('a glance away is no call yet, and a day later it is none any more', () => {
  expect(back(1)).toBeNull();
  beginCall({ companies: [company] });
  expect(back(0.05)).toBeNull();
  expect(back(1)?.durationMinutes).toBe(1);
  beginCall({ companies: [company] });
  expect(back(24 * 60)).toBeNull();
  expect(back(2)).toBeNull();
});
