import { describe, expect, it } from '@jest/globals';
import { placesLeft, signUpStage, stateOfNew, type SignUpRules } from './sign-up-stage.js';

const now = new Date('2026-11-22T10:00:00Z');
const hour = (n: number) => new Date(now.getTime() + n * 3_600_000);
const event: SignUpRules = {
  status: 'planned',
  startsAt: hour(48),
  registrationOpen: true,
  registrationOpensAt: null,
  registrationClosesAt: null,
  capacity: 10,
  waitingList: true,
};
const nobody = { confirmed: 0, waiting: 0 };

describe('what can be done on the sign-up page', () => {
  it.each([
    ['draft', { registrationOpen: false, status: 'cancelled' as const }, nobody],
    ['cancelled', { status: 'cancelled' as const, startsAt: hour(-1) }, nobody],
    ['past', { startsAt: now }, nobody],
    ['past', { status: 'held' as const }, nobody],
    ['not_yet', { registrationOpensAt: hour(1) }, nobody],
    ['open', { registrationOpensAt: now }, nobody],
    ['closed', { registrationClosesAt: now }, nobody],
    ['open', { registrationClosesAt: hour(1) }, { confirmed: 9, waiting: 0 }],
    ['waiting_list', {}, { confirmed: 10, waiting: 0 }],
    ['waiting_list', {}, { confirmed: 9, waiting: 2 }],
    ['full', { waitingList: false }, { confirmed: 11, waiting: 0 }],
    ['open', { capacity: null }, { confirmed: 900, waiting: 0 }],
  ] as const)('%s', (stage, change, places) => {
    expect(signUpStage({ ...event, ...change }, places, now)).toBe(stage);
  });

  it('a party gets places or waits as a whole, and nobody passes those who wait', () => {
    expect(placesLeft(event, { confirmed: 12, waiting: 0 })).toBe(0);
    expect(stateOfNew(event, { confirmed: 8, waiting: 0 }, 2)).toBe('confirmed');
    expect(stateOfNew(event, { confirmed: 8, waiting: 0 }, 3)).toBe('waiting');
    expect(stateOfNew(event, { confirmed: 8, waiting: 3 }, 1)).toBe('waiting');
    expect(stateOfNew({ ...event, capacity: null }, { confirmed: 8, waiting: 3 }, 50)).toBe('confirmed');
  });
});
