import { addDays, type Day } from '@elinvoima/contracts';
import type { Database } from '@elinvoima/domain/platform';
import { bulkInsert } from './bulk-insert.js';
import { at, workingDays } from './calendar.js';
import type { DemoCompany } from './companies.js';
import type { DemoContact } from './contacts.js';
import type { Random } from './random.js';

const kinds = [
  { kind: 'morning_coffee', title: 'Yrittäjien aamukahvit', hour: 8, hours: 2 },
  { kind: 'morning_coffee', title: 'Yrittäjien aamukahvit', hour: 8, hours: 2 },
  { kind: 'workshop', title: 'Työpaja', hour: 13, hours: 3 },
  { kind: 'info', title: 'Infotilaisuus', hour: 17, hours: 2 },
  { kind: 'market_dialogue', title: 'Markkinavuoropuhelu', hour: 14, hours: 2 },
  { kind: 'forum', title: 'Elinvoimafoorumi', hour: 15, hours: 4 },
] as const;

const themes = [
  'rekrytointi',
  'robotiikka pienyrityksessä',
  'energia',
  'omistajanvaihdos',
  'julkiset hankinnat',
  'tekoäly arjessa',
  'tontit ja kaavat',
  'matkailu',
  'verkkokauppa',
  'tietoturva',
];

const earlier = (a: Date, b: Date): Date => (a < b ? a : b);

/** Events of two years and the coming weeks, with those who came: often the same, sometimes new ones. */
export async function makeEvents(
  db: Database,
  random: Random,
  options: { today: Day; now: Date; companies: readonly DemoCompany[]; contacts: readonly DemoContact[] },
): Promise<void> {
  const { today, now, companies } = options;
  const contactOf = new Map(options.contacts.map(({ companyId, id }) => [companyId, id]));
  const past = workingDays(addDays(today, -725), 720).map(([day]) => day);
  const days = [
    ...Array.from({ length: 30 }, (_, n) => past[Math.floor(((n + random.next() * 0.6) / 30) * past.length)]),
    addDays(today, 9),
    addDays(today, 17),
    addDays(today, 31),
  ];
  const events = days.flatMap((day, n) => {
    if (day === undefined) return [];
    const { kind, title, hour, hours } = random.pick(kinds);
    const theme = random.pick(themes);
    const startsAt = at(day, hour, 30);
    return [
      {
        id: random.uuid(startsAt),
        title: `${title}: ${theme}`,
        slug: `${kind.replaceAll('_', '-')}-${n + 1}-${day}`,
        kind,
        theme,
        startsAt,
        endsAt: new Date(startsAt.getTime() + hours * 3_600_000),
        place: random.pick([
          'Kunnantalon valtuustosali',
          'Kirjaston kokoustila',
          'Kahvila Esimerkki',
          'Koulun auditorio',
        ]),
        online: random.chance(0.1),
        status: day > today ? 'planned' : random.chance(0.04) ? 'cancelled' : 'held',
        createdAt: earlier(at(addDays(day, -30), 10), now),
        updatedAt: earlier(at(addDays(day, -1), 10), now),
      },
    ];
  });
  await bulkInsert(
    db,
    'events',
    {
      id: 'uuid',
      title: 'text',
      slug: 'text',
      kind: 'text',
      theme: 'text',
      startsAt: 'timestamptz',
      endsAt: 'timestamptz',
      place: 'text',
      online: 'boolean',
      status: 'text',
      createdAt: 'timestamptz',
      updatedAt: 'timestamptz',
    },
    events,
  );
  const came = events
    .filter(({ status }) => status === 'held')
    .flatMap(({ id: eventId, startsAt }) => {
      const guests = new Set(
        Array.from(
          { length: random.whole(8, 34) },
          () => (random.chance(0.75) ? random.skewed(companies) : random.pick(companies)).id,
        ),
      );
      return [...guests].map((companyId) => ({
        id: random.uuid(startsAt),
        eventId,
        companyId,
        contactId: contactOf.get(companyId) ?? null,
        present: random.chance(0.86),
      }));
    });
  await bulkInsert(
    db,
    'event_attendances',
    { id: 'uuid', eventId: 'uuid', companyId: 'uuid', contactId: 'uuid', present: 'boolean' },
    came,
  );
  const registrations = events
    .filter(({ status }) => status === 'planned')
    .flatMap(({ id: eventId }) =>
      random.some(companies, random.whole(4, 15)).map(({ id: companyId, name }) => ({
        id: random.uuid(at(today, 9)),
        eventId,
        companyId,
        contactId: contactOf.get(companyId) ?? null,
        name,
      })),
    );
  await bulkInsert(
    db,
    'event_registrations',
    { id: 'uuid', eventId: 'uuid', companyId: 'uuid', contactId: 'uuid', name: 'text' },
    registrations,
  );
}
