import { placeFaultCodes, shapeFaultCodes } from './geo/index.js';

/** Why a row of the register's file is skipped or refused. */
const ofRegister = [
  'unchanged',
  'older',
  'other-municipality',
  'municipality-unknown',
  'repeated',
  'in-bin',
  'taken-meanwhile',
  'not-a-record',
  'business-id-missing',
  'business-id-format',
  'business-id-checksum',
  'name-missing',
  'name-too-long',
] as const;

/** Why a row of a table is passed over, or was when it came to writing. */
const ofTable = [
  'repeated-row',
  'likely-same',
  'already-logged',
  'left-out',
  'changed-meanwhile',
  'gone-meanwhile',
  'company-gone',
] as const;

/** What is wrong with a cell, or which rule its row breaks. */
const ofCell = [
  'too-many-cells',
  'required-missing',
  'text-too-long',
  'personal-identity-code',
  'day-unreadable',
  'time-unreadable',
  'number-unreadable',
  'choice-unknown',
  'size-class-unknown',
  'industry-unknown',
  'language-unknown',
  'email-unreadable',
  'phone-unreadable',
  'website-unreadable',
  'postal-code-unreadable',
  'municipality-not-known',
  'name-of-one-word',
  'company-not-found',
  'company-ambiguous',
  'contact-not-found',
  'contact-restricted',
  'staff-not-found',
  'staff-required',
  'outside-party-required',
  'in-the-future',
  'day-too-far',
  'backdated-reason-required',
] as const;

/** What is wrong with a plot or premises, besides its outline. */
const ofSite = [
  'not-a-feature',
  'property-id-unreadable',
  'distance-unreadable',
  'business-area-not-found',
  'status-by-reservation',
  'status-not-of-plots',
  'status-older',
  'geometry-unreadable',
  ...shapeFaultCodes,
  ...placeFaultCodes,
  // A remark: it stops nothing.
  'area-differs',
] as const;

/** Why a row is skipped or refused, or what people should look at in one that is not. */
export const importReasons = [...ofRegister, ...ofTable, ...ofCell, ...ofSite] as const;
export type ImportReason = (typeof importReasons)[number];
