/** Runs contestants in turns, so that a busy moment of the machine hits all of them alike. */

export interface Times {
  /** Milliseconds. */
  p50: number;
  p95: number;
}

export type Contestant = (round: number) => Promise<unknown>;

/** Each gets the same rounds; a slow race ends early, but never before `least`. One that fails is out of it: no time is its time. */
export async function race<Name extends string>(
  contestants: Record<Name, Contestant>,
  { warmUps = 3, rounds = 60, least = 5, seconds = 30 } = {},
): Promise<Record<Name, Times>> {
  const names = Object.keys(contestants) as Name[];
  const taken = new Map<Name, number[]>(names.map((name) => [name, []]));
  const end = performance.now() + seconds * 1000;
  const isLate = () => performance.now() > end;
  for (let round = 0; round < warmUps && !isLate(); round += 1)
    for (const name of names) await timed(contestants[name], round);
  for (let round = 0; round < rounds && (round < least || !isLate()); round += 1)
    for (const name of names) taken.get(name)?.push(await timed(contestants[name], round));
  return Object.fromEntries(names.map((name) => [name, timesOf(taken.get(name) ?? [])])) as Record<Name, Times>;
}

async function timed(contestant: Contestant, round: number): Promise<number> {
  const begun = performance.now();
  try {
    await contestant(round);
    return performance.now() - begun;
  } catch (error) {
    console.error(`    ${error instanceof Error ? error.message : String(error)}`);
    return Infinity;
  }
}

export function timesOf(all: readonly number[]): Times {
  const sorted = all.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95) };
}
