import type { Day } from './days.js';
import type { Language } from './language.js';
import { privacyPurposes, type LegalBasis } from './privacy-enums.js';
import type { PrivacyNoticeContacts, PrivacyNoticePart } from './privacy-notice.js';
import type { RetentionClass } from './retention.js';

/** What the municipality does with personal data: the purposes a person’s data are kept for, and what the house itself needs. */
export const processingActivities = [
  ...privacyPurposes,
  'accessibility',
  'requests',
  'reporting',
  'upkeep',
  'staff',
  'trail',
] as const;
export type ProcessingActivity = (typeof processingActivities)[number];

/** Time limits that are no rule of a class: built into the program, or nobody has decided on one. */
export const ownPeriods = [
  'companyRole',
  'withContact',
  'withRecord',
  'partner',
  'matter',
  'ideas',
  'surveyInvitations',
  'mails',
  'suppression',
  'requestLog',
  'dayFile',
  'importFile',
  'importCopies',
  'bulkCopies',
  'mergeCopies',
  'account',
  'session',
  'signIn',
] as const;
export type OwnPeriod = (typeof ownPeriods)[number];

/** `confirmed` and `proposed`: a rule of the municipality; `builtIn`: the program does it by itself; `undecided`: there is none. */
export const periodStates = ['confirmed', 'proposed', 'builtIn', 'undecided'] as const;
export type PeriodState = (typeof periodStates)[number];

/** How a table knows people: it is theirs, somebody may be named in its words, or it holds an id, a hash or a secret. */
export const dataForms = ['own', 'words', 'keys', 'copies'] as const;
export type DataForm = (typeof dataForms)[number];

export const safeguards = [
  'roles',
  'circle',
  'password',
  'factor',
  'provider',
  'session',
  'trail',
  'chain',
  'secrets',
  'tls',
  'origin',
  'anonymity',
  'identityCode',
  'erasure',
  'disposal',
  'review',
  'files',
  'programs',
  'logs',
] as const;
export type Safeguard = (typeof safeguards)[number];

/** Whom the installation’s settings name besides itself. */
export const processorKinds = ['database', 'queue', 'mail', 'mailNews', 'files', 'signIn', 'map', 'webhook'] as const;
export type ProcessorKind = (typeof processorKinds)[number];

export const recordConfirmations = [
  'demo',
  'controller',
  'officer',
  'notice',
  'proposed',
  'undecided',
  'processors',
  'hosting',
  'unrecorded',
  'review',
  'tls',
  'law',
  'impact',
] as const;
export type RecordConfirmation = (typeof recordConfirmations)[number];

/** How long something is kept, and who says so. */
export interface RecordPeriod {
  readonly key: RetentionClass | OwnPeriod;
  readonly name: string;
  /** In words, from when on as well. */
  readonly kept: string;
  /** What then happens. */
  readonly afterwards: string | null;
  readonly state: PeriodState;
  readonly stateName: string;
  readonly taskClass: string | null;
  readonly ground: string | null;
}

export interface RecordData {
  readonly table: string;
  readonly name: string;
  readonly form: DataForm;
  /** Which facts of a person it holds; empty where they are free words or keys. */
  readonly fields: readonly string[];
}

export interface RecordActivity {
  readonly key: ProcessingActivity;
  readonly name: string;
  readonly purpose: string;
  readonly basis: LegalBasis;
  readonly basisName: string;
  /** The law that gives the task. */
  readonly law: string;
  readonly people: readonly string[];
  readonly data: readonly RecordData[];
  readonly sources: readonly string[];
  readonly recipients: readonly string[];
  readonly periods: readonly RecordPeriod[];
}

/** The municipality’s record of processing activities (GDPR, article 30), made of what the installation holds. In one language. */
export interface ProcessingRecord {
  readonly language: Language;
  readonly madeOn: Day;
  readonly municipality: string;
  readonly municipalityCode: string;
  readonly contacts: PrivacyNoticeContacts;
  /** The public notice whose contact details and words these are; 0 and null until one is published. */
  readonly noticeVersion: number;
  readonly noticePublishedOn: Day | null;
  /** What the municipality has to say, decide or check before this is its own. */
  readonly toConfirm: readonly { readonly key: RecordConfirmation; readonly text: string }[];
  readonly activities: readonly RecordActivity[];
  readonly recipients: readonly string[];
  readonly processors: readonly { readonly kind: ProcessorKind; readonly name: string; readonly host: string }[];
  readonly transfers: string;
  readonly periods: readonly RecordPeriod[];
  readonly safeguards: readonly { readonly key: Safeguard; readonly text: string }[];
  readonly automation: string;
  readonly rights: readonly string[];
  /** What the municipality has written in its notice, in place of the ready words. */
  readonly ownWords: readonly {
    readonly part: PrivacyNoticePart;
    readonly name: string;
    readonly paragraphs: readonly string[];
  }[];
}
