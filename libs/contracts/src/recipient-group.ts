import type { CompanyRelationship, EventKind, PartnerSector, SizeClass } from './enums.js';
import type { Language } from './language.js';

/** Whose people a group is made of. */
export const groupAudiences = ['companies', 'partners'] as const;
export type GroupAudience = (typeof groupAudiences)[number];

/**
 * A group of people to write to, in closed words: what stands in it narrows, every list means "any of these". Nothing but `added`
 * makes a group without an audience. The same object is kept with what was sent, so that one can read afterwards who was meant.
 */
export interface RecipientGroup {
  audience: GroupAudience[];
  /** Beginnings of TOL codes. */
  industries?: string[];
  sizeClasses?: SizeClass[];
  postalCodes?: string[];
  tags?: string[];
  relationships?: CompanyRelationship[];
  ownerId?: string;
  /** Somebody of the municipality has met the company on this day or later. */
  metSince?: string;
  /** Nobody has met it since this day; companies that were never met too. */
  notMetSince?: string;
  neverMet?: boolean;
  /** The company's own address too, where none of its people has one. */
  companyAddresses?: boolean;
  /** Part of what the person is in the company. */
  roleTitle?: string;
  language?: Language;
  /** The person or the company has come to an event of these kinds. */
  attendedKinds?: EventKind[];
  /** Part of the theme of an event that the person or the company has come to. */
  attendedTheme?: string;
  neverAttended?: boolean;
  partnerSectors?: PartnerSector[];
  /** Contacts besides those that the filter finds. */
  added?: string[];
  /** Ids (contact, company or partner) that the filter finds and that are not meant. */
  removed?: string[];
}

export const emptyGroup: RecipientGroup = { audience: [] };

/** The first contradiction in a group: which member it stands at, or null. */
export function groupContradiction(group: RecipientGroup): keyof RecipientGroup | null {
  if (group.neverMet && (group.metSince !== undefined || group.notMetSince !== undefined)) return 'neverMet';
  if (group.metSince !== undefined && group.notMetSince !== undefined && group.metSince >= group.notMetSince)
    return 'metSince';
  if (group.neverAttended && (group.attendedTheme !== undefined || (group.attendedKinds ?? []).length > 0))
    return 'neverAttended';
  return null;
}
