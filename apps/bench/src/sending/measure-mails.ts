import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { startCountingSink, type CountingSink } from './counting-sink.js';
import { sendWithKills, startWorkerProcess, type Outcome } from './kill-workers.js';
import { prepareWave, type WaveOfMails } from './wave-of-mails.js';

const migrate = fileURLToPath(new URL('../../../../migrations/dist/migrate.js', import.meta.url));

export const mailsHeading = '## A wave of mails';
const people = Number(process.env['BENCH_MAILS'] ?? 10_000);
const kills = 10;
const goal = 200;

interface Rate {
  perSecond: number;
  seconds: number;
  /** How many programs wanted a core on average, this measurement's own among them. */
  load: number;
  /** Processor time of the worker for one mail, its start included; NaN where the system does not tell. */
  workerMilliseconds: number;
}

/** Linux counts in hundredths of a second. */
export function cpuMilliseconds(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return Number.NaN;
  }
}

/** A wave's database and sink of its own, for one measurement. */
async function onOwnDatabase<T>(
  serverUrl: string,
  work: (wave: WaveOfMails, sink: CountingSink) => Promise<T>,
): Promise<T> {
  const name = `mails_${randomBytes(4).toString('hex')}`;
  const server = new Client({ connectionString: serverUrl });
  await server.connect();
  await server.query(`create database ${name}`);
  await server.end();
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  await promisify(execFile)(process.execPath, [migrate], { env: { ...process.env, DATABASE_URL: url.href } });
  const folder = mkdtempSync(join(tmpdir(), 'elinvoima-mails-'));
  const sink = await startCountingSink();
  const wave = await prepareWave({ DATABASE_URL: url.href, DATA_DIR: folder, SMTP_URL: sink.url }, people);
  try {
    return await work(wave, sink);
  } finally {
    await wave.close();
    await sink.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** From the first mail in the sink to the last. */
const rateOf = (serverUrl: string): Promise<Rate> =>
  onOwnDatabase(serverUrl, async (wave, sink) => {
    let first = 0;
    let last = 0;
    sink.onMail = (total) => {
      if (total === 1) first = performance.now();
      last = performance.now();
    };
    await wave.send();
    const worker = await startWorkerProcess(wave.env);
    while (sink.total < people) await sleep(100);
    const load = loadavg()[0] ?? Number.NaN;
    const workerMilliseconds = cpuMilliseconds(worker.process.pid ?? 0) / people;
    await worker.kill();
    const seconds = (last - first) / 1000;
    return { perSecond: people / seconds, seconds, load, workerMilliseconds };
  });

export interface MailsResult {
  rate: Rate;
  outcome: Outcome & { received: number; doubledCount: number };
}

export async function measureMails(serverUrl: string): Promise<MailsResult> {
  const rate = await rateOf(serverUrl);
  console.log(`  ${rate.perSecond.toFixed(0)} mails a second, load ${rate.load.toFixed(1)}`);
  const outcome = await onOwnDatabase(serverUrl, async (wave, sink) => {
    const found = await sendWithKills(wave, sink, { people, kills, seed: 20_261_122 });
    return { ...found, received: sink.received.size, doubledCount: found.doubled.length };
  });
  console.log(`  with ${kills} kills: ${JSON.stringify(outcome.counts)}, ${outcome.doubledCount} doubled`);
  return { rate, outcome };
}

/** The section of the results. */
export function mailsSection({ rate, outcome }: MailsResult, day: string): string {
  const { sent = 0, uncertain = 0, queued = 0, sending = 0 } = outcome.counts;
  return `${mailsHeading}

${day}; a wave to ${people} people, the real worker as a process of its own, queue on PostgreSQL, a sink that takes everything; PostgreSQL,
worker and sink on the same two cores. Goal ${goal} a second. The load says how many programs wanted a core on average, these three
among them. Run alone: \`npm run bench -- --mails\`.

| | |
| --- | ---: |
| mails a second | ${rate.perSecond.toFixed(0)} (${rate.perSecond >= goal ? 'inside' : 'under'} the goal) |
| seconds for all | ${rate.seconds.toFixed(1)} |
| processor time of the worker a mail, ms | ${rate.workerMilliseconds.toFixed(1)} |
| load | ${rate.load.toFixed(1)} |

The same wave, the worker killed with SIGKILL ${outcome.kills} times at random while mails left: ${sent} told as sent, ${uncertain} uncertain and listed
(${outcome.uncertainButTaken} of them had arrived), ${queued + sending} left over; ${outcome.received} receivers got one mail, ${outcome.doubledCount} got two, ${outcome.untrue} told as sent did not arrive.
`;
}
