import { mayShow, smallBase, type Figure, type GroupSize, type Points } from '@elinvoima/contracts';
import { enoughOfLot } from '../published/told-apart.js';
import type { CountedResponse } from '../survey-results.query.js';
import type { HeadlineMetric, Measure, MeasureUnit } from './measures.js';

/** N of a set of answers: how many were asked, as people and as organisations; null of open links, whose N nobody knows. */
export type Frame = { readonly people: number; readonly organisations: number } | null;

/** A figure with what must always be told beside it. */
export interface Measured {
  key: string;
  metric: HeadlineMetric | null;
  unit: MeasureUnit;
  /** False when too few answered: nothing else is then told. */
  shown: boolean;
  n: number | null;
  /** N: how many were asked; null where nobody knows. */
  frame: number | null;
  figure: Figure | null;
  beside: { kind: 'mean' | 'share'; figure: Figure } | null;
  /** Of the recommendation; null as well when all answered the same. */
  parts: { promoters: number; passives: number; detractors: number } | null;
  smallBase: boolean;
}

export interface Taken {
  size: GroupSize;
  values: number[];
  /** By organisation; null in anonymous surveys. */
  points: Points | null;
}

/** Answers and the companies that they come from; of anonymous ones the companies cannot be told apart. */
export function sizeOf(
  responses: readonly Pick<CountedResponse, 'id' | 'organisation'>[],
  anonymous: boolean,
): GroupSize {
  return {
    answers: responses.length,
    companies: anonymous ? null : new Set(responses.map(({ organisation, id }) => organisation ?? id)).size,
  };
}

/** What a measure takes from the answers. */
export function take(measure: Measure, responses: readonly CountedResponse[], anonymous: boolean): Taken {
  const answered: { response: CountedResponse; value: number }[] = [];
  for (const response of responses) {
    const value = measure.read(response.answers);
    if (value !== null) answered.push({ response, value });
  }
  const newest = new Map<string, { on: string; value: number }>();
  for (const { response, value } of answered) {
    const organisation = (anonymous ? null : response.organisation) ?? response.id;
    const before = newest.get(organisation);
    if (before === undefined || response.submittedOn >= before.on)
      newest.set(organisation, { on: response.submittedOn, value });
  }
  const counted = measure.perOrganisation ? [...newest.values()] : answered;
  return {
    size: sizeOf(
      answered.map(({ response }) => response),
      anonymous,
    ),
    values: counted.map(({ value }) => value),
    points: anonymous
      ? null
      : new Map([...newest].map(([organisation, { value }]) => [organisation, measure.points(value)])),
  };
}

/** As `take`, of the lots that hold enough answers to it: else the figure of several waves less those of one would be a few answers'. */
export const takeOfLots = (measure: Measure, responses: readonly CountedResponse[], anonymous: boolean): Taken =>
  take(measure, enoughOfLot(responses.filter(({ answers }) => measure.read(answers) !== null)), anonymous);

export const frameOf = (measure: Measure, frame: Frame, anonymous: boolean): number | null =>
  frame && (measure.perOrganisation && !anonymous ? frame.organisations : frame.people);

/** When all gave the same answer only the mean is told: the rest would say what each of them answered. */
export const isUnanimous = (values: readonly unknown[]): boolean => new Set(values).size === 1;

/** The figure of what was taken; `hidden` keeps it back even if it is large enough, since its neighbours would tell of another. */
export function measured(measure: Measure, taken: Taken, frame: number | null, hidden = false): Measured {
  const { key, metric, unit } = measure;
  const { values } = taken;
  const shown = !hidden && mayShow(taken.size);
  const figure = shown ? measure.figure(values, frame) : null;
  const beside = shown ? (measure.beside?.figure(values, frame) ?? null) : null;
  return {
    key,
    metric,
    unit,
    shown,
    n: shown ? values.length : null,
    frame,
    figure: figure && bare(figure),
    beside: beside && measure.beside ? { kind: measure.beside.kind, figure: bare(beside) } : null,
    parts:
      figure !== null && unit === 'nps' && !isUnanimous(values)
        ? {
            promoters: values.filter((value) => value >= 9).length,
            passives: values.filter((value) => value === 7 || value === 8).length,
            detractors: values.filter((value) => value <= 6).length,
          }
        : null,
    smallBase: shown && values.length < smallBase,
  };
}

const bare = ({ n, value, interval, standardError }: Figure): Figure => ({ n, value, interval, standardError });
