import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { Database } from '../../platform/index.js';
import { openTestDatabase } from '../../platform/testing.js';
import { entities } from '../../schema/index.js';
import { doorList } from '../door/door-list.query.js';
import { eventOutcome } from './outcome.query.js';
import { eventThemes, newcomersOfTheme } from './themes.query.js';

const companyCount = 5;

/** Events a few days apart, some at the very same moment, some cancelled or binned; who came to each, twice over at times. */
const worlds = fc.array(
  fc.record({
    day: fc.integer({ min: 0, max: 3 }),
    status: fc.constantFrom('held', 'held', 'held', 'planned', 'cancelled'),
    binned: fc.constantFrom(false, false, false, true),
    theme: fc.constantFrom(null, 'Robotit', 'robotit ', 'energia'),
    guests: fc.array(
      fc.record({ company: fc.option(fc.integer({ min: 0, max: companyCount - 1 })), present: fc.boolean() }),
      { maxLength: 6 },
    ),
  }),
  { minLength: 1, maxLength: 7 },
);

describe('newcomers', () => {
  let db: Database;
  let close: () => Promise<void>;
  let companies: string[];

  beforeAll(async () => {
    ({ db, close } = await openTestDatabase(entities));
    companies = (
      await db.query<{ id: string }>(
        `insert into companies (name) select 'Yritys ' || n from generate_series(1, $1::int) n returning id`,
        [companyCount],
      )
    ).map(({ id }) => id);
  });
  beforeEach(() => db.query('truncate events cascade'));
  afterAll(() => close());

  const store = async (world: (typeof worlds extends fc.Arbitrary<infer W> ? W : never)[number], n: number) => {
    const { id } = await db.one<{ id: string }>(
      `insert into events (title, slug, kind, theme, starts_at, ends_at, status, deleted_at)
       values ('Tilaisuus', $1, 'info', $2, $3, $3, $4, $5) returning id`,
      [`t-${n}`, world.theme, `2026-0${world.day + 1}-10T08:00:00Z`, world.status, world.binned ? new Date() : null],
    );
    for (const { company, present } of world.guests)
      await db.query('insert into event_attendances (event_id, company_id, name, present) values ($1, $2, $3, $4)', [
        id,
        company === null ? null : companies[company],
        'Vieras',
        present,
      ]);
    return { ...world, id };
  };

  it('are those whom a naive reading of the history finds, at the door, after the event and by theme', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        await db.query('truncate events cascade');
        const events: Awaited<ReturnType<typeof store>>[] = [];
        for (const [n, event] of world.entries()) events.push(await store(event, n));
        const held = events
          .filter(({ status, binned }) => status === 'held' && !binned)
          .sort((a, b) => a.day - b.day || (a.id < b.id ? -1 : 1));
        const came = (event: (typeof events)[number]) =>
          new Set(event.guests.flatMap(({ company, present }) => (present && company !== null ? [company] : [])));
        const isBefore = (a: (typeof events)[number], b: (typeof events)[number]) =>
          a.day - b.day || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
        const newAt = (event: (typeof events)[number]) =>
          [...came(event)].filter(
            (company) => !held.some((other) => isBefore(other, event) < 0 && came(other).has(company)),
          );
        const names = (numbers: number[]) => numbers.map((n) => `Yritys ${n + 1}`).sort();

        for (const event of events.filter(({ binned }) => !binned)) {
          const outcome = await eventOutcome(db, event.id);
          expect(outcome.companies.filter(({ firstTime }) => firstTime).map(({ company }) => company.name)).toEqual(
            names(newAt(event)),
          );
          const { people } = await doorList(db, event.id);
          const marked = people.filter(({ present, firstTime }) => present && firstTime);
          expect([...new Set(marked.map(({ company }) => company?.name ?? ''))].sort()).toEqual(names(newAt(event)));
        }
        const themeOf = ({ theme }: (typeof events)[number]) => theme?.trim().toLowerCase() ?? null;
        for (const row of await eventThemes(db, {})) {
          const theme = row.theme?.trim().toLowerCase() ?? null;
          const ofTheme = held.filter((event) => themeOf(event) === theme);
          const newcomers = names(ofTheme.flatMap(newAt));
          expect([row.events, row.firstTimeCompanies]).toEqual([ofTheme.length, newcomers.length]);
          const listed = await newcomersOfTheme(db, { theme });
          expect(listed.map(({ company }) => company.name)).toEqual(newcomers);
        }
      }),
      { numRuns: 40 },
    );
  });
});
