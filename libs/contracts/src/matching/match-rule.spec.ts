import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { addDays, type Day } from '../days.js';
import { siteStatuses, siteTraffics, siteUses } from '../site-enums.js';
import { matchCriteria } from './criteria.js';
import { compareMatches, matchSite, missesNothing, type OfferedSite, type SoughtPlace } from './match-rule.js';

const plot: OfferedSite = {
  id: 'a',
  kind: 'plot',
  status: 'available',
  availableFrom: null,
  reservedUntil: null,
  reservedFor: null,
  size: 4200,
  uses: ['industry', 'storage'],
  traffic: ['heavy_vehicles'],
  powerKw: 200,
  salePrice: 84_000,
  monthlyRent: null,
};

const day = fc.integer({ min: 0, max: 900 }).map((count): Day => addDays('2026-01-01', count));
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
const amount = fc.integer({ min: 1, max: 60 }).map((count) => count * 500);
const kind = fc.constantFrom('plot' as const, 'premises' as const);

const sites: fc.Arbitrary<OfferedSite> = fc.record({
  id: fc.uuid(),
  kind,
  status: fc.constantFrom(...siteStatuses),
  availableFrom: maybe(day),
  reservedUntil: maybe(day),
  reservedFor: maybe(fc.constantFrom('their', 'other')),
  size: maybe(amount),
  uses: fc.subarray([...siteUses]),
  traffic: fc.subarray([...siteTraffics]),
  powerKw: maybe(amount),
  salePrice: maybe(amount),
  monthlyRent: maybe(amount),
});

const needs: fc.Arbitrary<SoughtPlace> = fc
  .record({
    kind,
    enquiryId: fc.constant('their'),
    areaMin: maybe(amount),
    areaMax: maybe(amount),
    uses: fc.subarray([...siteUses]),
    tenures: fc.subarray(['buy' as const, 'rent' as const]),
    powerKw: maybe(amount),
    trafficNeeds: fc.subarray([...siteTraffics]),
    budget: maybe(amount),
    neededBy: maybe(day),
  })
  .map((need) =>
    need.areaMin !== null && need.areaMax !== null && need.areaMax < need.areaMin ? { ...need, areaMax: null } : need,
  );

/** A way of asking for less. */
const loosenings: fc.Arbitrary<(need: SoughtPlace) => SoughtPlace> = fc.oneof(
  fc
    .constantFrom(
      'areaMin' as const,
      'areaMax' as const,
      'uses' as const,
      'tenures' as const,
      'powerKw' as const,
      'trafficNeeds' as const,
      'budget' as const,
      'neededBy' as const,
    )
    .map((field) => (need: SoughtPlace) => ({ ...need, [field]: null })),
  fc.double({ min: 0, max: 1, noNaN: true }).map((share) => (need: SoughtPlace) => ({
    ...need,
    areaMin: need.areaMin == null ? null : need.areaMin * share,
    powerKw: need.powerKw == null ? null : need.powerKw * share,
  })),
  fc.double({ min: 1, max: 5, noNaN: true }).map((factor) => (need: SoughtPlace) => ({
    ...need,
    areaMax: need.areaMax == null ? null : need.areaMax * factor,
    budget: need.budget == null ? null : need.budget * factor,
  })),
  fc.integer({ min: 0, max: 400 }).map((days) => (need: SoughtPlace) => ({
    ...need,
    neededBy: need.neededBy == null ? null : addDays(need.neededBy, days),
  })),
  // One more of what would do, where something was named; one less of what all must be there.
  fc.constantFrom(...siteUses).map((use) => (need: SoughtPlace) => ({
    ...need,
    uses: need.uses == null || need.uses.length === 0 ? need.uses : [...new Set([...need.uses, use])],
  })),
  fc.constantFrom('buy' as const, 'rent' as const).map((tenure) => (need: SoughtPlace) => ({
    ...need,
    tenures: need.tenures == null || need.tenures.length === 0 ? need.tenures : [...new Set([...need.tenures, tenure])],
  })),
  fc.constantFrom(...siteTraffics).map((dropped) => (need: SoughtPlace) => ({
    ...need,
    trafficNeeds: need.trafficNeeds?.filter((each) => each !== dropped) ?? null,
  })),
);

describe('whether a site fits an enquiry', () => {
  it('fits in all when it has what is asked for', () => {
    const need: SoughtPlace = {
      kind: 'plot',
      areaMin: 3000,
      areaMax: 5000,
      uses: ['storage', 'office'],
      tenures: ['buy'],
      powerKw: 150,
      trafficNeeds: ['heavy_vehicles'],
      budget: 90_000,
      neededBy: '2027-03-01',
    };
    const match = matchSite(plot, need);
    expect(new Set(Object.values(match.verdicts))).toEqual(new Set(['fits']));
    expect([match.score, match.excludedBy, missesNothing(match)]).toEqual([100, [], true]);
  });

  it.each<[string, Partial<OfferedSite>, Partial<SoughtPlace>, object]>([
    ['a little small', { size: 2500 }, { areaMin: 3000 }, { area: 'nearly' }],
    ['too small', { size: 2300 }, { areaMin: 3000 }, { area: 'misses' }],
    ['larger than wanted', { size: 7000 }, { areaMax: 5000 }, { area: 'nearly' }],
    ['far too large', { size: 8000 }, { areaMax: 5000 }, { area: 'misses' }],
    ['a price somewhat above', {}, { budget: 75_000 }, { budget: 'nearly' }],
    ['a price far above', {}, { budget: 50_000 }, { budget: 'misses' }],
    [
      'only to buy, and rent is sought',
      {},
      { tenures: ['rent'], budget: 900 },
      { tenure: 'unknown', budget: 'unknown' },
    ],
    ['a little little power', {}, { powerKw: 240 }, { power: 'nearly' }],
    ['little power', {}, { powerKw: 300 }, { power: 'misses' }],
    ['a dock can be built', {}, { trafficNeeds: ['heavy_vehicles', 'loading_dock'] }, { traffic: 'nearly' }],
    ['rails cannot', {}, { trafficNeeds: ['rail'] }, { traffic: 'misses' }],
    ['something else is for a person to judge', {}, { uses: ['other'] }, { use: 'unknown' }],
    ['free in time', { availableFrom: '2027-03-01' }, { neededBy: '2027-03-01' }, { availability: 'fits' }],
    ['free somewhat late', { availableFrom: '2027-05-01' }, { neededBy: '2027-03-01' }, { availability: 'nearly' }],
    ['free late', { availableFrom: '2027-09-01' }, { neededBy: '2027-03-01' }, { availability: 'misses' }],
    ['planned, nobody knows for when', { status: 'planned' }, {}, { availability: 'unknown' }],
    [
      'reserved by another, until then',
      { status: 'reserved', reservedUntil: '2027-01-31' },
      { neededBy: '2027-03-01' },
      { availability: 'nearly' },
    ],
  ])('%s', (_, facts, need, verdicts) => {
    const match = matchSite({ ...plot, ...facts }, { kind: 'plot', ...need });
    expect(match.verdicts).toMatchObject(verdicts);
    expect(match.excludedBy).toEqual([]);
  });

  it.each<[string, Partial<OfferedSite>, Partial<SoughtPlace>, string]>([
    ['premises for a plot', { kind: 'premises' }, {}, 'kind'],
    ['sold', { status: 'sold' }, {}, 'availability'],
    ['in use', { status: 'in_use', availableFrom: '2026-01-01' }, {}, 'availability'],
    ['let for nobody knows how long', { status: 'leased' }, {}, 'availability'],
    ['less than half of what is needed', { size: 1400 }, { areaMin: 3000 }, 'area'],
    ['a use that the plan does not allow', {}, { uses: ['restaurant'] }, 'use'],
  ])('is not proposed: %s', (_, facts, need, criterion) => {
    const match = matchSite({ ...plot, ...facts }, { kind: 'plot', ...need });
    expect(match.excludedBy).toEqual([criterion]);
    expect(match.verdicts).toMatchObject({ [criterion]: 'misses' });
  });

  it('a site that is reserved for this very enquiry is theirs now, not when the reservation ends', () => {
    const site = { ...plot, status: 'reserved' as const, reservedUntil: '2027-02-26', reservedFor: 'their' };
    const need = { kind: 'plot' as const, neededBy: '2026-12-31' };
    const verdictFor = (enquiryId?: string) =>
      matchSite(site, enquiryId === undefined ? need : { ...need, enquiryId }).verdicts.availability;
    expect([verdictFor('their'), verdictFor('other'), verdictFor()]).toEqual(['fits', 'nearly', 'nearly']);
    expect(matchSite({ ...site, status: 'sold' }, { ...need, enquiryId: 'their' }).excludedBy).toEqual([
      'availability',
    ]);
  });

  it('a let site whose day is known is compared by that day', () => {
    const leased: OfferedSite = { ...plot, status: 'leased', availableFrom: '2027-01-01' };
    expect(matchSite(leased, { kind: 'plot', neededBy: '2027-03-01' })).toMatchObject({
      excludedBy: [],
      verdicts: { availability: 'fits' },
    });
  });

  it('asking for less never lowers a site’s score, nor excludes it', () => {
    fc.assert(
      fc.property(sites, needs, loosenings, (site, need, loosen) => {
        const before = matchSite(site, need);
        const after = matchSite(site, loosen(need));
        expect(after.score).toBeGreaterThanOrEqual(before.score);
        expect(before.excludedBy).toEqual(expect.arrayContaining([...after.excludedBy]));
      }),
      { numRuns: 3000 },
    );
  });

  it('what is not known of a site is never a miss, and never better than what fits', () => {
    const nothingKnown = { size: null, uses: [], traffic: [], powerKw: null, salePrice: null, monthlyRent: null };
    fc.assert(
      fc.property(sites, needs, (site, need) => {
        const match = matchSite({ ...site, ...nothingKnown }, need);
        for (const criterion of matchCriteria.filter((each) => each !== 'kind' && each !== 'availability'))
          expect([null, 'unknown']).toContain(match.verdicts[criterion]);
        expect(match.score).toBeLessThanOrEqual(100);
      }),
      { numRuns: 300 },
    );
  });

  it('the order is total and the same whatever order the sites come in', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(sites, { selector: ({ id }) => id, maxLength: 12 }),
        needs,
        fc.nat(),
        (all, need, turn) => {
          const ranked = all.map((site) => ({ id: site.id, match: matchSite(site, need) }));
          const turned = [
            ...ranked.slice(turn % (ranked.length || 1)),
            ...ranked.slice(0, turn % (ranked.length || 1)),
          ];
          const order = ranked.toSorted(compareMatches);
          expect(turned.toSorted(compareMatches)).toEqual(order);
          for (const a of order)
            for (const b of order)
              expect(Math.sign(compareMatches(a, b))).toBe(Math.sign(order.indexOf(a) - order.indexOf(b)));
        },
      ),
      { numRuns: 100 },
    );
  });
});
