import { addDays, checkDigitOf, dayOf } from '@elinvoima/contracts';
import type { Database, Municipality } from '@elinvoima/domain/platform';
import { NoteNews, knownCompanies, readRegisterRecord, type RegisterCompany } from '@elinvoima/domain/register';

/** Made-up newcomers: name, industry, days since its business id was given. */
const newcomers: readonly [name: string, industry: string, daysAgo: number][] = [
  ['Savipelto Terassit Oy', '43320', 6],
  ['Tyrvännön Kahvipaahtimo Oy', '10830', 13],
  ['Lepaan Versomo Oy', '01190', 21],
  ['Katinalan Kuljetus Oy', '49410', 2900],
];

/** What changes in some of the demo's own companies, the one after the other. */
const changes: readonly ((facts: RegisterCompany['facts'], today: string) => Partial<RegisterCompany['facts']>)[] = [
  ({ name }) => ({ name: name.replace(/ (Oy|Ky|Ay)$/, ' Group $1') }),
  () => ({ industryCode: '62100', industryScheme: 'TOL2025' }),
  () => ({ situation: 'liquidation' }),
  (_, today) => ({ endedOn: addDays(today, -9) }),
  () => ({ situation: 'bankruptcy' }),
  () => ({ visitingStreet: 'Ahjotie 7' }),
  () => ({
    visitingStreet: 'Satamakatu 3',
    visitingPostalCode: '13100',
    visitingPostOffice: 'HÄMEENLINNA',
    visitingMunicipalityCode: '109',
  }),
];

/** A reading of the register as it might have been last Monday: told by the same rules as a real one, without asking anybody. */
export async function makeRegisterNews(
  db: Database,
  { now, municipality }: { now: Date; municipality: Municipality },
): Promise<void> {
  const at = new Date(now.getTime() - 3 * 24 * 3_600_000);
  const today = dayOf(at);
  const rows = await db.query<{ businessId: string }>(
    `select c.business_id as "businessId" from companies c join company_register_records r on r.company_id = c.id
     where c.status = 'active' and not c.housing and c.situation is null and c.municipality_code = $1 and r.name = c.name
     order by c.business_id desc limit $2`,
    [municipality.code, changes.length],
  );
  const known = await knownCompanies(
    db,
    rows.map(({ businessId }) => businessId),
  );
  const changed = rows.flatMap(({ businessId }, n): RegisterCompany[] => {
    const facts = known.get(businessId)?.facts;
    if (!facts) return [];
    const after = { ...facts, ...changes[n]?.(facts, today), registerModifiedAt: at.toISOString() };
    return [{ facts: after, names: [{ name: after.name, kind: 'main', validFrom: null, validTo: null }] }];
  });
  const told = [...changed, ...newcomers.map((newcomer, n) => companyOf(newcomer, n, municipality, today))];
  await db.query(
    `insert into register_syncs (state, stage, postal_codes, is_first, requests, companies_read, companies_here, asked_one_by_one,
       changes_found, started_at, finished_at)
     select 'done', 'one_by_one', $1, true, 24, count(*) + $2, count(*) + $2, 9, $3, $4, $5 from companies where business_id is not null`,
    [municipality.postalCodes, newcomers.length, told.length, new Date(at.getTime() - 90_000), at],
  );
  const reading = { today, ownMunicipality: municipality.code, at, since: at, isFirst: false };
  await new NoteNews(db).of(told, reading);
}

/** Far from the business ids of the demo's other companies. */
function companyOf(
  [name, industry, daysAgo]: (typeof newcomers)[number],
  n: number,
  { code, postalCodes }: Municipality,
  today: string,
): RegisterCompany {
  const body = [9_990_001, 9_990_012, 9_990_023, 9_990_034][n] ?? 9_990_045;
  const possible = [0, 1, 2].map((more) => String(body + more)).find((digits) => checkDigitOf(digits) !== null) ?? '';
  const reading = readRegisterRecord(
    {
      businessId: { value: `${possible}-${checkDigitOf(possible)}`, registrationDate: addDays(today, -daysAgo) },
      names: [{ name, type: '1' }],
      companyForms: [{ type: '16' }],
      mainBusinessLine: { type: industry, typeCodeSet: 'TOIMI4' },
      addresses: [
        {
          type: n === 2 ? 2 : 1,
          street: 'Keksitie',
          buildingNumber: String(n + 1),
          postCode: postalCodes[n % postalCodes.length],
          postOffices: [{ city: 'PAROLA', languageCode: '1', municipalityCode: code }],
        },
      ],
    },
    { today, municipalityOfPostalCode: () => null },
  );
  if (!reading.ok) throw new Error(reading.reason);
  return reading.company;
}
