import { describe, expect, it } from '@jest/globals';
import { answers, firstAnswer, type Talk } from './answering-talk.js';

const receivedAt = new Date('2026-11-20T08:00:40Z');
const talk = (part: Partial<Talk> = {}): Talk => ({
  type: 'call',
  status: 'complete',
  direction: 'outbound',
  occurredAt: new Date('2026-11-20T09:00:00Z'),
  withAsker: true,
  ...part,
});

describe('what answers an enquiry', () => {
  it.each<[string, Partial<Talk>, boolean]>([
    ['a call to the company', {}, true],
    ['a call whose direction nobody told', { direction: null }, true],
    ['a call from the company', { direction: 'inbound' }, false],
    ['a mail to the company', { type: 'email' }, true],
    ['a mail from the company', { type: 'email', direction: 'inbound' }, false],
    ['a mail whose direction nobody told', { type: 'email', direction: null }, false],
    ['a message whose direction nobody told', { type: 'message', direction: null }, false],
    ['a visit that the company asked for', { type: 'visit', direction: 'inbound' }, true],
    ['a meeting', { type: 'meeting', direction: null }, true],
    ['a meeting that is planned', { type: 'meeting', status: 'draft' }, false],
    ['a meeting that was called off', { type: 'meeting', status: 'cancelled' }, false],
    ['a call before the enquiry came', { occurredAt: new Date('2026-11-20T07:59:59Z') }, false],
    ['a call in the minute in which it came', { occurredAt: new Date('2026-11-20T08:00:00Z') }, true],
    ['a call with another company', { withAsker: false }, false],
  ])('%s: %j is %s', (_words, part, expected) => {
    expect(answers(talk(part), receivedAt)).toBe(expected);
  });

  it('of several that answer the earliest is the first, whatever was logged first', () => {
    const at = (id: string, occurredAt: string, part: Partial<Talk> = {}) => ({
      ...talk({ ...part, occurredAt: new Date(occurredAt) }),
      id,
    });
    const late = at('a', '2026-11-20T12:00:00Z');
    const first = at('c', '2026-11-20T10:00:00Z');
    const same = at('d', '2026-11-20T10:00:00Z');
    const reminder = at('b', '2026-11-20T09:00:00Z', { direction: 'inbound' });
    expect(firstAnswer([late, same, first, reminder], receivedAt)).toBe(first);
    expect(firstAnswer([reminder], receivedAt)).toBeNull();
    expect(firstAnswer([], receivedAt)).toBeNull();
  });
});
