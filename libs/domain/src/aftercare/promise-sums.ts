import { commitmentMeasures, type CommitmentMeasure } from '@elinvoima/contracts';
import { fewest } from '../platform/index.js';

/** Null is not known, never 0. */
export type Figures = Record<CommitmentMeasure, number | null>;

/** A sum of what is known, and of how many it is. `sum` is null when nobody has told, or when it would tell of too few. */
export interface Sum {
  sum: number | null;
  known: number;
  unknown: number;
  withheld: boolean;
}

export interface MeasureSums {
  promised: Sum;
  found: Sum;
  /** Of the cases of which both are known: only these two may be compared. */
  compared: { promised: number | null; found: number | null; cases: number };
}

export type Sums = Record<CommitmentMeasure, MeasureSums>;

interface Case {
  promised: Figures;
  found: Figures;
  /** Whether the reader sees the case itself. */
  sees: boolean;
}

/**
 * Sums over cases of which the reader sees some. Who sees the others' figures could subtract them from a sum of all, so the
 * unseen ones are counted only when at least `fewest` of them have a figure; fewer stay out, and the sum says so.
 */
export function sumsOf(cases: readonly Case[]): Sums {
  return Object.fromEntries(
    commitmentMeasures.map((measure) => {
      const both = toldOf(
        cases.filter(({ promised, found }) => promised[measure] !== null && found[measure] !== null),
        () => true,
      );
      return [
        measure,
        {
          promised: sum(cases, ({ promised }) => promised[measure]),
          found: sum(cases, ({ found }) => found[measure]),
          compared: {
            cases: both.length,
            promised: both.length === 0 ? null : total(both.map(({ promised }) => promised[measure])),
            found: both.length === 0 ? null : total(both.map(({ found }) => found[measure])),
          },
        },
      ];
    }),
  ) as Sums;
}

const total = (values: readonly (number | null)[]): number =>
  values.reduce<number>((sum, value) => sum + (value ?? 0), 0);

/** The cases whose figure may be told: those seen, and the unseen when they are many enough. */
function toldOf(cases: readonly Case[], isKnown: (each: Case) => boolean): Case[] {
  const unseen = cases.filter((each) => !each.sees && isKnown(each)).length;
  return cases.filter((each) => isKnown(each) && (each.sees || unseen >= fewest));
}

function sum(cases: readonly Case[], valueOf: (each: Case) => number | null): Sum {
  const isKnown = (each: Case): boolean => valueOf(each) !== null;
  const told = toldOf(cases, isKnown);
  const known = cases.filter(isKnown).length;
  return {
    sum: told.length === 0 ? null : total(told.map(valueOf)),
    known: told.length,
    unknown: cases.length - known,
    withheld: told.length < known,
  };
}
