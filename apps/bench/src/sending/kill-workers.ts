import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { CountingSink } from './counting-sink.js';
import type { WaveOfMails } from './wave-of-mails.js';

const program = fileURLToPath(new URL('../../../worker/dist/main.js', import.meta.url));

export interface Worker {
  process: ChildProcess;
  said: () => string;
  /** SIGKILL: it gets to finish nothing. */
  kill(): Promise<void>;
}

/** The real worker, as `npm start` and the image start it. Ready when its queues are open. */
export async function startWorkerProcess(env: Record<string, string>): Promise<Worker> {
  const process_ = spawn(process.execPath, [program], {
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let text = '';
  for (const stream of [process_.stdout, process_.stderr])
    stream?.setEncoding('utf8').on('data', (more: string) => (text += more));
  const ended = once(process_, 'exit');
  const ready = once(process_, 'message');
  const first = await Promise.race([ready.then(() => 'ready'), ended.then(() => 'ended')]);
  if (first === 'ended') throw new Error(`the worker ended: ${text}`);
  return {
    process: process_,
    said: () => text,
    kill: async () => {
      process_.kill('SIGKILL');
      await ended;
    },
  };
}

/** The same numbers from the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface Outcome {
  counts: Record<string, number>;
  /** Receivers who got more than one. */
  doubled: string[];
  /** Mails that are told to have left but did not. */
  untrue: number;
  /** Receivers who got theirs, though nobody can know it. */
  uncertainButTaken: number;
  kills: number;
  /** What all workers said, for who looks for secrets in it. */
  logs: string;
}

/**
 * Sends the wave, kills the worker as often at random moments while mails leave, starts another each time, and waits until nothing is
 * queued any more. What a killed worker had claimed is given up when its lease ends; the clock is put forward instead of waiting.
 */
export async function sendWithKills(
  wave: WaveOfMails,
  sink: CountingSink,
  { people, kills, seed }: { people: number; kills: number; seed: number },
): Promise<Outcome> {
  const random = seeded(seed);
  const moments = Array.from({ length: kills }, () => Math.floor(random() * people * 0.95)).toSorted((a, b) => a - b);
  await wave.send();
  let worker = await startWorkerProcess(wave.env);
  let logs = '';
  for (const moment of moments) {
    // A mail that is on its way when the moment comes is cut off wherever it is.
    while (sink.total < moment) await sleep(5);
    await sleep(random() * 25);
    await worker.kill();
    logs += worker.said();
    worker = await startWorkerProcess(wave.env);
  }
  while (((await wave.counts())['queued'] ?? 0) > 0) await sleep(200);
  while ((await inFlight(wave)) > 0) await sleep(200);
  await wave.db.query(`update outbox_mails set claimed_at = claimed_at - interval '3 minutes' where state = 'sending'`);
  while (((await wave.counts())['sending'] ?? 0) > 0) await sleep(500);
  await worker.kill();
  logs += worker.said();

  const rows = await wave.db.query<{ state: string; recipient: string }>('select state, recipient from outbox_mails');
  return {
    counts: await wave.counts(),
    doubled: [...sink.received].filter(([, times]) => times > 1).map(([to]) => to),
    untrue: rows.filter(({ state, recipient }) => state === 'sent' && !sink.received.has(recipient)).length,
    uncertainButTaken: rows.filter(({ state, recipient }) => state === 'uncertain' && sink.received.has(recipient))
      .length,
    kills,
    logs,
  };
}

/** What the living worker has in hand: claimed a moment ago. */
const inFlight = async ({ db }: WaveOfMails): Promise<number> =>
  (
    await db.one<{ count: number }>(
      `select count(*)::int as count from outbox_mails where state = 'sending' and claimed_at > now() - interval '5 seconds'`,
    )
  ).count;
