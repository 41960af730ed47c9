import { describe, expect, it } from '@jest/globals';
import { csatFigure, npsFigure, type Interval } from './statistics.js';

/** A small generator with a fixed seed (mulberry32): the same draws on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const N = 700;
/** The table has 6 000 draws; `COVERAGE_DRAWS=6000` draws as many here. */
const draws = Number(process.env['COVERAGE_DRAWS'] ?? 1500);

/** Draws samples without replacement from 700 answers and counts how often the interval holds the truth. */
function simulate(
  population: number[],
  truth: number,
  n: number,
  interval: (sample: number[]) => Interval | null | undefined,
): { coverage: number; halfWidth: number } {
  const random = generator(20_261_122 + n);
  const answers = [...population];
  let covered = 0;
  let width = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    for (let i = 0; i < n; i += 1) {
      const j = i + Math.floor(random() * (N - i));
      [answers[i], answers[j]] = [answers[j] ?? NaN, answers[i] ?? NaN];
    }
    const { low, high } = interval(answers.slice(0, n)) ?? { low: NaN, high: NaN };
    if (low <= truth && truth <= high) covered += 1;
    width += (high - low) / 2;
  }
  return { coverage: covered / draws, halfWidth: width / draws };
}

const population = (...parts: [answer: number, count: number][]): number[] =>
  parts.flatMap(([answer, count]) => Array.from({ length: count }, () => answer));

/** Two simulations differ by chance: three standard errors of the difference between ours and the table's 6 000 draws. */
const chance = (coverage: number): number => 3 * Math.sqrt(coverage * (1 - coverage) * (1 / draws + 1 / 6000));

/** What the table measures the others against: no adjustment, with the finite population's correction. */
const wald = {
  nps(sample: number[]): Interval {
    const n = sample.length;
    const p = sample.filter((answer) => answer >= 9).length / n;
    const d = sample.filter((answer) => answer <= 6).length / n;
    const half = 196 * Math.sqrt((p + d - (p - d) ** 2) / n) * Math.sqrt((N - n) / (N - 1));
    return { low: 100 * (p - d) - half, high: 100 * (p - d) + half };
  },
  csat(sample: number[]): Interval {
    const n = sample.length;
    const q = sample.filter((answer) => answer >= 4).length / n;
    const half = 196 * Math.sqrt((q * (1 - q)) / n) * Math.sqrt((N - n) / (N - 1));
    return { low: 100 * q - half, high: 100 * q + half };
  },
};
const adjusted = (sample: number[]): Interval | null | undefined => npsFigure(sample, N)?.interval;
/** As if the population had no end. */
const endless = (sample: number[]): Interval | null | undefined => npsFigure(sample, 1e12)?.interval;
const wilson = (sample: number[]): Interval | null | undefined => csatFigure(sample, N)?.interval;

const even = { answers: population([10, 280], [8, 280], [3, 140]), truth: 20 };
const happy = { answers: population([10, 560], [8, 119], [3, 21]), truth: 77 };
const satisfied = { answers: population([5, 665], [2, 35]), truth: 95 };

/** Every case of the table in surveys.md 5.4: coverage at 7, 20, 70 and 280 answers, and half-widths at 20, 70 and 280. */
const cases = [
  ['NPS P40 D20, plain Wald', even, wald.nps, [0.858, 0.929, 0.948, 0.952], null],
  ['NPS P40 D20, adjusted Wald', even, adjusted, [0.951, 0.946, 0.953, 0.953], [29.5, 16.2, 6.8]],
  [
    'NPS P40 D20, adjusted Wald of an endless population',
    even,
    endless,
    [0.951, 0.946, 0.964, 0.988],
    [null, null, 8.7],
  ],
  ['NPS P80 D3, plain Wald', happy, wald.nps, [0.78, 0.83, 0.929, 0.946], null],
  ['NPS P80 D3, adjusted Wald', happy, adjusted, [0.922, 0.956, 0.959, 0.953], [22.9, 11.1, 4.4]],
  ['CSAT 95 %, plain Wald', satisfied, wald.csat, [0.3, 0.643, 0.88, 0.932], null],
  ['CSAT 95 %, Wilson', satisfied, wilson, [0.951, 0.928, 0.923, 0.953], [10.8, 5.1, 2]],
] as const;

describe('intervals hold the truth as often as the table of surveys.md 5.4 says', () => {
  it.each(
    cases.flatMap(([name, world, interval, coverages, halfWidths]) =>
      ([7, 20, 70, 280] as const).map((n, column) => ({
        name,
        n,
        world,
        interval,
        coverage: coverages[column] ?? NaN,
        halfWidth: column === 0 ? null : (halfWidths?.[column - 1] ?? null),
      })),
    ),
  )('$name, $n answers: $coverage', ({ n, world, interval, coverage, halfWidth }) => {
    const simulated = simulate(world.answers, world.truth, n, interval);
    expect(Math.abs(simulated.coverage - coverage)).toBeLessThan(chance(coverage));
    if (halfWidth !== null) expect(Math.abs(simulated.halfWidth - halfWidth)).toBeLessThan(0.25);
  });
});
