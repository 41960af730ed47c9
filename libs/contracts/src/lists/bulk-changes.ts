import { companyRelationships, sizeClasses } from '../enums.js';
import { languages } from '../language.js';
import type { Permission } from '../permissions.js';
import type { ListKind } from './list-kinds.js';

/** What can be changed of many records at once: what people sort out after an import or before a campaign, and nothing else. */
export const bulkChangeFields = {
  companies: ['owner', 'relationship', 'sizeClass', 'addTag', 'removeTag'],
  contacts: ['language'],
  interactions: ['addTopic', 'removeTopic'],
  'follow-ups': ['owner', 'dueOn'],
} as const satisfies Partial<Record<ListKind, readonly string[]>>;

export type BulkList = keyof typeof bulkChangeFields;
export const bulkLists = Object.keys(bulkChangeFields) as readonly BulkList[];
export const isBulkList = (list: string): list is BulkList => Object.hasOwn(bulkChangeFields, list);

export const bulkFields = [
  'owner',
  'relationship',
  'sizeClass',
  'addTag',
  'removeTag',
  // Of every company that has the tag, and only from the page of tags.
  'renameTag',
  'language',
  'addTopic',
  'removeTopic',
  'dueOn',
] as const;
export type BulkField = (typeof bulkFields)[number];

/** Beside `bulk-changes.write`: the right to change any record of the list. */
export const bulkPermissions = {
  companies: 'companies.write',
  contacts: 'contacts.write',
  interactions: 'interactions.write',
  'follow-ups': 'follow-ups.write',
} as const satisfies Record<BulkList, Permission>;

/** The fields whose value may be cleared. */
export const bulkClearable: ReadonlySet<BulkField> = new Set(['sizeClass']);
/** A company may do without an owner; a promise may not. */
export const mayClear = (list: BulkList, field: BulkField): boolean =>
  bulkClearable.has(field) || (list === 'companies' && field === 'owner');

/** The values of a field that is a closed list. */
export const bulkChoices: Partial<Record<BulkField, readonly string[]>> = {
  relationship: companyRelationships,
  sizeClass: sizeClasses,
  language: languages,
};

/** As long as a tag may be. */
export const longestTag = 60;

/** So many records one change may touch: it is one transaction, and somebody waits for it. */
export const mostBulkChanged = 10_000;
/** So long what stood there before is kept, and the change can be undone. */
export const bulkUndoDays = 30;

export const bulkStates = ['applied', 'undone'] as const;
export type BulkState = (typeof bulkStates)[number];
