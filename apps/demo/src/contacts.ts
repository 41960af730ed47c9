import { addDays, type Day, type SourceKind } from '@elinvoima/contracts';
import { contactOrigin } from '@elinvoima/domain/contacts';
import type { Database } from '@elinvoima/domain/platform';
import { bulkInsert } from './bulk-insert.js';
import { at } from './calendar.js';
import type { DemoCompany } from './companies.js';
import { firstNames, lastNames } from './made-up-words.js';
import type { Random } from './random.js';

export interface DemoContact {
  id: string;
  companyId: string;
  email: string | null;
  language: 'fi' | 'sv' | 'en';
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Where people's data came from, and how that was told. */
interface Source {
  sourceKind: SourceKind;
  source: string | null;
}

const sources: readonly Source[] = [
  { sourceKind: 'person', source: 'tapaaminen' },
  { sourceKind: 'event', source: null },
  { sourceKind: 'company', source: null },
  { sourceKind: 'company', source: 'verkkosivu' },
];

const originOf = ({ sourceKind, source }: Source, createdAt: Date) => ({
  source,
  ...contactOrigin({ sourceKind }, createdAt),
});

/** People of four companies in five; some have more than one. */
export async function makeContacts(
  db: Database,
  random: Random,
  options: { companies: readonly DemoCompany[]; today: Day },
): Promise<DemoContact[]> {
  const people = options.companies.flatMap((company) => {
    const count = random.weighted([
      [0, 20],
      [1, 60],
      [2, 16],
      [3, 4],
    ] as const);
    return Array.from({ length: count }, (_, position) => {
      const firstName = random.pick(firstNames);
      const lastName = random.pick(lastNames);
      const createdAt = at(addDays(options.today, -random.whole(10, 730)), 10);
      return {
        id: random.uuid(createdAt),
        firstName,
        lastName,
        email: random.chance(0.88)
          ? `${plain(firstName)}.${plain(lastName)}.${random.whole(10, 9999)}@yritys.example`
          : null,
        phone: random.chance(0.8) ? `+358 45 000 ${String(random.whole(0, 9999)).padStart(4, '0')}` : null,
        language: random.weighted([
          ['fi', 93],
          ['sv', 4],
          ['en', 3],
        ] as const),
        ...originOf(random.pick(sources), createdAt),
        createdAt,
        updatedAt: createdAt,
        companyId: company.id,
        title:
          position === 0
            ? random.pick(['toimitusjohtaja', 'yrittäjä', 'omistaja'])
            : random.pick(['talouspäällikkö', 'tuotantopäällikkö', 'myyntipäällikkö']),
        position,
      };
    });
  });
  await bulkInsert(
    db,
    'contacts',
    {
      id: 'uuid',
      firstName: 'text',
      lastName: 'text',
      email: 'text',
      phone: 'text',
      language: 'text',
      source: 'text',
      sourceKind: 'text',
      purpose: 'text',
      legalBasis: 'text',
      processedSince: 'date',
      createdAt: 'timestamptz',
      updatedAt: 'timestamptz',
    },
    people.map(({ companyId: _company, title: _title, position: _position, ...contact }) => contact),
  );
  await bulkInsert(
    db,
    'contact_roles',
    { contactId: 'uuid', companyId: 'uuid', title: 'text', position: 'integer' },
    people.map(({ id, companyId, title }) => ({ contactId: id, companyId, title, position: 0 })),
  );
  return people.map(({ id, companyId, email, language }) => ({ id, companyId, email, language }));
}
