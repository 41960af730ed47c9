/**
 * Panning the map with 5,000 polygons at a 4x slower processor: the milliseconds between the frames, from a running product.
 * `npm start` somewhere, then `node apps/bench/dist/map-panning.js http://localhost:3000`. The polygons are put in the place of
 * the API's answer; nothing is written.
 */
import { loadavg } from 'node:os';
import { chromium } from 'playwright-core';

const base = process.argv[2] ?? 'http://localhost:3000';
const polygons = 5000;
const goal = 32;

/** Plots of twelve corners, side by side over some kilometres. */
function features(): object[] {
  const statuses = ['available', 'reserved', 'planned', 'sold'];
  return Array.from({ length: polygons }, (_, index) => {
    const [east, north] = [358_000 + (index % 100) * 110, 6_770_000 + Math.floor(index / 100) * 110];
    const corners = Array.from({ length: 12 }, (_corner, n) => {
      const angle = (n / 12) * 2 * Math.PI;
      const reach = 35 + 12 * Math.abs(Math.sin(index + n * 2.3));
      return [
        Math.round((east + reach * Math.cos(angle)) * 10) / 10,
        Math.round((north + reach * Math.sin(angle)) * 10) / 10,
      ];
    });
    return {
      layer: 'sites',
      id: `00000000-0000-7000-8000-${String(index).padStart(12, '0')}`,
      name: `Tontti ${index}`,
      kind: 'plot',
      status: statuses[index % 4],
      detail: null,
      geometry: { type: 'Polygon', coordinates: [[...corners, corners[0]]] },
    };
  });
}

const share = (sorted: number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
});
try {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.request.post(`${base}/api/session`, {
    data: { email: 'coordinator@elinvoima.test', password: 'elinvoima-demo' },
    headers: { origin: base },
  });
  const items = features();
  await page.route('**/api/map-features**', (route) => route.fulfill({ json: { items, cut: [] } }));
  process.stdout.write(`${polygons} polygons, load ${loadavg()[0]?.toFixed(1)}\n`);
  for (const [name, zoom] of [
    ['all in sight', 9.4],
    ['a part in sight', 11.5],
    ['near, with names', 13],
  ] as const) {
    await page.goto(`${base}/map?layers=%5B%22sites%22%5D&east=363500&north=6772700&zoom=${zoom}`);
    const map = page.getByRole('application');
    await map.waitFor();
    await page.waitForTimeout(3000);
    const box = await map.boundingBox();
    if (!box) throw new Error('no map');
    const debug = await context.newCDPSession(page);
    for (const rate of [1, 4]) {
      await debug.send('Emulation.setCPUThrottlingRate', { rate });
      await page.evaluate(() => {
        const kept = globalThis as unknown as { frames: number[]; isOver: boolean };
        kept.frames = [];
        kept.isOver = false;
        let before = performance.now();
        const next = (now: number) => {
          kept.frames.push(now - before);
          before = now;
          if (!kept.isOver) requestAnimationFrame(next);
        };
        requestAnimationFrame(next);
      });
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      await page.mouse.move(x, y);
      await page.mouse.down();
      for (let step = 0; step < 120; step += 1) {
        await page.mouse.move(x + 160 * Math.sin(step / 10), y + 80 * Math.cos(step / 14));
        await page.waitForTimeout(8);
      }
      const frames = await page.evaluate(() => {
        const kept = globalThis as unknown as { frames: number[]; isOver: boolean };
        kept.isOver = true;
        return kept.frames.slice(1);
      });
      await page.mouse.up();
      await page.waitForTimeout(1500);
      const sorted = frames.toSorted((a, b) => a - b);
      const [p50, p95] = [share(sorted, 0.5), share(sorted, 0.95)];
      process.stdout.write(
        `| ${name} | ${rate}x | ${frames.length} | ${p50.toFixed(1)} | ${p95.toFixed(1)} | ${(sorted.at(-1) ?? 0).toFixed(1)} | ${p95 <= goal ? 'inside' : 'over'} |\n`,
      );
    }
    await debug.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  }
} finally {
  await browser.close();
}
