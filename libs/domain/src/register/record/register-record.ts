import {
  isDay,
  parseBusinessId,
  type CompanySituation,
  type ImportReason,
  type IndustryScheme,
} from '@elinvoima/contracts';
import { readAddress, type AddressContext } from './register-address.js';
import type { RegisterCompany, RegisterFacts, RegisterName } from './register-facts.js';
import { registerInstant } from './register-instant.js';
import { objectOf, objectsOf, textOf, type JsonObject } from './untrusted-json.js';

/** One company of the national register (PRH/YTJ open data v3), read from its JSON. Everything but the business id and a name may lack. */
export type RegisterReading =
  | { ok: true; company: RegisterCompany }
  | { ok: false; reason: ImportReason; businessId: string | null; title: string | null };

export interface RegisterContext extends AddressContext {
  /** The day of reading: an end that still lies ahead has not come. */
  today: string;
}

export function readRegisterRecord(value: unknown, context: RegisterContext): RegisterReading {
  const record = objectOf(value);
  if (record === null) return { ok: false, reason: 'not-a-record', businessId: null, title: null };
  const given = textOf(objectOf(record['businessId'])?.['value'] ?? record['businessId']);
  const names = namesOf(record);
  const name = currentName(names, context.today);
  const refused = (reason: ImportReason): RegisterReading => ({
    ok: false,
    reason,
    businessId: given?.slice(0, 40) ?? null,
    title: name?.slice(0, 300) ?? null,
  });
  if (given === null) return refused('business-id-missing');
  const id = parseBusinessId(given);
  if (!id.ok) return refused(id.code);
  if (name === null) return refused('name-missing');
  if (name.length > 300) return refused('name-too-long');
  return { ok: true, company: { facts: factsOf(record, id.businessId, name, context), names } };
}

function factsOf(record: JsonObject, businessId: string, name: string, context: RegisterContext): RegisterFacts {
  const isOpen = (entry: JsonObject) => open(entry, context.today);
  const form = newest(objectsOf(record['companyForms']).filter(isOpen)) ?? newest(objectsOf(record['companyForms']));
  const inRegister = (register: string) =>
    objectsOf(record['registeredEntries']).some(
      (entry) => textOf(entry['register']) === register && textOf(entry['type']) !== '0' && isOpen(entry),
    );
  const { code: industryCode, scheme: industryScheme } = industryOf(objectOf(record['mainBusinessLine']));
  const visiting = readAddress(record, '1', context);
  const postal = readAddress(record, '2', context);
  return {
    businessId,
    euId: textOf(objectOf(record['euId'])?.['value']),
    name,
    companyForm: textOf(form?.['type']),
    industryCode,
    industryScheme,
    tradeRegisterStatus: textOf(record['tradeRegisterStatus']),
    situation: situationOf(objectsOf(record['companySituations']).filter(isOpen)),
    registeredOn: dayIn(record['registrationDate']) ?? dayIn(objectOf(record['businessId'])?.['registrationDate']),
    endedOn: dayIn(record['endDate']),
    website: textOf(objectOf(record['website'])?.['url'])?.slice(0, 300) ?? null,
    inVatRegister: inRegister('6'),
    inPrepaymentRegister: inRegister('5'),
    inEmployerRegister: inRegister('7'),
    visitingStreet: visiting?.street ?? null,
    visitingApartment: visiting?.apartment ?? null,
    visitingPostalCode: visiting?.postalCode ?? null,
    visitingPostOffice: visiting?.postOffice ?? null,
    visitingMunicipalityCode: visiting?.municipalityCode ?? null,
    postalStreet: postal?.street ?? null,
    postalApartment: postal?.apartment ?? null,
    postalPostalCode: postal?.postalCode ?? null,
    postalPostOffice: postal?.postOffice ?? null,
    postalMunicipalityCode: postal?.municipalityCode ?? null,
    registerModifiedAt: registerInstant(textOf(record['lastModified'])),
  };
}

/** A real calendar day, also with a time behind it. */
function dayIn(value: unknown): string | null {
  const day = textOf(value)?.slice(0, 10);
  return isDay(day) ? day : null;
}

const open = (entry: JsonObject, today: string): boolean => {
  const ended = dayIn(entry['endDate']);
  return ended === null || ended > today;
};

const newest = (entries: JsonObject[]): JsonObject | null =>
  entries.toSorted((a, b) =>
    (dayIn(b['registrationDate']) ?? '').localeCompare(dayIn(a['registrationDate']) ?? ''),
  )[0] ?? null;

const nameKinds: Readonly<Record<string, RegisterName['kind']>> = { '1': 'main', '2': 'parallel', '3': 'auxiliary' };

function namesOf(record: JsonObject): RegisterName[] {
  return objectsOf(record['names']).flatMap((entry) => {
    const name = textOf(entry['name']);
    if (name === null) return [];
    const kind = nameKinds[textOf(entry['type']) ?? '1'] ?? 'auxiliary';
    return [{ name, kind, validFrom: dayIn(entry['registrationDate']), validTo: dayIn(entry['endDate']) }];
  });
}

/** The main name in force; a ceased company may have only ended names, then the one that ended last. */
function currentName(names: RegisterName[], today: string): string | null {
  const rank = (name: RegisterName) =>
    [
      name.kind === 'main' ? '1' : '0',
      name.validTo === null || name.validTo > today ? '9999-12-31' : name.validTo,
      name.validFrom ?? '',
    ].join(' ');
  return names.toSorted((a, b) => rank(b).localeCompare(rank(a)))[0]?.name ?? null;
}

/** Since 1 January 2026 the register speaks TOL 2025; older classifications than TOL 2008 have no scheme of ours. */
const schemes: Readonly<Record<string, IndustryScheme | null>> = {
  TOIMI: null,
  TOIMI2: null,
  TOIMI3: 'TOL2008',
  TOIMI4: 'TOL2025',
};

function industryOf(line: JsonObject | null): { code: string | null; scheme: IndustryScheme | null } {
  const code = textOf(line?.['type'])?.replaceAll('.', '') ?? '';
  if (!/^\d{2,5}$/.test(code)) return { code: null, scheme: null };
  return { code, scheme: schemes[textOf(line?.['typeCodeSet']) ?? 'TOIMI4'] ?? null };
}

/** The gravest of those in force. */
function situationOf(entries: JsonObject[]): CompanySituation | null {
  const types = new Set(entries.map((entry) => textOf(entry['type'])));
  if (types.has('KONK')) return 'bankruptcy';
  if (types.has('SELTILA')) return 'liquidation';
  return types.has('SANE') ? 'restructuring' : null;
}
