import { lastPeriods, mayRank, mayShow, type Day } from '@elinvoima/contracts';
import { groupsOfBlocks } from '../published/told-apart.js';
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
 * table and no filters. Only of waves, and quarters of those that go on, that have ended: of all of their answers. Every cell under the minimum is hidden with what would give it away; so are its rate and its n.
 */
export function breakdownsOf(material: ResultsMaterial, today: Day): Breakdowns {
  const { from, until } = rollingYear(today);
  const inYear = material.waves.filter(
    ({ kind, lastDay, isOpen }) => kind !== 'open' && lastDay >= from && !(kind === 'wave' && isOpen),
  );
  const pool = poolOf(material, wavesTogether(material, inYear));
  pool.responses = pool.responses.filter(({ blockEnded }) => blockEnded);
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

function splitOf(pool: Pool, by: ResultSplit): ResultBreakdown | null {
  const { definition, anonymous } = pool;
  if (definition === null) return null;
  const parts = partsOf(pool, by);
  // Known of nobody: there is nothing to break down.
  if (parts.every(({ key, responses }) => key === unknown || responses.length === 0)) return null;
  const told = groupsOfBlocks(pool.responses, (response) => keyOf(by, response));
  const columns = headlineMeasures(definition).map((measure) => {
    // Who answered this question of a group may be a handful, where all of them are enough.
    const answered = pool.responses.filter(({ answers }) => measure.read(answers) !== null);
    const groups = groupsOfBlocks(answered, (response) => keyOf(by, response));
    return { measure, taken: new Map(parts.map(({ key }) => [key, take(measure, groups.get(key) ?? [], anonymous)])) };
  });
  // Where answers must not carry their group but invitations do, rates of groups would compare two different things.
  const hasRates = !anonymous || !parts.some(({ key, responses }) => key === unknown && responses.length > 0);
  return {
    by,
    groups: parts.map(({ key, responses, pool: part }): ResultGroup => {
      const counted = told.get(key) ?? [];
      const isHidden = counted.length === 0;
      const size = sizeOf(counted, anonymous);
      // A rate times those invited is an n: only where that is the one that is told.
      const rr2 = isHidden || !hasRates || counted.length < responses.length ? null : ratesOf(part).rr2;
      return {
        key: key === unknown ? null : key,
        hidden: isHidden,
        n: isHidden ? null : size.answers,
        companies: isHidden ? null : size.companies,
        invited: hasRates ? (part.frame?.people ?? null) : null,
        rr2,
        mayRank: rr2 !== null && mayRank(size.answers, rr2),
        figures: columns.flatMap(({ measure, taken }) => {
          const mine = taken.get(key);
          if (mine === undefined) return [];
          const frame = hasRates ? frameOf(measure, part.frame, anonymous) : null;
          const { frame: told, ...rest } = measured(measure, mine, frame, isHidden);
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
