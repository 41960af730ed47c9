import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '../../platform/index.js';
import { openTestDatabase } from '../../platform/testing.js';
import { listPublicSites } from './public-sites.query.js';

describe('a page of the public catalogue', () => {
  let db: Database;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ db, close } = await openTestDatabase([]));
    // Every third without an outline, the others of two thousand corners that do not pack well.
    await db.query(`
      insert into sites (kind, name, status, is_public, area, geometry, east, north, computed_area)
      select 'plot', 'Tontti ' || lpad(n::text, 2, '0'), 'available', true, 900, outline, case when outline is not null then 358000 end,
        case when outline is not null then 6771000 end, case when outline is not null then 900 end
      from generate_series(1, 12) n, lateral (select case when n % 3 > 0 then jsonb_build_object('type', 'Polygon', 'coordinates',
        jsonb_build_array((select jsonb_agg(jsonb_build_array(358000 + random() * 100, 6771000 + random() * 100)) from generate_series(1, 2000) where n > 0))) end as outline) o`);
  });
  afterAll(() => close());

  it('ends before it is too heavy, always holds one, and is read to the end by its cursors, each site once', async () => {
    const [{ bytes } = { bytes: 0 }] = await db.query<{ bytes: number }>(
      `select max(pg_column_size(geometry)) as bytes from sites`,
    );
    expect(bytes).toBeGreaterThan(10_000);
    const all = (await listPublicSites(db, {}, { limit: 100 })).items.map(({ name }) => name);
    expect(all).toHaveLength(12);
    for (const [mostBytes, limit, most] of [
      [bytes * 2.5, 100, 4],
      [1, 100, 2],
      [bytes * 100, 5, 5],
      [bytes * 2.5, 2, 2],
    ] as const) {
      const names: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await listPublicSites(db, {}, { limit, cursor, mostBytes: Math.round(mostBytes) });
        expect(page.items.length).toBeGreaterThan(0);
        expect(page.items.length).toBeLessThanOrEqual(most);
        expect(Object.keys(page.items[0] ?? {})).not.toContain('weight');
        names.push(...page.items.map(({ name }) => name));
        cursor = page.nextCursor ?? undefined;
      } while (cursor !== undefined && names.length <= 12);
      expect(names).toEqual(all);
    }
  });
});
