import { isPeriodCode, periodKinds, type Day, type PeriodKind } from '@elinvoima/contracts';
import type { Reader } from './reader.js';

/** The parts of a year into which the municipality spreads a target by a plan of its own. */
export const spreadKinds = ['month', 'quarter', 'third', 'half'] as const;
export type SpreadKind = (typeof spreadKinds)[number];
export const spreadLength: Readonly<Record<SpreadKind, number>> = { month: 12, quarter: 4, third: 3, half: 2 };

export interface SpreadPlan {
  periodKind: SpreadKind;
  /** One share for each part of the year, in order; only their proportions matter. */
  shares: number[];
}

/** What an indicator is to reach: in every period of a kind, or in one particular period. Exactly one of the two is given. */
export interface TargetRule {
  indicator: string;
  periodKind: PeriodKind | null;
  period: string | null;
  /** Null: to do better than the period before ("kasvaa", "kehittyy myönteisesti"). */
  value: number | null;
  better: 'more' | 'less';
  /** "Over 100": exactly the target is not yet there. */
  strict: boolean;
  greenFrom: number;
  amberFrom: number;
  /** Holds for periods whose last day is neither before the one nor on or after the other. */
  validFrom: Day | null;
  validUntil: Day | null;
  /** The budget in which the council set it. */
  budgetYear: number | null;
  spread: SpreadPlan | null;
  /** How the council put it, where a number does not say all. */
  words: string | null;
}

export type ProgrammeFileTarget = TargetRule;

const members = [
  'indicator',
  'periodKind',
  'period',
  'value',
  'better',
  'strict',
  'greenFrom',
  'amberFrom',
  'validFrom',
  'validUntil',
  'budgetYear',
  'spread',
  'words',
] as const;

function readSpread(reader: Reader, value: unknown, at: string): SpreadPlan {
  const spread = reader.members(value, at, ['periodKind', 'shares']);
  return {
    periodKind: reader.oneOf(spread['periodKind'], `${at}/periodKind`, spreadKinds) ?? 'quarter',
    shares: reader.list(spread['shares'], `${at}/shares`, (share, place) => reader.number(share, place, 0)),
  };
}

/** One target of a file. That its members go together is `checkTarget`'s. */
export function readTarget(reader: Reader, value: unknown, at: string): ProgrammeFileTarget {
  const target = reader.members(value, at, members);
  const better = reader.oneOf(target['better'], `${at}/better`, ['more', 'less'] as const, 'more') ?? 'more';
  return {
    indicator: reader.text(target['indicator'], `${at}/indicator`),
    periodKind: reader.optional(
      target['periodKind'],
      (kind) => reader.oneOf(kind, `${at}/periodKind`, periodKinds) ?? null,
    ),
    period: reader.optional(target['period'], (code) => {
      if (isPeriodCode(code)) return code;
      reader.refuse(`${at}/period`, 'not-a-period');
      return null;
    }),
    value: reader.optional(target['value'], (number) => reader.number(number, `${at}/value`, -1e15)),
    better,
    strict: reader.flag(target['strict'], `${at}/strict`),
    greenFrom: reader.number(target['greenFrom'], `${at}/greenFrom`, 0, 1),
    amberFrom: reader.number(target['amberFrom'], `${at}/amberFrom`, 0, 0.8),
    validFrom: reader.optional(target['validFrom'], (day) => reader.day(day, `${at}/validFrom`)),
    validUntil: reader.optional(target['validUntil'], (day) => reader.day(day, `${at}/validUntil`)),
    budgetYear: reader.optional(target['budgetYear'], (year) => reader.whole(year, `${at}/budgetYear`, 1990, 2199)),
    spread: reader.optional(target['spread'], (spread) => readSpread(reader, spread, `${at}/spread`)),
    words: reader.optional(target['words'], (words) => reader.text(words, `${at}/words`)),
  };
}
