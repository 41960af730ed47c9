/** One pass over what is unsent, in the order of writing. Whoever calls it holds the lock: two passes at once would race. */
import { isDoubtful, pauseAfter, verdictOf, type Outcome } from './outbox-rules.js';
import type { Outbox, Refusal, Unsent } from './outbox.js';

/** What a try brought back. */
export interface Tried extends Outcome {
  readonly body?: unknown;
  readonly refusal?: Refusal | undefined;
}

/** Never throws: no answer is null. */
export type Send = (entry: Unsent) => Promise<Tried | null>;

export interface Pass {
  readonly delivered: number;
  /** The answers, by the key of the try. */
  readonly answers: ReadonlyMap<string, unknown>;
  readonly needsSignIn: boolean;
  /** When it is worth trying again; null when nothing waits for time to pass. */
  readonly nextAt: number | null;
}

interface PassOptions {
  readonly now?: () => number;
  readonly luck?: () => number;
  /** The network has just come back, or the person pressed: nobody waits for their turn in time. */
  readonly isEager?: boolean;
  readonly onChange?: () => Promise<void> | void;
}

export async function flush(
  outbox: Outbox,
  send: Send,
  { now = Date.now, luck = Math.random, isEager = false, onChange }: PassOptions = {},
): Promise<Pass> {
  const answers = new Map<string, unknown>();
  let nextAt: number | null = null;
  const sooner = (at: number) => (nextAt = nextAt === null ? at : Math.min(nextAt, at));
  const passed = (needsSignIn: boolean): Pass => ({ delivered: answers.size, answers, needsSignIn, nextAt });

  let wentWell = false;
  for (const { key } of await outbox.all()) {
    // Read again: another tab or the person may have taken it away while others were sent.
    const entry = await outbox.find(key);
    if (!entry || entry.refusal || entry.isDoubtful) continue;
    if (!isEager && entry.notBefore > now()) {
      sooner(entry.notBefore);
      continue;
    }
    if (isDoubtful(entry.firstTriedAt, now())) {
      await outbox.change(key, { isDoubtful: true });
      await onChange?.();
      continue;
    }
    // Noted before it leaves: after a crash one still knows that the server may have it.
    if (entry.firstTriedAt === null) await outbox.change(key, { firstTriedAt: now() });
    let tried = await send(entry);
    // One lost request among answered ones is bad luck, two in a row are no network.
    if (tried === null && wentWell) tried = await send(entry);
    const verdict = verdictOf(tried);
    wentWell = tried !== null;
    if (verdict === 'delivered') {
      answers.set(key, tried?.body);
      await outbox.remove(key);
      await onChange?.();
    } else if (verdict === 'sign-in') {
      return passed(true);
    } else if (verdict === 'ask') {
      const unsaid = { status: tried?.status ?? 0, title: '', detail: null, errors: [] };
      await outbox.change(key, { refusal: tried?.refusal ?? unsaid });
      await onChange?.();
    } else {
      const tries = entry.tries + 1;
      const notBefore = now() + pauseAfter(tries, luck(), tried?.retryAfterSeconds);
      await outbox.change(key, { tries, notBefore });
      sooner(notBefore);
      if (verdict === 'wait') return passed(false);
    }
  }
  return passed(false);
}
