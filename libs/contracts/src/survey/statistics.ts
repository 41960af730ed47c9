import { studentT975 } from './student-t.js';

/**
 * Figures of surveys with few answers: definitions and 95 % intervals with finite-population correction. Every figure is
 * computed from those who answered that question; nothing is rounded here. Intervals tell of sampling only, never of who
 * chose not to answer. `frame` is N, the number invited from a list; `null` for open links, which get no interval.
 * Sources: Rocks 2016 and Lewis & Sauro (NPS), Wilson 1927 (shares), effective sample size n* for both.
 */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export interface Figure {
  /** How many answered the question; 0 makes the value meaningless, so figures of no answers are `null`. */
  readonly n: number;
  readonly value: number;
  readonly interval: Interval | null;
  /** In the unit of the value; `null` without an interval. */
  readonly standardError: number | null;
}

export interface NpsFigure extends Figure {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}

const z = 1.96;

const clip = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/**
 * n* = n(N − 1)/(N − n): the sample that would tell as much in an endless population; infinite when all have answered.
 * A frame smaller than the answers (people were struck from it later) counts as all having answered.
 */
export function effectiveSampleSize(n: number, frame: number): number {
  return n >= frame ? Infinity : (n * (frame - 1)) / (frame - n);
}

/** Net promoter score from answers 0–10: 100·(share of 9–10 − share of 0–6), −100…+100; adjusted Wald interval with n*. */
export function npsFigure(answers: readonly number[], frame: number | null): NpsFigure | null {
  const n = answers.length;
  if (n === 0) return null;
  const promoters = answers.filter((answer) => answer >= 9).length;
  const detractors = answers.filter((answer) => answer <= 6).length;
  const value = (100 * (promoters - detractors)) / n;
  const counts = { n, value, promoters, passives: n - promoters - detractors, detractors };
  if (frame === null) return { ...counts, interval: null, standardError: null };
  const size = effectiveSampleSize(n, frame);
  if (size === Infinity) return { ...counts, interval: { low: value, high: value }, standardError: 0 };
  const p = ((promoters / n) * size + 0.75) / (size + 3);
  const d = ((detractors / n) * size + 0.75) / (size + 3);
  const error = Math.sqrt((p + d - (p - d) ** 2) / (size + 3));
  return {
    ...counts,
    interval: { low: clip(100 * (p - d - z * error), -100, 100), high: clip(100 * (p - d + z * error), -100, 100) },
    standardError: 100 * error,
  };
}

/** A share in per cent (0–100) of `n` answers that fulfil something; Wilson interval with n*. */
export function shareFigure(hits: number, n: number, frame: number | null): Figure | null {
  if (n === 0) return null;
  const q = hits / n;
  const value = 100 * q;
  if (frame === null) return { n, value, interval: null, standardError: null };
  const size = effectiveSampleSize(n, frame);
  if (size === Infinity) return { n, value, interval: { low: value, high: value }, standardError: 0 };
  const stretch = 1 + z ** 2 / size;
  const centre = (q + z ** 2 / (2 * size)) / stretch;
  const half = (z * Math.sqrt((q * (1 - q)) / size + z ** 2 / (4 * size ** 2))) / stretch;
  return {
    n,
    value,
    interval: { low: clip(100 * (centre - half), 0, 100), high: clip(100 * (centre + half), 0, 100) },
    standardError: (100 * half) / z,
  };
}

/** No interval of a mean below this many answers: too few to know the spread. */
const fewestForMean = 10;

/** A mean on a scale; x̄ ± t(n − 1)·s/√n·√(1 − n/N), clipped to the scale; no interval below ten answers. */
export function meanFigure(values: readonly number[], scale: Interval, frame: number | null): Figure | null {
  const n = values.length;
  if (n === 0) return null;
  const value = values.reduce((sum, each) => sum + each, 0) / n;
  if (frame === null || n < fewestForMean) return { n, value, interval: null, standardError: null };
  const variance = values.reduce((sum, each) => sum + (each - value) ** 2, 0) / (n - 1);
  const standardError = Math.sqrt(variance / n) * Math.sqrt(Math.max(0, 1 - n / frame));
  const half = studentT975(n - 1) * standardError;
  return {
    n,
    value,
    interval: { low: clip(value - half, scale.low, scale.high), high: clip(value + half, scale.low, scale.high) },
    standardError,
  };
}

/** CSAT: the share of 4 and 5 among answers 1–5, in per cent. */
export function csatFigure(answers: readonly number[], frame: number | null): Figure | null {
  return shareFigure(answers.filter((answer) => answer >= 4).length, answers.length, frame);
}

/** CES 2.0 on 1–7 (7 is easy): the mean, and the share of 5–7 beside it. */
export function cesFigures(answers: readonly number[], frame: number | null): { mean: Figure; share: Figure } | null {
  const mean = meanFigure(answers, { low: 1, high: 7 }, frame);
  const share = shareFigure(answers.filter((answer) => answer >= 5).length, answers.length, frame);
  return mean && share && { mean, share };
}

/** One answer 1–10 on the scale 0–100: (a − 1)/9·100. */
export function indexOfAnswer(answer: number): number {
  return ((answer - 1) / 9) * 100;
}

/** One organisation's answer to the three index questions, `null` where it did not answer. */
export interface IndexAnswer {
  /** `null` when the answer cannot be tied to a company (anonymous): it then stands for itself. */
  readonly companyId: string | null;
  /** Later is newer; a day or an instant in ISO 8601. */
  readonly submittedOn: string;
  readonly scores: readonly [number | null, number | null, number | null];
}

/**
 * The satisfaction index 0–100 (indicator T.a): the mean over organisations of the mean of the three answers on 0–100.
 * Only answers with all three count, and only the newest of each organisation. Simple form of the SCB model; not
 * comparable with weighted NKI figures, so never called NKI. `frame` counts organisations.
 */
export function satisfactionIndex(answers: readonly IndexAnswer[], frame: number | null): Figure | null {
  const newest = new Map<string | symbol, { submittedOn: string; index: number }>();
  for (const { companyId, submittedOn, scores } of answers) {
    const [one, two, three] = scores;
    if (one === null || two === null || three === null) continue;
    const organisation = companyId ?? Symbol('an unknown organisation');
    const before = newest.get(organisation);
    if (!before || submittedOn >= before.submittedOn) {
      newest.set(organisation, { submittedOn, index: indexOfAnswer((one + two + three) / 3) });
    }
  }
  return meanFigure(
    [...newest.values()].map(({ index }) => index),
    { low: 0, high: 100 },
    frame,
  );
}

/**
 * The change between two figures and whether it is more than noise: Δ ± 1.96·√(SE₁² + SE₂²) leaves out zero.
 * Conservative when the same companies answered both times. `null` when either has no interval.
 */
export function changeBetween(
  before: Figure,
  after: Figure,
): { value: number; interval: Interval; clear: boolean } | null {
  if (before.standardError === null || after.standardError === null) return null;
  const value = after.value - before.value;
  const half = z * Math.hypot(before.standardError, after.standardError);
  const interval = { low: value - half, high: value + half };
  return { value, interval, clear: interval.low > 0 || interval.high < 0 };
}

/** What became of each invitation (AAPOR): bounced ones stay in the denominator, proven ineligible ones leave it. */
export interface Dispositions {
  readonly complete: number;
  readonly partial: number;
  /** Everybody who said no, opted out or broke off below half. */
  readonly refused: number;
  /** Those of the refused who had begun to answer. */
  readonly brokenOff: number;
  readonly nothingHeard: number;
  readonly bounced: number;
  readonly other: number;
  readonly ineligible: number;
}

/** Response rates in per cent: RR2 counts partial answers and is the headline, RR1 only complete ones; `null` when nobody was eligible. */
export function responseRates(of: Dispositions): { readonly rr1: number; readonly rr2: number } | null {
  const eligible = of.complete + of.partial + of.refused + of.nothingHeard + of.bounced + of.other;
  if (eligible === 0) return null;
  return { rr1: (100 * of.complete) / eligible, rr2: (100 * (of.complete + of.partial)) / eligible };
}

/** What reached people and what they finished, in per cent; `null` where there is nothing to divide by. */
export function deliveryAndCompletion(of: Dispositions): {
  readonly delivery: number | null;
  readonly completion: number | null;
} {
  const sent = of.complete + of.partial + of.refused + of.nothingHeard + of.bounced + of.other;
  const begun = of.complete + of.partial + of.brokenOff;
  return {
    delivery: sent === 0 ? null : (100 * (sent - of.bounced)) / sent,
    completion: begun === 0 ? null : (100 * of.complete) / begun,
  };
}
