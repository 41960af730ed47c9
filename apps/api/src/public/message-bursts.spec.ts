import { expect, test } from '@jest/globals';
import { MessageBursts } from './message-bursts.js';

function bursts(): { at: (seconds: number) => MessageBursts } {
  let now = 0;
  const known = new MessageBursts({ now: () => new Date(now) });
  return {
    at: (seconds) => {
      now = seconds * 1000;
      return known;
    },
  };
}

test('T10: every link of a message within ten seconds is a look-through, also the other way round', () => {
  const { at } = bursts();
  at(0).opened('one', 'answer');
  at(10).opened('one', 'unsubscribe');
  at(20).opened('two', 'unsubscribe');
  at(21).opened('two', 'answer');
  expect([at(22).isAftermath('one'), at(22).isAftermath('two'), at(22).isAftermath('three')]).toEqual([
    true,
    true,
    false,
  ]);
});

test('T10: one link alone, or the other a while later, is a person', () => {
  const { at } = bursts();
  for (const second of [0, 1, 2, 3]) at(second).opened('one', 'answer');
  at(0).opened('two', 'answer');
  at(11).opened('two', 'unsubscribe');
  expect([at(12).isAftermath('one'), at(12).isAftermath('two')]).toEqual([false, false]);
});

test('T10: a minute after a look-through whoever answers is taken for a person', () => {
  const { at } = bursts();
  at(0).opened('one', 'answer');
  at(0).opened('one', 'unsubscribe');
  expect([at(60).isAftermath('one'), at(61).isAftermath('one')]).toEqual([true, false]);
  at(100).opened('one', 'answer');
  expect(at(101).isAftermath('one')).toBe(false);
});
