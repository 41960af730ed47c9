import { isPermission, type Permission } from './permissions.js';

/** Every key begins so: it is known in a log or a repository for what it is. */
export const apiKeyMark = 'elv_';

/** Characters of a key that are kept to recognise it by, its mark among them; the rest is known to its holder alone. */
export const apiKeyPrefixLength = 12;

/** The farthest that a key may reach; then it is made anew by somebody who knows that it is still needed. */
export const apiKeyMostDays = 731;

/** So long the key before goes on working beside the new one, so that a receiver can be changed without a break. */
export const apiKeyOverlapMostHours = 168;

/** The administrators are told so many days before a key ends. */
export const apiKeyWarningDays = [30, 7, 1] as const;

interface KeyScopes {
  read: readonly Permission[];
  write: readonly Permission[];
}

/** What a key may be given, by noun: reading, and changing. Whatever is not here no key ever gets. */
export const apiKeyScopes = {
  companies: { read: ['companies.read'], write: ['companies.write'] },
  contacts: { read: ['contacts.read'], write: ['contacts.write'] },
  partners: { read: ['partners.read'], write: ['partners.write'] },
  interactions: { read: ['interactions.read'], write: ['interactions.write'] },
  followUps: { read: ['follow-ups.read'], write: ['follow-ups.write'] },
  referrals: { read: ['referrals.read'], write: ['referrals.write'] },
  needsAssessments: { read: ['needs-assessments.read'], write: ['needs-assessments.write'] },
  events: { read: ['events.read'], write: ['events.write'] },
  cooperations: { read: ['cooperations.read'], write: ['cooperations.write'] },
  // A new one is confidential until somebody says otherwise: a program could not read what it has written.
  enquiries: { read: ['enquiries.read'], write: [] },
  sites: { read: ['sites.read'], write: ['sites.write'] },
  landUseProjects: { read: ['land-use-projects.read'], write: ['land-use-projects.write'] },
  planProposals: { read: ['plan-proposals.read'], write: ['plan-proposals.write'] },
  initiatives: { read: ['initiatives.read'], write: ['initiatives.write'] },
  feedback: { read: ['feedback.read'], write: ['feedback.write'] },
  measures: { read: ['measures.read'], write: ['measures.write'] },
  surveys: { read: ['surveys.read', 'surveys.results'], write: [] },
  indicators: { read: ['indicators.read'], write: [] },
  series: { read: [], write: ['series.write'] },
  reports: { read: ['reports.read'], write: [] },
  imports: { read: ['imports.read'], write: ['imports.write'] },
  attachments: { read: ['attachments.read'], write: ['attachments.write'] },
  search: { read: ['search.read'], write: [] },
  exports: { read: [], write: ['exports.write'] },
} as const satisfies Record<string, KeyScopes>;

export type ApiKeyNoun = keyof typeof apiKeyScopes;

export const apiKeyNouns = Object.keys(apiKeyScopes) as readonly ApiKeyNoun[];

/** Every scope that a key may have. */
export const grantableScopes: readonly Permission[] = [
  ...new Set(Object.values(apiKeyScopes).flatMap(({ read, write }: KeyScopes) => [...read, ...write])),
];

export type ApiKeyState = 'active' | 'ending' | 'expired' | 'revoked';

/** What an API key with these scopes may do: only what keys may have at all (`apiKeyScopes`); whatever else it says falls away. */
export function permissionsOfKey(scopes: readonly string[]): ReadonlySet<Permission> {
  return new Set(scopes.filter(isPermission).filter((permission) => grantable.has(permission)));
}

const grantable: ReadonlySet<Permission> = new Set(grantableScopes);
