import { addDays, type Day } from '@elinvoima/contracts';
import type { Database } from '@elinvoima/domain/platform';
import { bulkInsert } from './bulk-insert.js';
import { at } from './calendar.js';
import type { DemoCompany } from './companies.js';
import { partners } from './made-up-words.js';
import type { Staff } from './people.js';
import type { Random } from './random.js';

const cooperations = [
  ['Uusien yritysten neuvonta', 'yrityspalvelut', -1400, null, 'F1'],
  ['Aamukahvit yhdessä yrittäjäyhdistyksen kanssa', 'tapahtumat', -900, null, 'F1'],
  ['Seudullinen rekrytointimalli', 'työvoima', -500, 200, 'F1'],
  ['Oppilaitosten harjoittelupolku', 'osaaminen', -380, null, 'F5'],
  ['Kylien palvelupisteet', 'kylät', -700, -120, 'F5'],
  ['Maakunnan matkailumarkkinointi', 'markkinointi', -1000, null, 'F5'],
  ['Yritysalueen yhteiskehittäminen', 'maankäyttö', -260, 500, 'F2'],
  ['Energiayhteisön valmistelu', 'kestävyys', -150, null, 'F5'],
  ['Pienhankintojen kalenteri', 'hankinnat', -60, null, 'F1'],
] as const;

/** The service network and the joint undertakings with it. */
export async function makeUndertakings(
  db: Database,
  random: Random,
  options: {
    today: Day;
    companies: readonly DemoCompany[];
    staff: readonly Staff[];
    interactions: readonly { id: string }[];
  },
): Promise<void> {
  const { today, companies, staff } = options;
  const director = staff.find(({ role }) => role === 'director')?.id ?? null;
  const coordinator = staff.find(({ role }) => role === 'coordinator')?.id ?? null;
  const day = (offset: number) => addDays(today, offset);
  const network = partners.map(({ checkedDaysAgo, ...partner }, n) => ({
    id: random.uuid(at(day(-730), 9, n)),
    ...partner,
    checkedOn: day(-checkedDaysAgo),
    checkedBy: coordinator,
  }));
  await bulkInsert(
    db,
    'partners',
    {
      id: 'uuid',
      name: 'text',
      sector: 'text',
      areas: 'text[]',
      contactName: 'text',
      phone: 'text',
      checkedOn: 'date',
      checkedBy: 'uuid',
    },
    network,
  );

  const joint = cooperations.map(([name, theme, starts, ends, primaryFactor]) => ({
    id: random.uuid(at(day(Math.max(starts, -730)), 10)),
    name,
    theme,
    purpose: 'Yhteinen tavoite, vastuut ja seuranta on sovittu osapuolten kesken.',
    startsOn: day(starts),
    endsOn: ends === null ? null : day(ends),
    hasAgreement: random.chance(0.5),
    primaryFactor,
    ownerId: random.chance(0.6) ? coordinator : director,
    createdAt: at(day(Math.max(starts, -730)), 10),
    updatedAt: at(day(-20), 10),
  }));
  await bulkInsert(
    db,
    'cooperations',
    {
      id: 'uuid',
      name: 'text',
      theme: 'text',
      purpose: 'text',
      startsOn: 'date',
      endsOn: 'date',
      hasAgreement: 'boolean',
      primaryFactor: 'text',
      ownerId: 'uuid',
      createdAt: 'timestamptz',
      updatedAt: 'timestamptz',
    },
    joint,
  );
  await bulkInsert(
    db,
    'cooperation_partners',
    { cooperationId: 'uuid', partnerId: 'uuid' },
    joint.flatMap(({ id }) =>
      random.some(network, random.whole(1, 3)).map((partner) => ({ cooperationId: id, partnerId: partner.id })),
    ),
  );
  await bulkInsert(
    db,
    'cooperation_companies',
    { cooperationId: 'uuid', companyId: 'uuid' },
    joint
      .filter(() => random.chance(0.45))
      .flatMap(({ id }) =>
        random.some(companies, random.whole(1, 5)).map((company) => ({ cooperationId: id, companyId: company.id })),
      ),
  );

  // What was done within them lately; one has been silent, and the page says so.
  const lively = joint.slice(0, -2);
  const meetings = random.some(options.interactions, lively.length * 4);
  await db.query(
    'update interactions i set cooperation_id = l.cooperation from unnest($1::uuid[], $2::uuid[]) as l (interaction, cooperation) where i.id = l.interaction',
    [meetings.map(({ id }) => id), meetings.map((_, n) => lively[n % lively.length]?.id ?? null)],
  );
}
