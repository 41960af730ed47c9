/** Why a company is suggested to be met, and how much each reason weighs. The page that lists them says the same. */
import { sizeClasses, type SizeClass } from './enums.js';

/** In the order in which people are told of them. */
export const coverageReasons = [
  'late_promise',
  'risk',
  'growth',
  'low_answer',
  'never_met',
  'silent',
  'new_in_register',
  'large_employer',
  'no_owner',
  'no_contact',
] as const;
export type CoverageReason = (typeof coverageReasons)[number];

/** Points of a reason. Being silent gives them by the year, so it has a rule of its own. */
export const coveragePoints = {
  late_promise: 5,
  risk: 5,
  growth: 4,
  low_answer: 4,
  never_met: 3,
  new_in_register: 2,
  large_employer: 2,
  no_owner: 1,
  no_contact: 1,
} as const satisfies Record<Exclude<CoverageReason, 'silent'>, number>;

/** Silence gives a point for each full year, at least and at most this many. */
export const silencePoints = { least: 1, most: 3 } as const;

/** A company is new for this many months after the register has entered it. */
export const newForMonths = 6;

/** A low answer is remembered for this many months, or until the company has been met. */
export const lowAnswerForMonths = 12;

export const largeSizeClasses: readonly SizeClass[] = sizeClasses.slice(sizeClasses.indexOf('20-49'));

/** How long a company has been silent before it is suggested, unless somebody chooses otherwise. */
export const silentAfterMonths = 12;

/** Who is listed: whom nobody has met for so long, or who lacks a named person here or there. */
export const coverageLists = ['silent', 'unconnected'] as const;
export type CoverageList = (typeof coverageLists)[number];

/** Where a suggestion is: to be taken up, promised to be met by a day, or put off until one. */
export const coverageStates = ['open', 'promised', 'snoozed'] as const;
export type CoverageState = (typeof coverageStates)[number];

/** What coverage is broken down by. Never by person: this is no league table of officers. */
export const coverageBreakdowns = ['size', 'industry', 'postalCode'] as const;
export type CoverageBreakdown = (typeof coverageBreakdowns)[number];
