import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { isEnough, lotsOf, type WaitingAnswer } from './lots.js';
import { enoughOfLot, groupsOfBlocks } from './told-apart.js';

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
  /** What counts when answers come one at a time and the house looks after each; the sizes of the lots, and how many wait. */
  const trickled = (count: number, more: Partial<WaitingAnswer> = {}): { lots: number[]; waiting: number } => {
    let waiting: WaitingAnswer[] = [];
    const lots: number[] = [];
    const look = (ended: boolean): void => {
      const found = lotsOf(
        waiting.map((one) => (ended ? { ...one, endedOn: '2026-11-20' } : one)),
        today,
        lots.length > 0 ? [{ waveId: 'w', quarterEnd: more.goesOn === true ? '2026-12-31' : null }] : [],
      );
      const taken = new Set(found.flatMap(({ answers: ids }) => ids));
      for (const lot of found) lots.push(lot.answers.length);
      waiting = waiting.filter(({ id }) => !taken.has(id));
    };
    for (let n = 0; n < count; n += 1) {
      waiting.push(answer(n, more));
      look(false);
    }
    look(true);
    return { lots, waiting: waiting.length };
  };

  it('come at the seventh answer of a running wave, and then so that enough stay behind', () => {
    expect(lotsOf(answers(6), today)).toEqual([]);
    expect(lotsOf(answers(7), today)).toMatchObject([{ waveId: 'w', quarterEnd: null, countedOn: today }]);
    const begun = [{ waveId: 'w', quarterEnd: null }];
    expect(lotsOf(answers(13), today, begun)).toEqual([]);
    expect(lotsOf(answers(14), today, begun).map(({ answers: ids }) => ids.length)).toEqual([7]);
    expect(lotsOf(answers(40, { endedOn: '2026-11-20' }), today, begun)).toMatchObject([{ countedOn: '2026-11-20' }]);
  });

  it('hold all answers of a wave of fourteen or more when it has ended, and each of them is enough', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.boolean(), (count, goesOn) => {
        const { lots, waiting } = trickled(count, { goesOn });
        expect(lots.every((size) => size >= 7)).toBe(true);
        expect(lots.reduce((sum, size) => sum + size, waiting)).toBe(count);
        if (count >= 14) expect(waiting).toBe(0);
        expect(waiting).toBeLessThan(7);
      }),
    );
  });

  it('come by quarters where answers are asked for all the time, and too few wait for the next', () => {
    const third = { goesOn: true, quarter: '2026-07-01', quarterEnd: '2026-09-30' };
    const fourth = { goesOn: true };
    expect(lotsOf([...answers(6, third), ...answers(3, fourth, 10)], today)).toMatchObject([
      { quarterEnd: '2026-12-31', countedOn: today },
    ]);
    expect(lotsOf([...answers(7, third), ...answers(6, fourth, 10)], today)).toMatchObject([
      { quarterEnd: '2026-09-30', countedOn: '2026-09-30' },
    ]);
    const both = [...answers(7, third), ...answers(9, fourth, 10)];
    expect(lotsOf(both, '2027-01-01').map(({ countedOn, answers: ids }) => [countedOn, ids.length])).toEqual([
      ['2026-09-30', 7],
      ['2026-12-31', 9],
    ]);
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
  const world = fc.array(
    fc.record({
      lot: fc.integer({ min: 0, max: 5 }),
      cell: fc.constantFrom('x', 'y', 'z', ''),
      answered: fc.boolean(),
    }),
    { maxLength: 120 },
  );
  /** Lots 0–2 are of one block and 3–5 of another; `seen` of the lots are there, and blocks up to `ended` have ended. */
  const members = (all: { lot: number; cell: string; answered: boolean }[], seen = 6, ended = 2) =>
    all.flatMap((one, n) =>
      one.lot < seen
        ? [
            {
              ...one,
              id: `a${n}`,
              lotId: `l${one.lot}`,
              blockId: one.lot < 3 ? 'b0' : 'b1',
              blockEnded: (one.lot < 3 ? 0 : 1) < ended,
              anonymous: true,
              organisation: null,
            },
          ]
        : [],
    );
  const ids = (some: readonly { id: string }[]): Set<string> => new Set(some.map(({ id }) => id));

  it('differ from look to look by enough answers or none, and grow', () => {
    const looks = [1, 2, 3, 4, 5, 6].flatMap((seen) => [
      [seen, seen > 3 ? 1 : 0] as const,
      ...(seen === 3 || seen === 6 ? [[seen, seen / 3] as const] : []),
    ]);
    fc.assert(
      fc.property(world, (all) => {
        const told = looks.map(([seen, ended]) =>
          ids(enoughOfLot(members(all, seen, ended).filter(({ answered }) => answered))),
        );
        for (const [n, one] of told.entries())
          for (const later of told.slice(n + 1)) {
            expect([...one].every((id) => later.has(id))).toBe(true);
            expect(later.size === one.size || later.size - one.size >= 7).toBe(true);
          }
      }),
    );
  });

  it('are all told in the end but for fewer than seven of each block', () => {
    fc.assert(
      fc.property(world, (all) => {
        const answered = members(all).filter((one) => one.answered);
        const told = ids(enoughOfLot(answered));
        for (const block of ['b0', 'b1'])
          expect(answered.filter(({ id, blockId }) => blockId === block && !told.has(id)).length).toBeLessThan(7);
      }),
    );
  });

  it('are told by groups in whole blocks that have ended, each group and the rest of enough answers', () => {
    fc.assert(
      fc.property(world, fc.integer({ min: 0, max: 2 }), (all, ended) => {
        const answered = members(all, 6, ended).filter((one) => one.answered);
        const groups = groupsOfBlocks(answered, ({ cell }) => cell);
        const inGroups = ids([...groups.values()].flat());
        for (const [n, block] of ['b0', 'b1'].entries()) {
          const ofBlock = <Member extends { blockId: string }>(some: readonly Member[]) =>
            some.filter(({ blockId }) => blockId === block);
          for (const group of groups.values()) {
            const size = ofBlock(group).length;
            expect(size === 0 || (size >= 7 && n < ended)).toBe(true);
          }
          const rest = ofBlock(enoughOfLot(answered)).filter(({ id }) => !inGroups.has(id)).length;
          expect(rest === 0 || rest >= 5).toBe(true);
        }
        for (const [cell, group] of groups)
          expect(group.every((one) => one.cell === cell && isEnough(group))).toBe(true);
      }),
    );
  });
});
