/** Runs contestants in turns, so that a busy moment of the machine hits all of them alike. */

export interface Times {
  /** Milliseconds. */
  p50: number;
  p95: number;
}

export type Contestant = (round: number) => Promise<unknown>;

const warmUps = 5;

/** Each gets the same rounds; one that is very slow ends the race early, but never before `least`. */
export async function race<Name extends string>(
  contestants: Record<Name, Contestant>,
  { rounds = 60, least = 12, seconds = 40 } = {},
): Promise<Record<Name, Times>> {
  const names = Object.keys(contestants) as Name[];
  const taken = new Map<Name, number[]>(names.map((name) => [name, []]));
  const end = performance.now() + seconds * 1000;
  for (let round = -warmUps; round < rounds; round += 1) {
    if (round >= least && performance.now() > end) break;
    for (const name of names) {
      const begun = performance.now();
      await contestants[name](round + warmUps);
      if (round >= 0) taken.get(name)?.push(performance.now() - begun);
    }
  }
  return Object.fromEntries(names.map((name) => [name, timesOf(taken.get(name) ?? [])])) as Record<Name, Times>;
}

export function timesOf(all: readonly number[]): Times {
  const sorted = all.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95) };
}
