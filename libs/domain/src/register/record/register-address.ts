import { objectsOf, textOf, type JsonObject } from './untrusted-json.js';

/** An address of the register. The apartment stands apart: in small companies it is somebody's home. `co` is left out altogether. */
export interface RegisterAddress {
  street: string | null;
  apartment: string | null;
  postalCode: string | null;
  postOffice: string | null;
  municipalityCode: string | null;
}

export interface AddressContext {
  /** For records that leave the municipality out: whose postal code it is, or null. */
  municipalityOfPostalCode(postalCode: string): string | null;
}

/** The record's address of a type (1 visiting, 2 postal), or null. */
export function readAddress(record: JsonObject, type: '1' | '2', context: AddressContext): RegisterAddress | null {
  const address = objectsOf(record['addresses']).findLast((entry) => textOf(entry['type']) === type);
  if (address === undefined) return null;
  const postalCode = textOf(address['postCode']);
  const office = officeOf(address);
  const code = office.municipalityCode ?? (postalCode === null ? null : context.municipalityOfPostalCode(postalCode));
  const box = textOf(address['postOfficeBox']);
  const street = joined(address, 'street', 'buildingNumber', 'entrance');
  const read = {
    street: street ?? (box === null ? textOf(address['freeAddressLine']) : `PL ${box.replace(/^(PL|PB)\s*/i, '')}`),
    apartment: joined(address, 'apartmentNumber', 'apartmentIdSuffix'),
    postalCode: postalCode !== null && /^\d{5}$/.test(postalCode) ? postalCode : null,
    postOffice: office.city,
    municipalityCode: code,
  };
  return Object.values(read).every((part) => part === null) ? null : read;
}

const joined = (address: JsonObject, ...members: string[]): string | null =>
  members
    .map((member) => textOf(address[member]))
    .filter((part) => part !== null)
    .join(' ') || null;

/** By language, never by place: the register lists ESBO before ESPOO. Finnish first, since addresses here are written in Finnish. */
function officeOf(address: JsonObject): { city: string | null; municipalityCode: string | null } {
  const offices = objectsOf(address['postOffices']);
  const inLanguage = (code: string) => offices.find((office) => textOf(office['languageCode']) === code);
  const office = inLanguage('1') ?? inLanguage('2') ?? inLanguage('3') ?? offices[0];
  const codes = [office, ...offices].map((entry) => textOf(entry?.['municipalityCode']));
  return {
    city: textOf(office?.['city']),
    municipalityCode: codes.find((code) => code !== null && /^\d{3}$/.test(code)) ?? null,
  };
}
