/** The respondent's page under many readers at once, and the answers of many over a network that breaks. */
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadavg } from 'node:os';
import { Worker } from 'node:worker_threads';
import { readConfig, type Config, type Database } from '@elinvoima/domain/platform';
import { fillDatabase } from '../filled-database.js';
import { timesOf, type Times } from '../measure.js';
import { answerInAStorm, seededRandom, type StormResult } from './answer-storm.js';
import { invitePeople, storedOf, type Stored } from './invited-people.js';
import type { Readers } from './page-readers.js';

export const pageBudget = { people: 200, p95: 20 };
const answers = 20_000;

interface Application {
  listen(port: number, host: string): Promise<unknown>;
  close(): Promise<void>;
  getHttpServer(): { address(): AddressInfo };
}

export interface RespondentsResult {
  /** How busy the machine was before, over one minute. */
  load: number;
  /** The page, and a bare server that gives the same bytes, with people who read for a second. */
  reading: { page: Times; bare: Times; opened: number };
  /** One person alone. */
  alone: Times;
  /** Everybody again and again without reading: what the process can do. */
  flood: { page: Times; aSecond: number };
  storm: StormResult;
  stored: Stored;
}

export async function measureRespondents(serverUrl: string, now: Date): Promise<RespondentsResult> {
  const load = loadavg()[0] ?? Number.NaN;
  const filled = await fillDatabase(serverUrl, { companies: 700, interactions: 2000 }, { now, connections: 4 });
  const app = await startApplication(filled.url);
  const { port } = app.getHttpServer().address();
  const url = `http://127.0.0.1:${port}`;
  try {
    const readers = await invitePeople(filled.db, 1000, 'lukijat');
    await filled.db.query('vacuum analyze');
    const { people } = pageBudget;
    const open = (own: Partial<Readers>) =>
      runReaders({ url, links: readers.links, people, seconds: 20, reading: 1000, ...own });
    await open({ seconds: 5 });
    const page = await open({});
    const bare = await withBareServer(`${url}${readers.links[0] ?? ''}`, (bareUrl) => open({ url: bareUrl }));
    const alone = await open({ people: 1, reading: 20, seconds: 5 });
    const flood = await open({ reading: 0, seconds: 5 });
    console.log(`  ${people} readers: first byte p95 ${timesOf(page).p95.toFixed(1)} ms over ${page.length} pages`);
    return {
      load,
      reading: { page: timesOf(page), bare: timesOf(bare), opened: page.length },
      alone: timesOf(alone),
      flood: { page: timesOf(flood), aSecond: flood.length / 5 },
      ...(await storm(filled.db, url)),
    };
  } finally {
    await app.close();
    await filled.close();
  }
}

async function storm(db: Database, url: string): Promise<{ storm: StormResult; stored: Stored }> {
  const { waveId, links } = await invitePeople(db, answers, 'myrsky');
  const result = await answerInAStorm({ url, links, people: 50, random: seededRandom(20_261_122) });
  const stored = await storedOf(db, waveId, answers);
  console.log(`  ${answers} answers in ${result.seconds.toFixed(0)} s: ${stored.lost} lost, ${stored.doubled} doubled`);
  return { storm: result, stored };
}

async function startApplication(databaseUrl: string): Promise<Application> {
  const config = readConfig({
    DATABASE_URL: databaseUrl,
    SECRET_KEY: randomBytes(32).toString('hex'),
    LOG_LEVEL: 'silent',
    // Everybody asks from one address here; the limits are tested elsewhere.
    PUBLIC_LIMIT_FACTOR: '1000',
  });
  const path = new URL('../../../api/dist/app.js', import.meta.url);
  const { createApp } = (await import(path.href)) as { createApp(config: Config): Promise<Application> };
  const app = await createApp(config);
  await app.listen(0, '127.0.0.1');
  return app;
}

/** The same bytes from a server that does nothing: what the machine and the client cost at this moment. */
async function withBareServer<T>(page: string, work: (url: string) => Promise<T>): Promise<T> {
  const answer = await fetch(page, { headers: { accept: 'text/html', 'accept-encoding': 'identity' } });
  const html = Buffer.from(await answer.arrayBuffer());
  const server = createServer((_, reply) => reply.setHeader('content-type', 'text/html').end(html));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.close();
  }
}

const runReaders = (readers: Readers): Promise<number[]> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./page-readers.js', import.meta.url), { workerData: readers });
    thread.once('message', resolve);
    thread.once('error', reject);
  });

export const respondentsHeading = '## Respondents of a survey';

export function respondentsSection(result: RespondentsResult, day: string): string {
  const { load, reading, alone, flood, storm: told, stored } = result;
  const ms = ({ p50, p95 }: Times): string => `${p50.toFixed(1)} / ${p95.toFixed(1)}`;
  const verdict = reading.page.p95 < pageBudget.p95 ? 'inside' : `over ${pageBudget.p95} ms`;
  return `${respondentsHeading}

${day}; one process of the API, the readers in a thread of their own, PostgreSQL and all on the same machine, whose load was
${load.toFixed(1)} before it began. First byte of the answer page (\`/s/{token}\`, packed) on loopback. A reader has a connection of its
own, opens a page, looks at it for half a second to one and a half, and opens the next. The bare server gives the same
bytes and does nothing else: where it is slow itself, only the ratio counts. Run alone: \`npm run bench -- --respondents\`.

| readers | page : bare | page p50 / p95 ms | bare p50 / p95 ms | budget |
| --- | ---: | ---: | ---: | --- |
| ${pageBudget.people} at once, ${reading.opened} pages in 20 s | ${(reading.page.p95 / reading.bare.p95).toFixed(1)}x | ${ms(reading.page)} | ${ms(reading.bare)} | ${verdict} |
| one alone | | ${ms(alone)} | | |
| ${pageBudget.people} at once without reading, ${flood.aSecond.toFixed(0)} pages a second | | ${ms(flood.page)} | | |

${answers} answers by 50 people at a time over connections cut at random (while the answer goes out, while it is waited for, after it
has come), every one sent again until the server confirms it, some twice at the same moment: ${told.requests} requests, ${told.aborted} cut,
${told.repeated} repeated, ${told.seconds.toFixed(0)} s. Stored ${stored.responses}; **${stored.lost} lost, ${stored.doubled} doubled**.`;
}
