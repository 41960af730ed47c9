/** A row of a table, judged: its values by field, and those of them that would be written. */
export interface TableRecord {
  values: Readonly<Record<string, unknown>>;
  /** Of a new record all of them, of a known one only what differs. */
  set: Readonly<Record<string, unknown>>;
}

/** Fields whose value stands in a record, under the name that `values` has it by, with its column and SQL type. */
export interface WritableField {
  field: string;
  column: string;
  type: 'text' | 'text[]' | 'timestamptz' | 'integer' | 'date' | 'double precision' | 'jsonb' | 'uuid';
}

const snake = (field: string): string => field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const fields = (names: readonly string[], type: WritableField['type'] = 'text'): WritableField[] =>
  names.map((field) => ({ field, column: snake(field), type }));

export const companyFields: readonly WritableField[] = [
  ...fields([
    'kind',
    'name',
    'businessId',
    'relationship',
    'industryCode',
    'industryScheme',
    'sizeClass',
    'streetAddress',
    'postalCode',
    'postOffice',
    'municipalityCode',
    'website',
    'email',
    'phone',
    'notes',
  ]),
  ...fields(['tags'], 'text[]'),
];

export const contactFields: readonly WritableField[] = fields([
  'firstName',
  'lastName',
  'email',
  'phone',
  'language',
  'notes',
  'source',
]);

export const interactionFields: readonly WritableField[] = [
  ...fields(['type', 'direction', 'subject', 'notes', 'backdatedReason']),
  ...fields(['occurredAt'], 'timestamptz'),
  ...fields(['durationMinutes'], 'integer'),
  ...fields(['topics'], 'text[]'),
];

/** `geometry` and what follows from it are written together. */
export const siteFields: readonly WritableField[] = [
  ...fields(['kind', 'name', 'description', 'street', 'postalCode', 'town', 'propertyId', 'zoningMark', 'planName']),
  ...fields(['valuationBasis', 'landowner', 'status', 'buildingObligation']),
  ...fields(['area', 'floorArea', 'buildingRight', 'powerKw', 'salePrice', 'monthlyRent'], 'double precision'),
  ...fields(['computedArea', 'east', 'north'], 'double precision'),
  ...fields(['uses', 'connections', 'traffic'], 'text[]'),
  ...fields(['statusSince', 'availableFrom', 'buildingObligationOn', 'buildingObligationMetOn'], 'date'),
  ...fields(['distances', 'geometry'], 'jsonb'),
  ...fields(['businessAreaId'], 'uuid'),
];
