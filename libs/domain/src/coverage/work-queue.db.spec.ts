import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import {
  coverageBreakdowns,
  coverageReasons,
  lastPeriods,
  permissionsOf,
  sizeClasses,
  type Permission,
} from '@elinvoima/contracts';
import { figuresOf, followedBy, refreshMonths } from '../indicators/index.js';
import { localDay, world, type World } from '../indicators/testing/random-records.js';
import { storeRecords } from '../indicators/testing/store-records.js';
import { FixedClock, type Actor, type Database } from '../platform/index.js';
import { openTestDatabase } from '../platform/testing.js';
import { loadShippedProgramme } from '../programme/index.js';
import { entities } from '../schema/index.js';
import { coverageHistory } from './coverage-history.query.js';
import { notReached } from './not-reached.query.js';
import { workQueue, type QueueFilter } from './work-queue.query.js';

const today = '2026-12-31';
const clock = new FixedClock(new Date('2026-12-31T10:00:00Z'));

/** What else is known of a company, beside the records that figures count. */
interface Known {
  size: string | null;
  owned: boolean;
  contact: 'none' | 'in-bin' | 'living';
  lateFor: number | null;
  promisedIn: number | null;
  snoozedFor: number | null;
  /** What was told in needs assessments, the newest last. */
  told: { daysAgo: number; risk: string | null; growth: string | null }[];
}
const known: fc.Arbitrary<Known[]> = fc.array(
  fc.record({
    size: fc.constantFrom(null, ...sizeClasses),
    owned: fc.boolean(),
    contact: fc.constantFrom('none', 'in-bin', 'living'),
    lateFor: fc.option(fc.integer({ min: 1, max: 40 })),
    promisedIn: fc.option(fc.integer({ min: 0, max: 40 })),
    snoozedFor: fc.option(fc.integer({ min: -1, max: 2 })),
    told: fc
      .array(
        fc.record({
          daysAgo: fc.integer({ min: 1, max: 900 }),
          risk: fc.constantFrom(null, 'none', 'some', 'high'),
          growth: fc.constantFrom(null, 'growth', 'same'),
        }),
        { maxLength: 2 },
      )
      .map((all) => all.toSorted((one, other) => other.daysAgo - one.daysAgo)),
  }),
  { minLength: 6, maxLength: 6 },
);

const plusDays = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);

/** Full months between two days, walked through one by one. */
function monthsApart(from: string, to: string): number {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
  for (let count = 1; ; count += 1) {
    const at = new Date(Date.UTC(year, month - 1 + count, 1)).toISOString().slice(0, 8) + String(day).padStart(2, '0');
    if (at > to) return count - 1;
  }
}

/** The queue once more, by loops over the records and the words of the rule. */
function naiveQueue(records: World, extras: Known[], { months, list, state }: QueueFilter) {
  const tomorrow = plusDays(today, 1);
  return records.companies
    .flatMap((company, index) => {
      const extra = extras[index];
      if (extra === undefined) throw new Error('a company without its facts');
      const target =
        company.ours &&
        !company.housing &&
        !company.deleted &&
        (company.active || (company.endedOn ?? '') > today) &&
        (company.registeredOn ?? '') <= today;
      const met = [
        ...records.interactions.flatMap(({ at, status, deleted, duplicate, companies }, n) =>
          status === 'complete' && !deleted && !(duplicate && n > 0) && companies.includes(index) ? [localDay(at)] : [],
        ),
        ...records.events.flatMap(({ at, status, deleted, attendances }) =>
          status === 'held' && !deleted && attendances.some((one) => one.company === index && one.present)
            ? [localDay(at)]
            : [],
        ),
      ]
        // Today is the month's last day: in a coming month nobody has been met yet, whatever is logged with such a day.
        .filter((day) => day <= today)
        .toSorted();
      const last = met.at(-1) ?? null;
      const silentFor = last === null ? null : monthsApart(plusDays(last, 1), tomorrow);
      const reasons: Record<string, number> = {};
      if (extra.lateFor !== null) reasons['late_promise'] = 5;
      const told = extra.told.at(-1);
      // Two years before the last day of 2026.
      if (told !== undefined && plusDays(today, -told.daysAgo) > '2024-12-31') {
        if (told.risk === 'some' || told.risk === 'high') reasons['risk'] = 5;
        if (told.growth === 'growth') reasons['growth'] = 4;
      }
      if (silentFor === null) reasons['never_met'] = 3;
      else if (silentFor >= months) reasons['silent'] = Math.max(1, Math.min(3, Math.floor(silentFor / 12)));
      if (company.registeredOn !== null && company.registeredOn > '2026-06-30') reasons['new_in_register'] = 2;
      if (['20-49', '50-99', '100-249', '250+'].includes(extra.size ?? '')) reasons['large_employer'] = 2;
      if (!extra.owned) reasons['no_owner'] = 1;
      if (extra.contact !== 'living') reasons['no_contact'] = 1;
      const listed =
        list === 'silent' ? silentFor === null || silentFor >= months : !extra.owned || extra.contact !== 'living';
      const stands = (extra.snoozedFor ?? 0) > 0 ? 'snoozed' : extra.promisedIn !== null ? 'promised' : 'open';
      if (!target || !listed || stands !== state) return [];
      const points = Object.values(reasons).reduce((sum, each) => sum + each, 0);
      return [{ id: company.id, name: company.name, points, reasons, last }];
    })
    .toSorted(
      (one, other) =>
        other.points - one.points ||
        (one.last ?? '').localeCompare(other.last ?? '') ||
        new Intl.Collator('fi').compare(one.name, other.name) ||
        (one.id < other.id ? -1 : 1),
    )
    .map(({ id, points, reasons }) => ({ id, points, reasons }));
}

describe('whom to meet next', () => {
  let db: Database;
  let close: () => Promise<void>;
  let owner: string;

  beforeAll(async () => {
    ({ db, close } = await openTestDatabase(entities));
    await loadShippedProgramme(db, 'hattula', { loggingBeganOn: '2025-01-01' });
    owner = randomUUID();
    await db.query(
      `insert into users (id, name, email, role, language) values ($1, 'Oma', 'oma@example.test', 'coordinator', 'fi')`,
      [owner],
    );
  });
  afterAll(() => close());

  const reader = (permissions: Iterable<Permission> = permissionsOf('coordinator')): Actor => ({
    kind: 'user',
    id: owner,
    role: 'coordinator',
    permissions: new Set(permissions),
    language: 'fi',
  });
  const filter: QueueFilter = { months: 12, list: 'silent', state: 'open' };
  const queue = (asked: QueueFilter, limit = 50, cursor?: string) =>
    workQueue(db, reader(), asked, { limit, cursor, withTotal: true }, today);

  const store = async (records: World, extras: Known[]): Promise<void> => {
    await db.query('truncate follow_ups, company_snoozes, contact_roles, contacts cascade');
    await storeRecords(db, records);
    for (const [index, { id }] of records.companies.entries()) {
      const known = extras[index];
      if (known === undefined) throw new Error('a company without its facts');
      const { size, owned, contact, lateFor, promisedIn, snoozedFor, told } = known;
      await db.query('update companies set size_class = $2, owner_id = $3 where id = $1', [
        id,
        size,
        owned ? owner : null,
      ]);
      if (contact !== 'none')
        await db.query(
          `with made as (insert into contacts (first_name, last_name, deleted_at) values ('A', 'B', $2) returning id)
           insert into contact_roles (contact_id, company_id) select id, $1 from made`,
          [id, contact === 'in-bin' ? clock.now() : null],
        );
      for (const [days, sign] of [
        [lateFor, -1],
        [promisedIn, 1],
      ] as const)
        if (days !== null)
          await db.query(
            `insert into follow_ups (title, due_on, owner_id, subject_kind, subject_id) values ('Käynti', $2, $3, 'company', $1)`,
            [id, plusDays(today, sign * days), owner],
          );
      for (const { daysAgo, risk, growth } of told)
        await db.query(
          'insert into needs_assessments (company_id, assessed_on, risk_level, growth) values ($1, $2, $3, $4)',
          [id, plusDays(today, -daysAgo), risk, growth],
        );
      if (snoozedFor !== null)
        await db.query(`insert into company_snoozes (company_id, until, reason) values ($1, $2, 'x')`, [
          id,
          plusDays(today, snoozedFor),
        ]);
    }
  };

  it('says the same as the rule read aloud, whatever has happened', async () => {
    await fc.assert(
      fc.asyncProperty(
        world,
        known,
        fc.constantFrom(1, 6, 12, 13, 24),
        fc.constantFrom('silent', 'unconnected'),
        fc.constantFrom('open', 'promised', 'snoozed'),
        fc.constantFrom(...coverageReasons),
        fc.boolean(),
        async (records, extras, months, list, state, reason, counted) => {
          await store(records, extras);
          if (counted) await refreshMonths(db);
          const asked = { months, list, state } as QueueFilter;
          const { items, total } = await queue(asked);
          const said = items.map(({ id, points, reasons }) => ({
            id,
            points,
            reasons: Object.fromEntries(reasons.map((each) => [each.reason, each.points])),
          }));
          expect(said).toEqual(naiveQueue(records, extras, asked));
          expect(total).toBe(items.length);
          const narrowed = await queue({ ...asked, reason });
          expect(narrowed.items.map(({ id }) => id)).toEqual(
            said.filter(({ reasons }) => reason in reasons).map(({ id }) => id),
          );
        },
      ),
      { numRuns: 20, endOnFailure: true },
    );
  });

  it('comes page by page in the one order, nobody twice and nobody missing', async () => {
    await fc.assert(
      fc.asyncProperty(world, known, async (records, extras) => {
        await store(records, extras);
        const whole = (await queue(filter)).items.map(({ id }) => id);
        const paged: string[] = [];
        let cursor: string | undefined;
        do {
          const page = await queue(filter, 1, cursor);
          paged.push(...page.items.map(({ id }) => id));
          cursor = page.nextCursor ?? undefined;
        } while (cursor !== undefined);
        expect(paged).toEqual(whole);
      }),
      { numRuns: 6, endOnFailure: true },
    );
  });

  it('is over a period what indicator 3.1.d3 says, group by group, and opens to who is missing', async () => {
    await fc.assert(
      fc.asyncProperty(world, known, async (records, extras) => {
        await store(records, extras);
        const periods = lastPeriods('quarter', today, 4);
        const { indicators, circumstances } = await followedBy(db, clock);
        const placed = indicators.find(({ indicator }) => indicator.key === '3.1.d3');
        if (placed === undefined) throw new Error('the programme does not follow 3.1.d3');
        const figures = await figuresOf(db, placed, periods, circumstances);
        for (const by of [undefined, 'size', 'industry', 'postalCode'] as const) {
          const history = await coverageHistory(db, clock, { periods, by, language: 'fi' });
          expect(history.map(({ reached, companies }) => [reached, companies])).toEqual(
            figures.map(({ reachedHere, companiesHere }) => [reachedHere, companiesHere]),
          );
        }
        for (const [index, period] of periods.entries()) {
          const { total } = await notReached(db, period, {}, { limit: 1, withTotal: true });
          expect(total).toBe(Number(figures[index]?.['companiesHere']) - Number(figures[index]?.['reachedHere']));
        }
      }),
      { numRuns: 6, endOnFailure: true },
    );
  });

  it('gives a reader no reason that the reader may not know', async () => {
    const [records] = fc.sample(world, { numRuns: 1, seed: 7 });
    const company = {
      ...records?.companies[0],
      ours: true,
      housing: false,
      active: true,
      deleted: false,
      registeredOn: null,
    };
    const bare = {
      companies: [company],
      interactions: [],
      events: [],
      cooperations: [],
      measures: [],
      enquiries: [],
    } as unknown as World;
    await store(bare, [
      { size: null, owned: true, contact: 'living', lateFor: 3, promisedIn: null, snoozedFor: null, told: [] },
    ]);
    const reasons = async (permissions: Iterable<Permission>) =>
      (await workQueue(db, reader(permissions), filter, { limit: 5 }, today)).items[0]?.reasons.map(
        ({ reason }) => reason,
      );
    expect(await reasons(permissionsOf('coordinator'))).toEqual(['late_promise', 'never_met']);
    const other = { ...reader(['companies.read', 'interactions.read', 'follow-ups.write-own']), id: randomUUID() };
    expect((await workQueue(db, other, filter, { limit: 5 }, today)).items[0]?.reasons).toEqual([
      { reason: 'never_met', points: 3 },
    ]);
  });

  it('compares no persons: an owner is a filter, never a figure', () => {
    expect(coverageBreakdowns).toEqual(['size', 'industry', 'postalCode']);
  });
});
