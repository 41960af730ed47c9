import { hardFloor, hiddenCells, lastPeriods, mayRank, mayShow, type Day } from '@elinvoima/contracts';
import { grouped } from '../published/lots.js';
import type { CountedResponse, FrozenGroups, ResultsMaterial } from '../survey-results.query.js';
import { headlineMeasures } from './measures.js';
import { frameOf, measured, sizeOf, take, type Frame, type Measured } from './measured.js';
import { poolOf, ratesOf, wavesTogether, type Pool } from './waves-together.js';

/** What results are broken down by, one at a time: two at once would leave single companies to be seen. */
export const resultSplits = ['industry', 'size', 'contacted'] as const;
export type ResultSplit = (typeof resultSplits)[number];

export interface ResultGroup {
  /** Null where it is not known of the company. */
  key: string | null;
  /** Hidden: too few answers, or the next smallest beside them, so that subtraction finds nothing. Nothing is told. */
  hidden: boolean;
  n: number | null;
  companies: number | null;
  invited: number | null;
  rr2: number | null;
  /** Enough answers and a high enough rate to be set in order with the others. */
  mayRank: boolean;
  figures: Measured[];
}

export interface ResultBreakdown {
  by: ResultSplit;
  groups: ResultGroup[];
}

export interface Breakdowns {
  /** The first and the last day of the four quarters; rounds that could be answered then. */
  from: Day;
  until: Day;
  /** Answers in it, and the rounds that they are of. */
  n: number;
  waves: { id: string; name: string }[];
  splits: ResultBreakdown[];
}

const unknown = '';
const keyOf = (by: ResultSplit, groups: FrozenGroups): string => String(groups[by] ?? unknown);

/** The four quarters up to the one that holds the day. */
export function rollingYear(today: Day): { from: Day; until: Day } {
  const quarters = lastPeriods('quarter', today, 4);
  return { from: quarters[0]?.firstDay ?? today, until: quarters.at(-1)?.lastDay ?? today };
}

/**
 * The headline figures by industry group, by size and by contact in the last year, over the waves of four quarters: a fixed
 * table and no filters. Every cell under the minimum is hidden with what would give it away; so are its rate and its n.
 */
export function breakdownsOf(material: ResultsMaterial, today: Day): Breakdowns {
  const { from, until } = rollingYear(today);
  const inYear = material.waves.filter(({ kind, lastDay }) => kind !== 'open' && lastDay >= from);
  const pool = poolOf(material, wavesTogether(material, inYear));
  const isEnough = mayShow(sizeOf(pool.responses, pool.anonymous));
  return {
    from,
    until,
    n: pool.responses.length,
    waves: pool.waves.map(({ id, name }) => ({ id, name })),
    splits: isEnough ? resultSplits.flatMap((by) => splitOf(pool, by) ?? []) : [],
  };
}

interface Part {
  key: string;
  responses: CountedResponse[];
  pool: Pool;
}

/**
 * A part of which one lot gave a handful of answers would be told by the lot's absence a quarter later: it counts as too small,
 * however large the rest of it is.
 */
const isSafeInTime = (responses: readonly CountedResponse[], anonymous: boolean): boolean =>
  [...grouped(responses, ({ lotId }) => lotId).values()].every((lot) => mayShow(sizeOf(lot, anonymous), hardFloor));

function splitOf(pool: Pool, by: ResultSplit): ResultBreakdown | null {
  const { definition, anonymous } = pool;
  if (definition === null) return null;
  const parts = partsOf(pool, by);
  // Known of nobody: there is nothing to break down.
  if (parts.every(({ key, responses }) => key === unknown || responses.length === 0)) return null;
  const unsafe = new Set(parts.filter(({ responses }) => !isSafeInTime(responses, anonymous)).map(({ key }) => key));
  const cellsOf = (sizes: readonly { key: string; size: ReturnType<typeof sizeOf> }[]) =>
    sizes.map(({ key, size }) => ({ key, ...size }));
  const hidden = hiddenCells(
    cellsOf(parts.map(({ key, responses }) => ({ key, size: sizeOf(responses, anonymous) }))),
    undefined,
    unsafe,
  );
  const columns = headlineMeasures(definition).map((measure) => {
    const taken = new Map(parts.map(({ key, responses }) => [key, take(measure, responses, anonymous)]));
    // Who answered this question of a lot and a part may be a handful, where all of them are enough.
    const unsafeHere = parts.filter(
      ({ responses }) =>
        !isSafeInTime(
          responses.filter(({ answers }) => measure.read(answers) !== null),
          anonymous,
        ),
    );
    const hiddenHere = hiddenCells(
      cellsOf([...taken].map(([key, { size }]) => ({ key, size }))),
      undefined,
      new Set([...hidden, ...unsafeHere.map(({ key }) => key)]),
    );
    return { measure, taken, hiddenHere };
  });
  // Where answers must not carry their group but invitations do, rates of groups would compare two different things.
  const hasRates = !anonymous || !parts.some(({ key, responses }) => key === unknown && responses.length > 0);
  return {
    by,
    groups: parts.map(({ key, responses, pool: part }): ResultGroup => {
      const isHidden = hidden.has(key);
      const size = sizeOf(responses, anonymous);
      const rr2 = isHidden || !hasRates ? null : ratesOf(part).rr2;
      return {
        key: key === unknown ? null : key,
        hidden: isHidden,
        n: isHidden ? null : size.answers,
        companies: isHidden ? null : size.companies,
        invited: hasRates ? (part.frame?.people ?? null) : null,
        rr2,
        mayRank: rr2 !== null && mayRank(size.answers, rr2),
        figures: columns.flatMap(({ measure, taken, hiddenHere }) => {
          const mine = taken.get(key);
          if (mine === undefined) return [];
          const frame = hasRates ? frameOf(measure, part.frame, anonymous) : null;
          const { frame: told, ...rest } = measured(measure, mine, frame, hiddenHere.has(key));
          return [{ ...rest, frame: rest.shown ? told : null }];
        }),
      };
    }),
  };
}

function partsOf(pool: Pool, by: ResultSplit): Part[] {
  const keys = new Set([...pool.invited, ...pool.responses].map((groups) => keyOf(by, groups)));
  return [...keys].toSorted().flatMap((key) => {
    const responses = pool.responses.filter((response) => keyOf(by, response) === key);
    const invited = pool.invited.filter((groups) => keyOf(by, groups) === key);
    if (key === unknown && responses.length === 0) return [];
    const eligible = invited.filter(({ state }) => state !== 'ineligible');
    const frame: Frame = pool.isOpen
      ? null
      : {
          people: eligible.reduce((sum, { people }) => sum + people, 0),
          organisations: eligible.reduce((sum, { organisations }) => sum + organisations, 0),
        };
    return [{ key, responses, pool: { ...pool, responses, waiting: [], invited, frame } }];
  });
}
