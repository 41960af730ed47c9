import type { CompanyMergeChoice, ContactMergeChoice, MergeField, MergeKind, MergeSide } from '@elinvoima/contracts';
import type { Company } from '../companies/index.js';
import type { Contact } from '../contacts/index.js';
import { RuleBroken, changesOf, type Changes } from '../platform/index.js';

/** Who decides a field: the person, unless a rule does. */
type Taken = MergeSide | 'both';

interface FieldRule<Row> {
  field: MergeField;
  /** Columns that go together: an address is not made of two. */
  columns: readonly (keyof Row)[];
  isChoosable: boolean;
  /** Which side's value stands unless told; of two the survivor's, of one that one. */
  unless?: (survivor: Row, other: Row) => MergeSide | null;
}

/** A field of both records, and what comes of it. */
export interface MergedField {
  field: MergeField;
  takes: Taken;
  isChoosable: boolean;
}

export interface MergedFields<Row> {
  fields: MergedField[];
  /** What the survivor's columns become. */
  patch: Partial<Row>;
  changes: Changes;
}

const choosable = <Row>(field: MergeField, ...columns: (keyof Row)[]): FieldRule<Row> => ({
  field,
  columns,
  isChoosable: true,
});

const companyFields: readonly FieldRule<Company>[] = [
  choosable('name', 'name'),
  {
    field: 'businessId',
    // What the register says of the company goes with its id.
    columns: ['businessId', 'companyForm', 'situation'],
    isChoosable: false,
    unless: (survivor, other) =>
      survivor.businessId === null && other.businessId !== null
        ? 'other'
        : survivor.businessId === null
          ? null
          : 'survivor',
  },
  choosable('kind', 'kind'),
  choosable('relationship', 'relationship'),
  choosable('status', 'status'),
  choosable('industry', 'industryCode', 'industryScheme'),
  choosable('sizeClass', 'sizeClass'),
  choosable('address', 'streetAddress', 'postalCode', 'postOffice', 'municipalityCode'),
  choosable('website', 'website'),
  choosable('email', 'email'),
  choosable('phone', 'phone'),
  choosable('owner', 'ownerId'),
];

const strictness: Readonly<Record<Contact['mailingConsent'], number>> = { refused: 2, none: 1, given: 0 };

const contactFields: readonly FieldRule<Contact>[] = [
  choosable('name', 'firstName', 'lastName'),
  choosable('email', 'email'),
  choosable('phone', 'phone'),
  choosable('language', 'language'),
  choosable('source', 'source'),
  {
    field: 'mailingConsent',
    columns: ['mailingConsent', 'mailingConsentSource', 'mailingConsentOn'],
    isChoosable: true,
    // The stricter wins, and a refusal stays one whatever is chosen.
    unless: (survivor, other) =>
      strictness[other.mailingConsent] > strictness[survivor.mailingConsent] ? 'other' : 'survivor',
  },
];

export type CompanyChoices = Partial<Record<CompanyMergeChoice, MergeSide>>;
export type ContactChoices = Partial<Record<ContactMergeChoice, MergeSide>>;

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '';

function merged<Row extends object>(
  rules: readonly FieldRule<Row>[],
  survivor: Row,
  other: Row,
  choices: Partial<Record<MergeField, MergeSide>>,
): { fields: MergedField[]; patch: Partial<Row> } {
  const patch: Partial<Row> = {};
  const fields = rules.map(({ field, columns, isChoosable, unless }) => {
    const filled = columns.every((column) => isEmpty(survivor[column])) ? 'other' : 'survivor';
    const takes = (isChoosable ? choices[field] : undefined) ?? unless?.(survivor, other) ?? filled;
    if (takes === 'other') for (const column of columns) patch[column] = other[column];
    return { field, takes, isChoosable };
  });
  return { fields, patch };
}

const longestNotes = 20_000;

/** Both notes, each once. */
function joinedNotes(survivor: string | null, other: string | null): string | null {
  if (isEmpty(other) || survivor === other) return survivor;
  const joined = isEmpty(survivor) ? other : `${survivor}\n\n${other}`;
  if ((joined?.length ?? 0) > longestNotes) throw RuleBroken.at('/otherId', 'merge-notes-too-long');
  return joined;
}

/** Only what differs is a change. */
function finished<Row extends object>(survivor: Row, fields: MergedField[], patch: Partial<Row>): MergedFields<Row> {
  const changes = changesOf(survivor, patch);
  const changed = Object.fromEntries(
    Object.entries(patch).filter(([column]) => Object.hasOwn(changes, column)),
  ) as Partial<Row>;
  return { fields, patch: changed, changes };
}

/** Throws `RuleBroken` when each has a business id of its own: two ids are two companies. */
export function mergedCompany(survivor: Company, other: Company, choices: CompanyChoices = {}): MergedFields<Company> {
  if (survivor.businessId !== null && other.businessId !== null && survivor.businessId !== other.businessId)
    throw RuleBroken.at('/otherId', 'merge-two-business-ids');
  const { fields, patch } = merged(companyFields, survivor, other, choices);
  return finished(
    survivor,
    [
      ...fields,
      { field: 'tags', takes: 'both', isChoosable: false },
      { field: 'notes', takes: 'both', isChoosable: false },
    ],
    {
      ...patch,
      tags: [...new Set([...survivor.tags, ...other.tags])],
      notes: joinedNotes(survivor.notes, other.notes),
    },
  );
}

export function mergedContact(survivor: Contact, other: Contact, choices: ContactChoices = {}): MergedFields<Contact> {
  const refused = survivor.mailingConsent === 'refused' || other.mailingConsent === 'refused';
  const { fields, patch } = merged(
    contactFields.map((rule) => (rule.field === 'mailingConsent' && refused ? { ...rule, isChoosable: false } : rule)),
    survivor,
    other,
    choices,
  );
  return finished(survivor, [...fields, { field: 'notes', takes: 'both', isChoosable: false }], {
    ...patch,
    // What either has asked for holds for the one who stays.
    restrictedOn: survivor.restrictedOn ?? other.restrictedOn,
    objectsMailingsOn: survivor.objectsMailingsOn ?? other.objectsMailingsOn,
    objectsSurveysOn: survivor.objectsSurveysOn ?? other.objectsSurveysOn,
    notes: joinedNotes(survivor.notes, other.notes),
  });
}

/** Columns and those that go together with them. */
export function withTheirGroup(kind: MergeKind, columns: readonly string[]): string[] {
  const rules: readonly { columns: readonly PropertyKey[] }[] = kind === 'company' ? companyFields : contactFields;
  const groups = rules
    .map((rule) => rule.columns.map(String))
    .filter((group) => group.some((column) => columns.includes(column)));
  return [...new Set([...columns, ...groups.flat()])];
}
