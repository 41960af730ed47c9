import type { ClosedLists } from '../closed-lists.js';
import type { Permission } from '../permissions.js';
import type { TextKey } from '../texts/catalogue.js';
import type { ListKind } from './list-kinds.js';

/**
 * What stands in a row under a column's key:
 * `text` words; `day` `2026-11-22`; `instant` a moment; `number`; `choice` a value of a closed list; `choices` several;
 * `named` `{ id, name }` or null; `names` `{ id, name }[]`; `texts` words in a list; `industry` a TOL code; `language` its code;
 * `topics` codes of the municipality's topics or words of one's own; `promise` `{ title, dueOn }` or null.
 */
export type ListColumnType =
  | 'text'
  | 'day'
  | 'instant'
  | 'number'
  | 'choice'
  | 'choices'
  | 'named'
  | 'names'
  | 'texts'
  | 'industry'
  | 'language'
  | 'topics'
  | 'promise';

export interface ListColumn {
  /** The row's member that it shows. */
  readonly key: string;
  /** The member of the row that holds it, where the row itself does not. */
  readonly within?: string;
  readonly type: ListColumnType;
  readonly label: TextKey;
  /** The closed list of a `choice` or of `choices`. */
  readonly choices?: keyof ClosedLists;
  /** Shown until somebody chooses otherwise; the first column always is. */
  readonly shown: boolean;
  /** What `sort` calls this order; without it the list cannot be sorted by it. */
  readonly sort?: string;
  /** Beside the right to the list: whoever lacks it neither sees nor sorts by the column. */
  readonly needs?: Permission;
}

const shown = true;
const apart = false;

export const listColumns = {
  companies: [
    { key: 'name', type: 'text', label: 'companies.field.name', shown, sort: 'name' },
    { key: 'businessId', type: 'text', label: 'companies.field.businessId', shown: apart, sort: 'businessId' },
    { key: 'industryCode', type: 'industry', label: 'companies.field.industry', shown, sort: 'industryCode' },
    { key: 'postalCode', type: 'text', label: 'companies.field.postalCode', shown: apart, sort: 'postalCode' },
    { key: 'postOffice', type: 'text', label: 'companies.field.postOffice', shown, sort: 'postOffice' },
    {
      key: 'sizeClass',
      type: 'choice',
      label: 'companies.field.sizeClass',
      choices: 'companies.sizeClass',
      shown: apart,
      sort: 'sizeClass',
    },
    {
      key: 'relationship',
      type: 'choice',
      label: 'companies.field.relationship',
      choices: 'companies.relationship',
      shown: apart,
    },
    { key: 'status', type: 'choice', label: 'companies.field.status', choices: 'companies.status', shown: apart },
    {
      key: 'situation',
      type: 'choice',
      label: 'companies.field.situation',
      choices: 'companies.situation',
      shown: apart,
    },
    { key: 'kind', type: 'choice', label: 'companies.field.kind', choices: 'companies.kind', shown: apart },
    { key: 'lastMetOn', type: 'day', label: 'companies.field.lastMet', shown, sort: 'lastMetOn' },
    { key: 'owner', type: 'named', label: 'companies.field.owner', shown, sort: 'owner' },
    { key: 'tags', type: 'texts', label: 'companies.field.tags', shown: apart },
    { key: 'updatedAt', type: 'instant', label: 'lists.field.updatedAt', shown: apart, sort: 'updatedAt' },
  ],
  contacts: [
    { key: 'name', type: 'text', label: 'contacts.field.name', shown, sort: 'name' },
    { key: 'companies', type: 'names', label: 'contacts.field.companies', shown },
    { key: 'phone', type: 'text', label: 'contacts.field.phone', shown },
    { key: 'email', type: 'text', label: 'contacts.field.email', shown, sort: 'email' },
    { key: 'language', type: 'language', label: 'contacts.field.language', shown: apart, sort: 'language' },
    {
      key: 'mailingConsent',
      type: 'choice',
      label: 'contacts.field.mailingConsent',
      choices: 'contacts.mailingConsent',
      shown: apart,
    },
    { key: 'updatedAt', type: 'instant', label: 'lists.field.updatedAt', shown: apart, sort: 'updatedAt' },
  ],
  interactions: [
    { key: 'subject', type: 'text', label: 'interactions.field.subject', shown, sort: 'subject' },
    { key: 'occurredAt', type: 'instant', label: 'interactions.field.occurredAt', shown, sort: 'occurredAt' },
    { key: 'type', type: 'choice', label: 'interactions.field.type', choices: 'interactions.type', shown },
    { key: 'companies', type: 'names', label: 'interactions.field.companies', shown },
    { key: 'contacts', type: 'names', label: 'interactions.field.contacts', shown: apart, needs: 'contacts.read' },
    { key: 'partners', type: 'names', label: 'interactions.field.partners', shown: apart },
    { key: 'staff', type: 'names', label: 'interactions.field.staff', shown },
    { key: 'topics', type: 'topics', label: 'interactions.field.topics', shown: apart },
    {
      key: 'direction',
      type: 'choice',
      label: 'interactions.field.direction',
      choices: 'interactions.direction',
      shown: apart,
    },
    {
      key: 'durationMinutes',
      type: 'number',
      label: 'interactions.field.durationMinutes',
      shown: apart,
      sort: 'durationMinutes',
    },
    {
      key: 'status',
      type: 'choice',
      label: 'lists.field.state',
      choices: 'interactions.status',
      shown: apart,
    },
    { key: 'followUp', type: 'promise', label: 'interactions.field.followUp', shown: apart },
    { key: 'updatedAt', type: 'instant', label: 'lists.field.updatedAt', shown: apart, sort: 'updatedAt' },
  ],
  enquiries: [
    { key: 'title', type: 'text', label: 'enquiries.field.title', shown, sort: 'title' },
    { key: 'kind', type: 'choice', label: 'enquiries.field.kind', choices: 'enquiries.kind', shown },
    { key: 'stage', type: 'choice', label: 'enquiries.field.stage', choices: 'enquiries.stage', shown },
    { key: 'stageSince', type: 'instant', label: 'enquiries.field.stageSince', shown },
    { key: 'company', type: 'named', label: 'enquiries.field.company', shown },
    { key: 'owner', type: 'named', label: 'enquiries.field.owner', shown },
    { key: 'nextStep', type: 'text', label: 'enquiries.field.nextStep', shown: apart },
    { key: 'nextStepOn', type: 'day', label: 'enquiries.field.nextStepOn', shown, sort: 'nextStepOn' },
    { key: 'receivedAt', type: 'instant', label: 'enquiries.field.receivedAt', shown, sort: 'receivedAt' },
    { key: 'firstAnsweredAt', type: 'instant', label: 'enquiries.field.firstAnsweredAt', shown },
    { key: 'channel', type: 'choice', label: 'enquiries.field.channel', choices: 'enquiries.channel', shown: apart },
    { key: 'likelihood', type: 'number', label: 'enquiries.field.likelihood', shown: apart },
    {
      key: 'confidentialityMark',
      type: 'choice',
      label: 'enquiry-cases.section.confidentiality',
      choices: 'enquiry-cases.confidentiality',
      shown: apart,
    },
    { key: 'updatedAt', type: 'instant', label: 'lists.field.updatedAt', shown: apart, sort: 'updatedAt' },
  ],
  sites: [
    { key: 'name', type: 'text', label: 'sites.field.name', shown, sort: 'name' },
    { key: 'kind', type: 'choice', label: 'sites.field.kind', choices: 'sites.kind', shown },
    { key: 'status', type: 'choice', label: 'sites.field.status', choices: 'sites.status', shown },
    { key: 'statusSince', type: 'day', label: 'sites.field.statusSince', shown: apart, sort: 'statusSince' },
    { key: 'statusUntil', type: 'day', label: 'sites.field.statusUntil', shown: apart },
    { key: 'size', type: 'number', label: 'sites.field.size', shown, sort: 'area' },
    { key: 'businessArea', type: 'named', label: 'sites.field.businessArea', shown },
    { key: 'salePrice', type: 'number', label: 'sites.field.salePrice', shown },
    { key: 'monthlyRent', type: 'number', label: 'sites.field.monthlyRent', shown: apart },
    { key: 'street', type: 'text', label: 'sites.field.street', shown: apart },
    { key: 'propertyId', type: 'text', label: 'sites.field.propertyId', shown: apart },
    { key: 'uses', type: 'choices', label: 'sites.field.uses', choices: 'sites.use', shown: apart },
    { key: 'area', type: 'number', label: 'sites.field.givenArea', shown: apart },
    { key: 'computedArea', type: 'number', label: 'sites.field.computedArea', shown: apart },
    { key: 'floorArea', type: 'number', label: 'sites.field.floorArea', shown: apart },
    { key: 'buildingRight', type: 'number', label: 'sites.field.buildingRight', shown: apart },
    { key: 'zoningMark', type: 'text', label: 'sites.field.zoningMark', shown: apart },
    { key: 'availableFrom', type: 'day', label: 'sites.field.availableFrom', shown: apart },
    { key: 'buildingObligationOn', type: 'day', label: 'sites.field.obligationDue', shown: apart },
    { key: 'buildingObligationMetOn', type: 'day', label: 'sites.field.obligationDone', shown: apart },
    { key: 'company', type: 'named', label: 'sites.field.company', shown: apart },
    { key: 'owner', type: 'named', label: 'sites.field.owner', shown },
    { key: 'updatedAt', type: 'instant', label: 'lists.field.updatedAt', shown: apart, sort: 'updatedAt' },
  ],
  'follow-ups': [
    { key: 'title', type: 'text', label: 'follow-ups.field.title', shown },
    { key: 'dueOn', type: 'day', label: 'follow-ups.field.dueOn', shown, sort: 'dueOn' },
    { key: 'state', type: 'choice', label: 'lists.field.state', choices: 'follow-ups.state', shown },
    { key: 'owner', type: 'named', label: 'lists.field.owner', shown },
    { key: 'companies', type: 'names', label: 'interactions.field.companies', shown },
    { key: 'doneAt', type: 'instant', label: 'lists.field.doneAt', shown: apart },
    { key: 'updatedAt', type: 'instant', label: 'lists.field.updatedAt', shown: apart },
  ],
  partners: [
    { key: 'name', type: 'text', label: 'partners.field.name', shown, sort: 'name' },
    { key: 'sector', type: 'choice', label: 'partners.field.sector', choices: 'partners.sector', shown },
    { key: 'areas', type: 'choices', label: 'partners.field.areas', choices: 'partners.area', shown },
    { key: 'parent', type: 'named', label: 'partners.field.parent', shown: apart },
    { key: 'contactName', type: 'text', label: 'partners.field.contactName', shown },
    { key: 'phone', type: 'text', label: 'partners.field.phone', shown },
    { key: 'email', type: 'text', label: 'partners.field.email', shown: apart },
    { key: 'checkedOn', type: 'day', label: 'partners.field.checked', shown, sort: 'checkedOn' },
    { key: 'website', type: 'text', label: 'partners.field.website', shown: apart },
    { key: 'businessId', type: 'text', label: 'partners.field.businessId', shown: apart },
    { key: 'updatedAt', type: 'instant', label: 'partners.field.updatedAt', shown: apart, sort: 'updatedAt' },
  ],
  events: [
    { key: 'title', type: 'text', label: 'events.field.title', shown, sort: 'title' },
    { key: 'startsAt', type: 'instant', label: 'events.field.startsAt', shown, sort: 'startsAt' },
    { key: 'kind', type: 'choice', label: 'events.field.kind', choices: 'events.kind', shown },
    { key: 'theme', type: 'text', label: 'events.field.theme', shown: apart },
    { key: 'place', type: 'text', label: 'events.field.place', shown },
    { key: 'status', type: 'choice', label: 'events.field.status', choices: 'events.status', shown },
    { key: 'registrations', within: 'counts', type: 'number', label: 'events.field.registrations', shown },
    { key: 'attendances', within: 'counts', type: 'number', label: 'events.field.attendance', shown },
    { key: 'companies', within: 'counts', type: 'number', label: 'events.field.companies', shown: apart },
    {
      key: 'firstTimeCompanies',
      within: 'counts',
      type: 'number',
      label: 'events.field.firstTimeCompanies',
      shown: apart,
    },
    { key: 'owner', type: 'named', label: 'lists.field.owner', shown: apart },
    { key: 'endsAt', type: 'instant', label: 'events.field.endsAt', shown: apart },
    { key: 'updatedAt', type: 'instant', label: 'lists.field.updatedAt', shown: apart, sort: 'updatedAt' },
  ],
} as const satisfies Record<ListKind, readonly ListColumn[]>;

/** The columns of a list that somebody with these rights may see. */
export function columnsFor(list: ListKind, may: (permission: Permission) => boolean): readonly ListColumn[] {
  const columns: readonly ListColumn[] = listColumns[list];
  return columns.filter(({ needs }) => needs === undefined || may(needs));
}

/** The chosen columns in their order, the first always among them; those shown by default when nothing was chosen. */
export function chosenColumns(
  columns: readonly ListColumn[],
  keys: readonly string[] | undefined,
): readonly ListColumn[] {
  const [first] = columns;
  if (first === undefined || keys === undefined) return columns.filter((column) => column.shown);
  const chosen = keys.flatMap((key) => columns.find((column) => column.key === key) ?? []);
  return [first, ...new Set(chosen.filter((column) => column !== first))];
}
