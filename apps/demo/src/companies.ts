import { addDays, businessIdOf, type Day } from '@elinvoima/contracts';
import type { Database } from '@elinvoima/domain/platform';
import { bulkInsert } from './bulk-insert.js';
import { at } from './calendar.js';
import { nameBeginnings, postOffices, streets, trades } from './made-up-words.js';
import type { Staff } from './people.js';
import type { Random } from './random.js';

export interface DemoCompany {
  id: string;
  name: string;
  /** Living and of the own municipality: one that coverage counts. */
  counted: boolean;
}

interface Place {
  postalCode: string;
  postOffice: string;
  municipalityCode: string;
}

const elsewhere: readonly Place[] = [
  { postalCode: '13100', postOffice: 'Hämeenlinna', municipalityCode: '109' },
  { postalCode: '13500', postOffice: 'Hämeenlinna', municipalityCode: '109' },
  { postalCode: '14200', postOffice: 'Turenki', municipalityCode: '165' },
  { postalCode: '11130', postOffice: 'Riihimäki', municipalityCode: '694' },
  { postalCode: '30100', postOffice: 'Forssa', municipalityCode: '061' },
];

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Companies with what the register says of them. The first ones in the list are those that are met most. */
export async function makeCompanies(
  db: Database,
  random: Random,
  options: {
    count: number;
    today: Day;
    staff: readonly Staff[];
    municipality: { code: string; nameFi: string; postalCodes: string[] };
  },
): Promise<DemoCompany[]> {
  const { count, today, municipality } = options;
  const coordinator = options.staff.find(({ role }) => role === 'coordinator')?.id ?? null;
  const used = new Set<string>();
  let body = 9_000_000;
  const nextBusinessId = (): string => {
    for (;;) {
      body += 1;
      const id = businessIdOf(body);
      if (id !== null) return id;
    }
  };

  const companies = Array.from({ length: count }, (_, n) => {
    const kind = random.weighted([
      ['company', 74],
      ['sole_trader', 22],
      ['association', 2],
      ['prospective', 2],
    ] as const);
    const housing = kind === 'company' && random.chance(0.06);
    const trade = random.weighted(trades.map((choice) => [choice, choice.weight] as const));
    const postalCode = random.weighted(
      municipality.postalCodes.map((code, position) => [code, 8 / (position + 1)] as const),
    );
    const postOffice = postOffices[postalCode] ?? municipality.nameFi;
    const place: Place = random.chance(0.86)
      ? { postalCode, postOffice, municipalityCode: municipality.code }
      : random.pick(elsewhere);
    const registeredOn = addDays(today, -random.whole(30, 9000));
    const businessId = kind === 'prospective' ? null : nextBusinessId();
    let name = '';
    for (let tries = 0; name === '' || used.has(name); tries += 1) {
      const beginning = random.pick(nameBeginnings);
      const ending = random.pick(trade.endings);
      const core = beginning.endsWith('n') ? `${beginning} ${capital(ending)}` : `${beginning}${ending}`;
      const number = tries > 6 ? ` ${random.whole(2, 9999)}` : '';
      if (housing) name = `Asunto Oy ${beginning}${random.pick(['rinne', 'pelto', 'rivi', 'kartano'])}${number}`;
      else if (kind === 'company')
        name = `${core}${number} ${random.weighted([
          ['Oy', 88],
          ['Ky', 7],
          ['Oy Ab', 3],
          ['Osk', 2],
        ] as const)}`;
      else if (kind === 'sole_trader') name = `Toiminimi ${core}${number}`;
      else if (kind === 'association') name = `${core}${number} ry`;
      else name = `${core}${number} (perusteilla)`;
    }
    used.add(name);
    const ceased = kind !== 'prospective' && random.chance(0.04);
    return {
      id: random.uuid(at(addDays(today, -730), 9, n % 60)),
      kind,
      name,
      businessId,
      relationship:
        kind === 'prospective'
          ? 'starting'
          : place.municipalityCode !== municipality.code
            ? 'other_municipality'
            : random.chance(0.02)
              ? 'locating'
              : 'established',
      status: ceased ? 'ceased' : 'active',
      situation: ceased
        ? null
        : random.chance(0.006)
          ? random.pick(['bankruptcy', 'liquidation', 'restructuring'])
          : null,
      companyForm: housing
        ? '2'
        : kind !== 'company'
          ? null
          : name.endsWith('Ky')
            ? '13'
            : name.endsWith('Osk')
              ? '14'
              : '16',
      industryCode: housing ? '68' : trade.division,
      industryScheme: 'TOL2025',
      sizeClass:
        kind === 'prospective' || housing
          ? null
          : random.weighted([
              ['0', 34],
              ['1-4', 36],
              ['5-9', 14],
              ['10-19', 8],
              ['20-49', 5],
              ['50-99', 2],
              ['100-249', 1],
            ] as const),
      streetAddress: `${random.pick(streets)} ${random.whole(1, 90)}`,
      ...place,
      website: random.chance(0.3) ? `www.yritys${n + 1}.example` : null,
      tags: random.chance(0.12)
        ? [random.pick(['aamukahvit', 'kasvuyritys', 'kesätyöpaikka', 'vientiyritys', 'luomu'])]
        : [],
      ownerId: random.chance(0.5) ? coordinator : null,
      registeredOn,
      createdAt: at(addDays(today, -730), 9),
      updatedAt: at(addDays(today, -random.whole(0, 400)), random.whole(8, 15)),
    };
  });

  await bulkInsert(
    db,
    'companies',
    {
      id: 'uuid',
      kind: 'text',
      name: 'text',
      businessId: 'text',
      relationship: 'text',
      status: 'text',
      situation: 'text',
      companyForm: 'text',
      industryCode: 'text',
      industryScheme: 'text',
      sizeClass: 'text',
      streetAddress: 'text',
      postalCode: 'text',
      postOffice: 'text',
      municipalityCode: 'text',
      website: 'text',
      tags: 'text[]',
      ownerId: 'uuid',
      createdAt: 'timestamptz',
      updatedAt: 'timestamptz',
    },
    companies.map(({ registeredOn: _, ...company }) => company),
  );

  const registered = companies.filter(({ kind, businessId }) => kind !== 'sole_trader' && businessId !== null);
  await bulkInsert(
    db,
    'company_register_records',
    {
      companyId: 'uuid',
      businessId: 'text',
      euId: 'text',
      name: 'text',
      companyForm: 'text',
      industryCode: 'text',
      industryScheme: 'text',
      tradeRegisterStatus: 'text',
      situation: 'text',
      registeredOn: 'date',
      endedOn: 'date',
      website: 'text',
      inVatRegister: 'boolean',
      inPrepaymentRegister: 'boolean',
      inEmployerRegister: 'boolean',
      visitingStreet: 'text',
      visitingPostalCode: 'text',
      visitingPostOffice: 'text',
      visitingMunicipalityCode: 'text',
      registerModifiedAt: 'timestamptz',
      fetchedAt: 'timestamptz',
    },
    registered.map((company) => ({
      companyId: company.id,
      businessId: company.businessId,
      euId: `FIFPRO.${company.businessId}`,
      name: company.name,
      companyForm: company.companyForm,
      industryCode: company.industryCode,
      industryScheme: company.industryScheme,
      tradeRegisterStatus: company.status === 'ceased' ? '4' : '1',
      situation: company.situation,
      registeredOn: company.registeredOn,
      endedOn: company.status === 'ceased' ? addDays(today, -random.whole(20, 600)) : null,
      website: company.website,
      inVatRegister: random.chance(0.8),
      inPrepaymentRegister: random.chance(0.85),
      inEmployerRegister: random.chance(0.25),
      visitingStreet: company.streetAddress,
      visitingPostalCode: company.postalCode,
      // The register writes them in capitals.
      visitingPostOffice: company.postOffice.toUpperCase(),
      visitingMunicipalityCode: company.municipalityCode,
      registerModifiedAt: at(addDays(today, -random.whole(20, 700)), 3),
      fetchedAt: at(addDays(today, -4), 4),
    })),
  );
  await bulkInsert(
    db,
    'company_names',
    { id: 'uuid', companyId: 'uuid', name: 'text', kind: 'text', validFrom: 'date', validTo: 'date', source: 'text' },
    registered.flatMap((company) => {
      const base = { companyId: company.id, source: 'register' };
      const renamed = random.chance(0.05) ? addDays(today, -random.whole(40, 2000)) : null;
      const now = {
        ...base,
        id: random.uuid(company.createdAt),
        name: company.name,
        kind: 'main',
        validFrom: renamed ?? company.registeredOn,
        validTo: null,
      };
      if (renamed === null) return [now];
      return [
        now,
        {
          ...base,
          id: random.uuid(company.createdAt),
          name: `${random.pick(nameBeginnings)}yhtiö Oy`,
          kind: 'main',
          validFrom: company.registeredOn,
          validTo: renamed,
        },
      ];
    }),
  );
  return companies.map((company) => ({
    id: company.id,
    name: company.name,
    counted:
      company.status === 'active' && company.municipalityCode === municipality.code && company.companyForm !== '2',
  }));
}
