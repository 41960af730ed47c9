import type { Permission } from '../permissions.js';

/** The lists that have views, columns of choice, changes to many at once and files. Each is named as its address is. */
export const listKinds = [
  'companies',
  'contacts',
  'interactions',
  'enquiries',
  'sites',
  'follow-ups',
  'partners',
  'events',
] as const;
export type ListKind = (typeof listKinds)[number];

/** Who may read a list: any one of these is enough. */
export const listPermissions = {
  companies: ['companies.read'],
  contacts: ['contacts.read'],
  interactions: ['interactions.read', 'interactions.write-own'],
  enquiries: ['enquiries.read'],
  sites: ['sites.read'],
  'follow-ups': ['follow-ups.read', 'follow-ups.write-own'],
  partners: ['partners.read'],
  events: ['events.read'],
} as const satisfies Record<ListKind, readonly [Permission, ...Permission[]]>;
