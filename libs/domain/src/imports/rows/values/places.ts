import { industryDivisions, languages, sectionOf, type IndustryScheme } from '@elinvoima/contracts';
import { theMunicipality, type Database } from '../../../platform/index.js';
import { normalisedHeader } from '../../fields/index.js';
import { read, unreadable, type CellReading } from './reading.js';

/** Names and postal codes of municipalities, as far as we know them: our own, and what the register has told. */
export interface Places {
  codeOfName: ReadonlyMap<string, string>;
  codeOfPostalCode: ReadonlyMap<string, string>;
}

/** A post office bears its municipality's name as a rule; a name of two municipalities names neither. Two statements. */
export async function knownPlaces(db: Database): Promise<Places> {
  const own = await theMunicipality(db);
  const areas = await db.query<{ postalCode: string; name: string; code: string }>(
    `select postal_code as "postalCode", name, municipality_code as code from postal_areas where municipality_code is not null`,
  );
  const codes = new Map<string, Set<string>>();
  for (const { name, code } of areas) {
    const word = normalisedHeader(name);
    codes.set(word, (codes.get(word) ?? new Set()).add(code));
  }
  const codeOfName = new Map<string, string>();
  for (const [word, [code, ...others]] of codes)
    if (code !== undefined && others.length === 0) codeOfName.set(word, code);
  for (const name of [own.nameFi, own.nameSv, own.nameEn]) codeOfName.set(normalisedHeader(name), own.code);
  return {
    codeOfName,
    codeOfPostalCode: new Map([
      ...areas.map(({ postalCode, code }): [string, string] => [postalCode, code]),
      ...own.postalCodes.map((code): [string, string] => [code, own.code]),
    ]),
  };
}

/** Three digits (a spreadsheet's `82` is `082`), or a name that is known. */
export function readMunicipality(cell: string, { codeOfName }: Places): CellReading<string> {
  const text = cell.trim();
  const code = /^(\d{1,3})(?:\s+\p{L}.*)?$/u.exec(text)?.[1];
  if (code !== undefined) return read(code.padStart(3, '0'));
  const word = normalisedHeader(text);
  const found = codeOfName.get(word) ?? codeOfName.get(word.replace(/(nkunta|nkaupunki|kommun|stad)$/, ''));
  return found === undefined ? unreadable('municipality-not-known') : read(found);
}

export interface IndustryCode {
  code: string;
  scheme: IndustryScheme;
}

let divisionsByName: ReadonlyMap<string, string> | undefined;

/** `25110`, `25.11`, `C25.11`, `25110 Metallirakenteiden valmistus`, or a division's official name. */
export function readIndustry(cell: string): CellReading<IndustryCode> {
  const text = cell.normalize('NFKC').trim();
  const digits = /^(?:TOL\s*(?:2008|2025)?:?\s+)?[A-Xa-x]?\s*(\d{2}(?:[.\s]?\d{1,3}){0,2})(?:$|[\s:–-]+\D)/.exec(
    text,
  )?.[1];
  const code = digits?.replaceAll(/[.\s]/g, '') ?? nameOfDivision(text);
  if (code === undefined || code.length > 5) return unreadable('industry-unknown');
  const scheme = /TOL\s*2008/i.test(text) ? 'TOL2008' : 'TOL2025';
  if (sectionOf(code, scheme) !== null) return read({ code, scheme });
  return sectionOf(code, 'TOL2008') === null ? unreadable('industry-unknown') : read({ code, scheme: 'TOL2008' });
}

function nameOfDivision(name: string): string | undefined {
  divisionsByName ??= new Map(
    industryDivisions().flatMap((division) =>
      languages.map((language) => [normalisedHeader(division.name[language]), division.code] as const),
    ),
  );
  return divisionsByName.get(normalisedHeader(name));
}
