import {
  compareMatches,
  matchSite,
  siteStatuses,
  siteTraffics,
  siteUses,
  type SoughtPlace,
} from '@elinvoima/contracts';
import { matchWords } from '@elinvoima/contracts/texts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { Database } from '../platform/index.js';
import { openTestDatabase } from '../platform/testing.js';
import { offeredColumns, offeredSites } from './offered-sites.query.js';

/** Every combination that a comparison may stumble over: known and unknown, allowed and not, free and taken. */
const fill = `
  insert into sites (kind, name, status, available_from, area, computed_area, floor_area, uses, traffic, power_kw, sale_price, monthly_rent)
  select (array['plot', 'premises'])[1 + n % 2], 'Kohde ' || n, (array[${siteStatuses.map((status) => `'${status}'`).join(', ')}])[1 + n % 7],
    case when n % 3 = 0 then date '2026-11-01' + n % 500 end,
    case when n % 4 > 0 then 200 + n * 37 % 9000 end, case when n % 5 = 0 then 100 + n * 53 % 9000 end, case when n % 6 > 1 then 50 + n * 29 % 3000 end,
    case when n % 8 = 0 then '{}' else array[(array[${siteUses.map((use) => `'${use}'`).join(', ')}])[1 + n % 11], (array['storage', 'office'])[1 + n % 2]] end,
    case when n % 9 = 0 then '{}' else array['heavy_vehicles'] end, case when n % 5 > 1 then n % 400 end,
    case when n % 3 > 0 then n * 100 end, case when n % 7 > 3 then n * 3 end
  from generate_series(1, 600) n`;

const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
const needs: fc.Arbitrary<SoughtPlace> = fc.record({
  kind: fc.constantFrom('plot' as const, 'premises' as const),
  areaMin: maybe(fc.integer({ min: 0, max: 9000 })),
  areaMax: maybe(fc.integer({ min: 0, max: 9000 })),
  uses: fc.subarray([...siteUses], { maxLength: 3 }),
  trafficNeeds: fc.subarray([...siteTraffics], { maxLength: 2 }),
  budget: maybe(fc.integer({ min: 0, max: 50_000 })),
  neededBy: maybe(fc.constantFrom('2026-12-31', '2027-06-30')),
});

describe('the shortlist', () => {
  let db: Database;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ db, close } = await openTestDatabase([]));
    await db.query(fill);
  });
  afterAll(() => close());

  it('reads every fact as the database has it, whatever is missing', async () => {
    await db.query(`
      insert into site_status_changes (site_id, status, since, until) select id, 'reserved', date '2026-10-01', date '2027-02-01' + 1
        from sites where status = 'reserved' and name like '%4'`);
    const plain = await db.query<{ id: string }>(`select ${offeredColumns} from sites s`);
    const byId = (rows: readonly { id: string }[]) => rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(byId(await offeredSites(db, { kind: 'plot' }, true))).toEqual(byId(plain));
    expect(plain.some((site) => 'reservedUntil' in site && site.reservedUntil === '2027-02-02')).toBe(true);
    await db.query(`delete from site_status_changes`);
  });

  it('ranks as the plain rule does over everything: nothing that may be proposed is dropped', async () => {
    await fc.assert(
      fc.asyncProperty(needs, async (need) => {
        const ranked = async (all: boolean) =>
          (await offeredSites(db, need, all))
            .map((site) => ({ id: site.id, match: matchSite(site, need) }))
            .filter(({ match }) => match.excludedBy.length === 0)
            .sort(compareMatches);
        expect(await ranked(false)).toEqual(await ranked(true));
      }),
      { numRuns: 25 },
    );
  });

  it('leaves out what the rule would exclude, so that it is short', async () => {
    const need: SoughtPlace = { kind: 'plot', areaMin: 4000, uses: ['tourism'] };
    const [short, all] = [await offeredSites(db, need, false), await offeredSites(db, need, true)];
    expect(all).toHaveLength(600);
    expect(short.every((site) => matchSite(site, need).excludedBy.length === 0)).toBe(true);
    expect(short.length).toBeGreaterThan(0);
    expect(short.length).toBeLessThan(100);
  });

  it('a site that is kept for this very enquiry is theirs, and nobody else’s', async () => {
    const theirs = await db.one<{ id: string }>(
      `insert into enquiries (title, kind, asker_name) values ('Tontti varastolle', 'plot', 'Testi Kysyjä') returning id`,
    );
    const { id } = await db.one<{ id: string }>(
      `insert into sites (kind, name, status) values ('plot', 'Heille varattu', 'reserved') returning id`,
    );
    await db.query(
      `insert into reservations (site_id, enquiry_id, since, until, ending, ended_on) values
         ($1, $2, '2026-01-01', '2026-02-01', 'released', '2026-01-15'), ($1, $2, '2026-11-01', '2027-02-26', null, null)`,
      [id, theirs.id],
    );
    const need: SoughtPlace = { kind: 'plot', neededBy: '2026-12-31' };
    const site = (await offeredSites(db, need, false)).find((each) => each.id === id);
    expect(site?.reservedFor).toBe(theirs.id);
    if (site === undefined) return;
    expect(matchSite(site, { ...need, enquiryId: theirs.id }).verdicts.availability).toBe('fits');
    expect(matchSite(site, { ...need, enquiryId: id }).verdicts.availability).toBe('unknown');
    expect(matchWords('fi', 'availability', site, { ...need, enquiryId: theirs.id })).toMatch(
      /^Varattu tälle kyselylle/,
    );
    expect(matchWords('fi', 'availability', site, need)).not.toContain('tälle');
  });

  it('a reservation’s last day is that of its newest entry', async () => {
    const { id } = await db.one<{ id: string }>(
      `insert into sites (kind, name, status) values ('plot', 'Varattu', 'reserved') returning id`,
    );
    await db.query(
      `insert into site_status_changes (site_id, status, since, until) values
         ($1, 'reserved', '2026-01-01', '2026-06-30'), ($1, 'available', '2026-07-01', null), ($1, 'reserved', '2026-10-01', '2027-01-31')`,
      [id],
    );
    const offered = (await offeredSites(db, { kind: 'plot' }, false)).find((site) => site.id === id);
    expect(offered?.reservedUntil).toBe('2027-01-31');
  });
});
