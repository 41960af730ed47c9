import { commitmentMeasures, type CommitmentMeasure } from '@elinvoima/contracts';
import { isFew } from '../platform/index.js';

/** Null is not known, never 0. */
export type Figures = Record<CommitmentMeasure, number | null>;

/** A sum of what is known, and of how many it is. `sum` is null when nobody has told, or when it would tell of too few. */
export interface Sum {
  sum: number | null;
  known: number;
  unknown: number;
  /** What the reader may not see is left out of every figure of the measure, counts too. */
  withheld: boolean;
}

export interface MeasureSums {
  promised: Sum;
  found: Sum;
  /** Of the cases of which both are known: only these two may be compared. */
  compared: { promised: number | null; found: number | null; cases: number };
}

export type Sums = Record<CommitmentMeasure, MeasureSums>;

interface Seen {
  /** Whether the reader sees the case itself. */
  sees: boolean;
}

interface Case extends Seen {
  promised: Figures;
  found: Figures;
}

/**
 * The cases that may be counted, by what figures tell them apart: those that the reader sees, and the others only when no
 * group among them is of few. Figures are sums over such groups, and who sees the rest takes one figure from another; then
 * what is left is never a group of few. `counts`: whether the unseen may be counted at all.
 */
export function countable<T extends Seen>(cases: readonly T[], counts: boolean, groupOf: (each: T) => string): T[] {
  const unseen = cases.filter(({ sees }) => !sees);
  const sizes = new Map<string, number>();
  for (const each of unseen) sizes.set(groupOf(each), (sizes.get(groupOf(each)) ?? 0) + 1);
  const tells = counts && ![...sizes.values()].some(isFew);
  return tells ? [...cases] : cases.filter(({ sees }) => sees);
}

/**
 * Sums over cases of which the reader sees some. Of each measure the unseen fall into four groups: promised, found, both and
 * neither known. All of them are counted, or none.
 */
export function sumsOf(cases: readonly Case[], counts: boolean): Sums {
  return Object.fromEntries(commitmentMeasures.map((measure) => [measure, sumsOfOne(cases, counts, measure)])) as Sums;
}

function sumsOfOne(cases: readonly Case[], counts: boolean, measure: CommitmentMeasure): MeasureSums {
  const told = countable(
    cases,
    counts,
    ({ promised, found }) => `${promised[measure] !== null} ${found[measure] !== null}`,
  );
  const withheld = told.length < cases.length;
  const both = told.filter(({ promised, found }) => promised[measure] !== null && found[measure] !== null);
  return {
    promised: { ...sum(told.map(({ promised }) => promised[measure])), withheld },
    found: { ...sum(told.map(({ found }) => found[measure])), withheld },
    compared: {
      cases: both.length,
      promised: sum(both.map(({ promised }) => promised[measure])).sum,
      found: sum(both.map(({ found }) => found[measure])).sum,
    },
  };
}

function sum(values: readonly (number | null)[]): Omit<Sum, 'withheld'> {
  const known = values.filter((value) => value !== null);
  return {
    sum: known.length === 0 ? null : known.reduce((total, value) => total + value, 0),
    known: known.length,
    unknown: values.length - known.length,
  };
}
