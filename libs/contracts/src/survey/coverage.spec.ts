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
const draws = 6000;

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

/** Two simulations of 6 000 draws each differ by chance; three standard errors of the difference are 0.012. */
const chance = 0.012;

describe('intervals hold the truth as often as they claim', () => {
  const even = population([10, 280], [8, 280], [3, 140]);
  it.each([
    [7, 0.951, null],
    [20, 0.946, 29.5],
    [70, 0.953, 16.2],
    [280, 0.953, 6.8],
  ])('NPS of 40 %% promoters and 20 %% detractors, %d answers', (n, coverage, halfWidth) => {
    const simulated = simulate(even, 20, n, (sample) => npsFigure(sample, N)?.interval);
    expect(Math.abs(simulated.coverage - coverage)).toBeLessThan(chance);
    if (halfWidth !== null) expect(Math.abs(simulated.halfWidth - halfWidth)).toBeLessThan(0.2);
  });

  const happy = population([10, 560], [8, 119], [3, 21]);
  it.each([
    [7, 0.922],
    [70, 0.959],
  ])('NPS of 80 %% promoters and 3 %% detractors, %d answers', (n, coverage) => {
    const simulated = simulate(happy, 77, n, (sample) => npsFigure(sample, N)?.interval);
    expect(Math.abs(simulated.coverage - coverage)).toBeLessThan(chance);
  });

  const satisfied = population([5, 665], [2, 35]);
  it.each([
    [7, 0.951],
    [20, 0.928],
    [70, 0.923],
  ])('95 %% satisfied, %d answers', (n, coverage) => {
    const simulated = simulate(satisfied, 95, n, (sample) => csatFigure(sample, N)?.interval);
    expect(Math.abs(simulated.coverage - coverage)).toBeLessThan(chance);
  });
});
