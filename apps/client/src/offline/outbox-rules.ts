/** What becomes of something unsent, by what the server said or did not say. Pure, so that it can be tried with any luck. */

/** What came back; null when nothing did: the network is away, or it went away in between. */
export interface Outcome {
  readonly status: number;
  /** Whether the words are our API's own: JSON, or a problem with its type. A hotel's sign-in page is not. */
  readonly isOurs: boolean;
  /** The problem's type, its last part. */
  readonly problem?: string | undefined;
  readonly retryAfterSeconds?: number | undefined;
}

/**
 * `delivered`: written, once. `wait`: nobody is reached now, so nothing else is tried either. `later`: this one is tried again
 * by itself, others go on. `sign-in`: kept until the person has signed in. `ask`: the person must look at it.
 */
export type Verdict = 'delivered' | 'wait' | 'later' | 'sign-in' | 'ask';

const passing = new Set([408, 425, 429, 502, 503, 504]);

export function verdictOf(outcome: Outcome | null): Verdict {
  if (outcome === null || passing.has(outcome.status)) return 'wait';
  const { status, isOurs, problem } = outcome;
  if (status >= 500) return 'later';
  // Whoever stands between us and the server speaks in other words; what it says is not about what was written.
  if (!isOurs) return 'wait';
  if (status >= 200 && status < 300) return 'delivered';
  if (status === 401) return 'sign-in';
  // The same try is still being written by the server: its answer is fetched a moment later.
  if (status === 409 && problem === 'still-running') return 'later';
  return 'ask';
}

const first = 4_000;
const longest = 5 * 60_000;

/** How long to wait after so many tries in a row; `luck` (0–1) spreads the devices that lost the same network. */
export function pauseAfter(tries: number, luck: number, retryAfterSeconds = 0): number {
  const grown = Math.min(longest, first * 2 ** Math.min(tries - 1, 10));
  return Math.max(retryAfterSeconds * 1000, Math.round(grown * (0.75 + luck / 2)));
}

/**
 * The server remembers a try's key for fourteen days. Something tried once without an answer may have been written then, so
 * after thirteen it is not sent again by itself: the person looks whether it is there.
 */
const remembered = 13 * 24 * 60 * 60_000;

export const isDoubtful = (firstTriedAt: number | null, now: number): boolean =>
  firstTriedAt !== null && (now - firstTriedAt > remembered || now < firstTriedAt - remembered);
