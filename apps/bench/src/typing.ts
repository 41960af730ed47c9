/**
 * What typing feels like: a real Chromium slowed down four times, the real client over so many companies, and beside it a bare
 * input of the same page. Interaction to Next Paint by Event Timing, as the browser itself tells it (in steps of 8 ms).
 */
import { createHash, randomBytes } from 'node:crypto';
import { createServer, type AddressInfo } from 'node:net';
import { readConfig, type Config } from '@elinvoima/domain/platform';
import { chromium, type Page } from 'playwright-core';
import { fillDatabase, type FilledDatabase } from './filled-database.js';
import { timesOf } from './measure.js';

/** The budget of ui.md: INP of any step of logging at this slowdown. */
export const typingBudget = { slowdown: 4, gate: 120, goal: 50 };
const size = { companies: 20_000, interactions: 2_000 };
const words = ['rakennus', 'hallah', 'konepaja', 'toiminimi', 'virta', 'putki', 'metalli', '9000', 'sähkö', 'kuljetus'];
const line = 'soitto hallarakennus tonttiasia 45 min, soita ti';
const keyEvery = 150;

export interface TypingResult {
  companies: number;
  fields: { name: string; keys: number; p50: number; p95: number; inp: number }[];
}

interface Typed {
  __latencies: () => number[];
}

export async function measureTyping(serverUrl: string, now: Date): Promise<TypingResult> {
  console.log(`filling: ${size.companies} companies for typing …`);
  const filled = await fillDatabase(serverUrl, size, { now, connections: 4 });
  const open = await listen(filled);
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-dev-shm-usage'],
  });
  try {
    const context = await browser.newContext({
      baseURL: open.url,
      viewport: { width: 1440, height: 900 },
      locale: 'fi-FI',
    });
    await context.addCookies([{ name: 'elinvoima', value: open.token, url: open.url }]);
    const page = await context.newPage();
    await page.addInitScript(watchInteractions);
    const names = page.waitForResponse((response) => response.url().endsWith('/api/companies/name-index'));
    await page.goto('/companies');
    await names;
    await page.waitForTimeout(3_000);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: typingBudget.slowdown });
    const fields: TypingResult['fields'] = [];
    const measure = async (name: string, type: () => Promise<void>) => {
      await page.evaluate(() => (window as unknown as Typed).__latencies());
      await type();
      await page.waitForTimeout(500);
      const latencies = await page.evaluate(() => (window as unknown as Typed).__latencies());
      const { p50, p95 } = timesOf(latencies);
      fields.push({ name, keys: latencies.length, p50, p95, inp: inpOf(latencies) });
      console.log(`  ${name}: INP ${inpOf(latencies)} ms over ${latencies.length} keys`);
    };
    await page.evaluate(() => {
      const bare = document.createElement('input');
      bare.id = 'bare';
      bare.style.cssText = 'position:fixed;top:0;left:0;z-index:99';
      document.body.append(bare);
    });
    await measure('a bare input', () => typeAll(page, () => page.locator('#bare').focus()));
    await page.locator('#bare').evaluate((bare) => bare.remove());
    await page.locator('main').click({ position: { x: 5, y: 5 } });
    await page.keyboard.press('k');
    const log = page.getByRole('dialog');
    const company = log.locator('[name=companyIds]');
    await company.waitFor();
    await page.waitForTimeout(1_500);
    await measure('the company field', () => typeAll(page, () => company.focus()));
    const oneLine = log.locator('[name=line]');
    await measure('the one line: beginnings of names', () => typeAll(page, () => oneLine.focus()));
    await measure('the one line: a whole log', async () => {
      await oneLine.focus();
      await page.keyboard.type(line, { delay: keyEvery });
    });
    return { companies: size.companies, fields };
  } finally {
    await browser.close();
    await open.close();
    await filled.close();
  }
}

/** Each word letter by letter, then taken away at once. */
async function typeAll(page: Page, focus: () => Promise<void>): Promise<void> {
  await focus();
  for (const word of words) {
    await page.keyboard.type(word, { delay: keyEvery });
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
  }
}

/** The worst, with one in fifty forgiven, as browsers reckon it. */
function inpOf(latencies: readonly number[]): number {
  const worst = latencies.toSorted((a, b) => b - a);
  return worst[Math.floor(worst.length / 50)] ?? Number.NaN;
}

/** Runs in the page: the longest event of each interaction. Those under 16 ms the browser does not tell; they count as 8. */
function watchInteractions(): void {
  const longest = new Map<number, number>();
  let keys = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { interactionId: number })[])
      if (entry.interactionId > 0)
        longest.set(entry.interactionId, Math.max(longest.get(entry.interactionId) ?? 0, entry.duration));
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  addEventListener('keydown', ({ key }) => (keys += key === 'Control' ? 0 : 1), true);
  Object.assign(window, {
    __latencies: () => {
      const slow = [...longest.values()];
      const all = [...slow, ...Array.from({ length: Math.max(0, keys - slow.length) }, () => 8)];
      longest.clear();
      keys = 0;
      return all;
    },
  });
}

interface Listening {
  url: string;
  token: string;
  close(): Promise<void>;
}

interface Application {
  listen(port: number, host: string): Promise<unknown>;
  close(): Promise<void>;
}

/** The real API with the built client on a port of its own; the demo's coordinator is signed in by a row. */
async function listen({ url: databaseUrl, db }: FilledDatabase): Promise<Listening> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const config = readConfig({
    DATABASE_URL: databaseUrl,
    SECRET_KEY: randomBytes(32).toString('hex'),
    PUBLIC_URL: url,
    PORT: String(port),
    DATABASE_POOL: '4',
    LOG_LEVEL: 'silent',
    DEMO: '1',
  });
  const path = new URL('../../api/dist/app.js', import.meta.url);
  const { createApp } = (await import(path.href)) as { createApp(config: Config): Promise<Application> };
  const app = await createApp(config);
  await app.listen(port, '127.0.0.1');
  const token = randomBytes(32).toString('base64url');
  await db.query(
    `insert into sessions (token_hash, user_id, signed_in_at, last_seen_at, expires_at)
     select $1, id, now(), now(), now() + interval '1 day' from users where email = 'coordinator@elinvoima.test'`,
    [createHash('sha256').update(token).digest()],
  );
  return { url, token, close: () => app.close() };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export const typingHeading = '## Typing in the quick log';

/** The section of the results: ratios against the bare input, then the milliseconds. */
export function typingSection({ companies, fields }: TypingResult, day: string): string {
  const [bare] = fields;
  const verdict = (inp: number) =>
    inp <= typingBudget.goal ? 'inside the goal' : inp <= typingBudget.gate ? 'inside the gate' : 'over the gate';
  const rows = fields.map(
    ({ name, keys, p50, p95, inp }) =>
      `| ${name} | ${(inp / (bare?.inp ?? inp)).toFixed(1)}x | ${inp} | ${p50} / ${p95} | ${keys} | ${verdict(inp)} |`,
  );
  return `${typingHeading}

${day}; ${companies} companies in memory, CPU slowed down ${typingBudget.slowdown} times, a key every ${keyEvery} ms; Interaction to Next
Paint by Event Timing (steps of 8 ms; what is under 16 ms counts as 8). Gate ${typingBudget.gate} ms, goal ${typingBudget.goal} ms. What the bare
input took says how busy the machine was: where it is over itself, only the ratio counts. Run alone:
\`npm run bench -- --typing\`.

| field | INP : bare input | INP ms | p50 / p95 ms | keys | budget |
| --- | ---: | ---: | ---: | ---: | --- |
${rows.join('\n')}
`;
}
