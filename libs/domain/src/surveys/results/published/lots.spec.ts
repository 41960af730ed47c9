import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { isEnough, lotsOf, type WaitingAnswer } from './lots.js';
import { enoughOfLot, groupsOfLots } from './told-apart.js';

const answer = (n: number, more: Partial<WaitingAnswer> = {}): WaitingAnswer => ({
  id: `a${n}`,
  surveyId: 's',
  waveId: 'w',
  anonymous: true,
  organisation: null,
  quarter: '2026-10-01',
  quarterEnd: '2026-12-31',
  goesOn: false,
  endedOn: null,
  ...more,
});
const answers = (count: number, more: Partial<WaitingAnswer> = {}, from = 0): WaitingAnswer[] =>
  Array.from({ length: count }, (_, n) => answer(from + n, more));
const today = '2026-11-22';

describe('lots of answers', () => {
  it('wait until the wave has ended, and then come all at once', () => {
    expect(lotsOf(answers(40), today)).toEqual([]);
    const [lot, ...others] = lotsOf(answers(40, { endedOn: '2026-11-20' }), today);
    expect([lot?.waveId, lot?.countedOn, lot?.answers.length, others.length]).toEqual(['w', '2026-11-20', 40, 0]);
  });

  it('come by quarters where answers are asked for all the time, and too few wait for the next', () => {
    const third = { goesOn: true, quarter: '2026-07-01', quarterEnd: '2026-09-30' };
    const fourth = { goesOn: true };
    expect(lotsOf([...answers(6, third), ...answers(9, fourth, 10)], today)).toEqual([]);
    const [lot, ...others] = lotsOf([...answers(7, third), ...answers(9, fourth, 10)], today);
    expect([lot?.countedOn, lot?.answers.length, others.length]).toEqual(['2026-09-30', 7, 0]);
    expect(lotsOf([...answers(6, third), ...answers(1, fourth, 10)], '2027-01-01')).toMatchObject([
      { countedOn: '2026-12-31' },
    ]);
  });

  it('of small waves count together in the survey and in no wave', () => {
    const ended = { endedOn: '2026-11-20' };
    const small = [...answers(4, { ...ended, waveId: 'v' }), ...answers(3, { ...ended, waveId: 'w' }, 10)];
    expect(lotsOf(small, today)).toMatchObject([{ waveId: null, countedOn: today }]);
    expect(lotsOf(small.slice(1), today)).toEqual([]);
  });

  it('of named answers come from companies enough', () => {
    const named = { anonymous: false, endedOn: '2026-11-20' };
    const of = (companies: number) =>
      answers(12).map((one, n) => ({ ...one, ...named, organisation: `c${n % companies}` }));
    expect(lotsOf(of(4), today)).toEqual([]);
    expect(lotsOf(of(5), today)).toHaveLength(1);
  });
});

describe('parts of lots', () => {
  const cells = ['x', 'y', 'z', null] as const;
  const lotted = fc.array(
    fc.record({ lot: fc.integer({ min: 0, max: 2 }), cell: fc.constantFrom(...cells), answered: fc.boolean() }),
    { maxLength: 90 },
  );
  const members = (world: { lot: number; cell: string | null; answered: boolean }[]) =>
    world.map((one, n) => ({ ...one, id: `a${n}`, lotId: `l${one.lot}`, anonymous: true, organisation: null }));

  it('differ by whole groups of enough answers, whatever lots are added up', () => {
    fc.assert(
      fc.property(lotted, (world) => {
        const all = members(world);
        const told = enoughOfLot(all.filter(({ answered }) => answered));
        const groups = groupsOfLots(all, ({ cell }) => cell);
        const inGroups = new Set([...groups.values()].flat());
        const total = enoughOfLot(all);
        for (const lot of ['l0', 'l1', 'l2']) {
          const ofLot = <Member extends { lotId: string }>(some: Iterable<Member>) =>
            [...some].filter(({ lotId }) => lotId === lot).length;
          for (const size of [told, ...groups.values()].map(ofLot)) expect(size === 0 || size >= 7).toBe(true);
          const rest = ofLot(total.filter((one) => !inGroups.has(one)));
          expect(rest === 0 || rest >= 5).toBe(true);
        }
        for (const [cell, group] of groups)
          expect(group.every((one) => one.cell === cell && isEnough(group))).toBe(true);
      }),
    );
  });
});
