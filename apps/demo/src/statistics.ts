import { addDays, lastPeriods, type Day, type SeriesInterval, type SeriesKind } from '@elinvoima/contracts';
import type { Database } from '@elinvoima/domain/platform';
import { bulkInsert } from './bulk-insert.js';
import { at } from './calendar.js';
import type { Staff } from './people.js';
import type { Random } from './random.js';

interface DemoSeries {
  key: string;
  names: [fi: string, sv: string, en: string];
  kind: SeriesKind;
  interval: SeriesInterval;
  unit: 'number' | 'm2' | 'percent';
  source: string;
  better?: 'less';
  description?: string;
  /** The first value, what each adds to the one before, and how much chance moves it. */
  course: { first: number; step: number; by: number };
  area?: string;
  count: number;
}

/** Made-up figures from made-up statistics: the sources say so in their names. */
const statistics: readonly DemoSeries[] = [
  {
    key: 'asukasluku',
    names: ['Asukasluku', 'Invånarantal', 'Inhabitants'],
    kind: 'stock',
    interval: 'year',
    unit: 'number',
    source: 'Väestötilasto (esimerkki)',
    description: 'Kunnassa vakituisesti asuvat vuoden lopussa.',
    course: { first: 9710, step: -38, by: 25 },
    count: 9,
  },
  {
    key: 'tyopaikat',
    names: ['Työpaikat', 'Arbetsplatser', 'Jobs'],
    kind: 'stock',
    interval: 'year',
    unit: 'number',
    source: 'Työssäkäyntitilasto (esimerkki)',
    course: { first: 2690, step: 14, by: 30 },
    count: 8,
  },
  {
    key: 'nettomuutto',
    names: ['Nettomuutto', 'Nettoflyttning', 'Net migration'],
    kind: 'flow',
    interval: 'quarter',
    unit: 'number',
    source: 'Väestötilasto (esimerkki)',
    course: { first: -6, step: 1, by: 14 },
    count: 12,
  },
  {
    key: 'rakennusluvat',
    names: ['Uusien asuntojen rakennusluvat', 'Bygglov för nya bostäder', 'Permits for new dwellings'],
    kind: 'flow',
    interval: 'quarter',
    unit: 'number',
    source: 'Rakennusvalvonta (esimerkki)',
    course: { first: 9, step: 0, by: 5 },
    count: 12,
  },
  {
    key: 'majoitusvuorokaudet',
    names: ['Majoitusvuorokaudet', 'Övernattningar', 'Overnight stays'],
    kind: 'flow',
    interval: 'month',
    unit: 'number',
    source: 'Majoitustilasto (esimerkki)',
    course: { first: 410, step: 4, by: 160 },
    count: 24,
  },
  {
    key: 'tyhjat-liiketilat',
    names: ['Tyhjät liiketilat', 'Tomma affärslokaler', 'Empty business premises'],
    kind: 'stock',
    interval: 'half',
    unit: 'number',
    source: 'Oma laskenta',
    better: 'less',
    area: 'Parola',
    description: 'Laskettu kävellen keskustan läpi keväällä ja syksyllä.',
    course: { first: 9, step: -1, by: 1 },
    count: 5,
  },
];

/** Places of a survey that does not exist, the newest last: edition, place, how many, class. */
const places: readonly [yearsAgo: number, rank: number | null, compared: number | null, group: string][] = [
  [4, 61, 104, ''],
  [3, 55, 108, ''],
  [2, 44, 106, ''],
  [1, 39, 107, ''],
  [0, 31, 109, ''],
];

/** Series of a statistic's look and places in surveys, with a correction here and a value not published there. */
export async function makeStatistics(
  db: Database,
  random: Random,
  { today, staff }: { today: Day; staff: readonly Staff[] },
): Promise<void> {
  const coordinator = staff.find(({ role }) => role === 'coordinator')?.id ?? null;
  for (const series of statistics) {
    const { key, names, kind, interval, unit, source, better = 'more', description = null, area = '' } = series;
    const id = random.uuid(at(addDays(today, -400), 9));
    await db.query(
      `insert into series (id, key, name_fi, name_sv, name_en, description, unit, better, source, kind, interval, created_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [id, key, ...names, description, unit, better, source, kind, interval, coordinator],
    );
    await bulkInsert(
      db,
      'series_values',
      {
        id: 'uuid',
        seriesId: 'uuid',
        area: 'text',
        period: 'text',
        firstDay: 'date',
        lastDay: 'date',
        value: 'float8',
        provisional: 'boolean',
        note: 'text',
        recordedAt: 'timestamptz',
        recordedBy: 'uuid',
      },
      valuesOf(random, series, today).map((value) => ({
        ...value,
        id: random.uuid(value.recordedAt),
        seriesId: id,
        area,
        recordedBy: coordinator,
      })),
    );
  }
  await db.query(
    `insert into series_value_revisions (value_id, value, provisional, recorded_at, recorded_by, replaced_at)
     select v.id, v.value + 11, true, v.recorded_at - interval '90 days', v.recorded_by, v.recorded_at
     from series_values v join series s on s.id = v.series_id
     where s.key in ('asukasluku', 'tyopaikat') and not v.provisional and extract(year from v.last_day)::int % 3 = 0`,
  );
  await makePlaces(db, random, today, coordinator);
}

function valuesOf(random: Random, { interval, course, count, unit }: DemoSeries, today: Day) {
  const kind = interval === 'day' ? 'month' : interval;
  let level = course.first;
  // The running period has no figure yet.
  return lastPeriods(kind, today, count + 1)
    .slice(0, -1)
    .map(({ code, firstDay, lastDay }, index) => {
      level += index === 0 ? 0 : course.step;
      const value = level + random.whole(-course.by, course.by);
      const isNewest = index === count - 1;
      return {
        period: code,
        firstDay,
        lastDay,
        value: unit === 'number' && course.first > 0 ? Math.max(0, value) : value,
        provisional: isNewest && interval === 'year',
        note: isNewest && interval === 'year' ? 'Tarkentuu keväällä.' : null,
        recordedAt: at(lastDay < addDays(today, -40) ? addDays(lastDay, 40) : today, 9, index),
      };
    });
}

async function makePlaces(db: Database, random: Random, today: Day, coordinator: string | null): Promise<void> {
  const year = Number(today.slice(0, 4));
  const editions = places.flatMap(([yearsAgo, rank, compared, group]) => {
    const came = `${year - yearsAgo}-05-20`;
    return came > today ? [] : [{ edition: year - yearsAgo, editionOn: came, rank, compared, group }];
  });
  const rows = [
    ...editions.map((edition) => ({
      ...edition,
      survey: 'Kuntien yritysilmapiiri (esimerkki)',
      publisher: 'Esimerkkikeskus',
      scope: 'national',
    })),
    ...editions.map((edition, index) => ({
      ...edition,
      survey: 'Maakunnan yritysmittari (esimerkki)',
      publisher: 'Maakunnan esimerkkikamari',
      scope: 'regional',
      // One year the small ones were compared apart, and once our place was not told.
      rank: index === 1 ? null : 6 - index,
      compared: index === 1 ? null : 11,
      group: index === editions.length - 1 ? 'Alle 10 000 asukasta' : '',
    })),
  ];
  await bulkInsert(
    db,
    'external_rankings',
    {
      id: 'uuid',
      survey: 'text',
      publisher: 'text',
      edition: 'integer',
      editionOn: 'date',
      scope: 'text',
      level: 'text',
      rank: 'integer',
      compared: 'integer',
      class: 'text',
      createdBy: 'uuid',
    },
    rows.map(({ group, ...row }) => ({
      ...row,
      id: random.uuid(at(row.editionOn, 12)),
      level: 'municipality',
      class: group,
      createdBy: coordinator,
    })),
  );
}
