import type { OwnFacts } from './own-facts.js';
import type { RegisterFacts } from './register-facts.js';

/** The SQL names and types of what the register fills: one list for reading what is known and for writing what is new. */
const snake = (field: string): string => field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

export interface ColumnOf<Field> {
  field: Field;
  column: string;
  type: 'text' | 'boolean' | 'date' | 'timestamptz';
}

const ownFields: readonly (keyof OwnFacts)[] = [
  'name',
  'status',
  'situation',
  'companyForm',
  'industryCode',
  'industryScheme',
  'streetAddress',
  'postalCode',
  'postOffice',
  'municipalityCode',
  'website',
  'relationship',
];

const factTypes: Readonly<Record<keyof RegisterFacts, ColumnOf<unknown>['type']>> = {
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
  visitingApartment: 'text',
  visitingPostalCode: 'text',
  visitingPostOffice: 'text',
  visitingMunicipalityCode: 'text',
  postalStreet: 'text',
  postalApartment: 'text',
  postalPostalCode: 'text',
  postalPostOffice: 'text',
  postalMunicipalityCode: 'text',
  registerModifiedAt: 'timestamptz',
};

export const ownColumns: readonly ColumnOf<keyof OwnFacts>[] = ownFields.map((field) => ({
  field,
  column: snake(field),
  type: 'text',
}));

export const factColumns: readonly ColumnOf<keyof RegisterFacts>[] = (
  Object.keys(factTypes) as (keyof RegisterFacts)[]
).map((field) => ({ field, column: snake(field), type: factTypes[field] }));
