/** The map as it is drawn: by keyboard, without a third party, and with a ground of tiles that may fail. */
import { describe, expect, it } from '@jest/globals';
import { desk, phone, say, type Visitor } from '../browser/visitor.js';
import type { Stage } from '../stage.js';

const square = (east: number, north: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [east, north],
      [east + 120, north],
      [east + 120, north + 90],
      [east, north + 90],
      [east, north],
    ],
  ],
});

/** What every answer of ours bears. */
const headers = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'content-security-policy': "frame-ancestors 'none'",
};
/** One grey pixel. */
const tile = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mOor6//DwAEhgJ/7nrOnwAAAABJRU5ErkJggg==',
  'base64',
);

/** What the address says of where the map looks, once it is so. */
const untilLooking = ({ page }: Visitor, at: (east: number, zoom: number) => boolean) =>
  page.waitForURL(({ searchParams }) => at(Number(searchParams.get('east')), Number(searchParams.get('zoom'))));

export function lookAtTheMap(stage: Stage): void {
  describe('the map and its list', () => {
    it('are the same things: chosen in the list, moved to by keys, and nobody else is asked for anything', () =>
      stage.visit(desk, async (visitor) => {
        const { page, main } = visitor;
        await visitor.signIn('coordinator');
        await visitor.add('business-areas', { name: 'Karttakylä', geometry: square(363_000, 6_774_000) });
        await visitor.open('/map');
        await main.getByRole('button', { name: /^Karttakylä/ }).press('Enter');
        await main.getByRole('button', { name: say('map.show') }).press('Enter');
        await untilLooking(visitor, (east, zoom) => Math.abs(east - 363_060) < 20 && zoom > 10);
        const map = main.getByRole('application', { name: say('map.title') });
        await map.focus();
        await page.keyboard.press('ArrowRight');
        await untilLooking(visitor, (east) => east > 363_065);
        const near = Number(new URL(page.url()).searchParams.get('zoom'));
        await page.keyboard.press('-');
        await untilLooking(visitor, (_east, zoom) => zoom < near);
        // Tab leaves the map for its buttons: nobody is held there.
        await page.keyboard.press('Tab');
        expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(say('map.zoomIn'));
        await visitor.scan('map');
      }));

    it.each([
      ['wmts', '/tiles/{TileMatrix}/{TileRow}/{TileCol}', /^(\d+)\/(\d+)\/(\d+)$/],
      ['xyz', '/tiles/{z}/{y}/{x}', /^(\d+)\/(\d+)\/(\d+)$/],
    ] as const)(
      'a ground of %s comes in the national matrix set, and when it fails a line says so',
      (kind, path, form) =>
        stage.visit(phone, async (visitor) => {
          const { page, main } = visitor;
          const asked: number[][] = [];
          let isThere = true;
          await visitor.signIn('coordinator');
          const source = {
            kind,
            url: `${stage.system.url}${path}`,
            layer: 'tausta',
            matrixSet: 'ETRS-TM35FIN',
            maxZoom: 15,
            attribution: 'Koekartta',
          };
          await page.route('**/api/map-background', (route) =>
            route.fulfill({ headers: { ...headers, 'cache-control': 'no-store' }, json: { source } }),
          );
          await page.route('**/tiles/**', (route) => {
            asked.push((form.exec(route.request().url().split('/tiles/')[1] ?? '') ?? []).slice(1).map(Number));
            return route.fulfill({ headers, contentType: 'image/png', body: isThere ? tile : Buffer.from('none') });
          });
          const at = '/map?view=map&east=363060&north=6774045&zoom=13';
          await visitor.open(at);
          await main.getByText('Koekartta').waitFor();
          // A metre a pixel: tiles of 256 metres counted from the set's corner, north-west of Finland.
          const [row, column] = [(8_388_608 - 6_774_045) / 256, (363_060 + 548_576) / 256];
          expect(asked).toContainEqual([13, Math.floor(row), Math.floor(column)]);
          isThere = false;
          await visitor.open(at);
          await main.getByText(say('map.backgroundMissing')).waitFor();
          await visitor.scan(`map without ${kind}`);
        }),
    );
  });
}
