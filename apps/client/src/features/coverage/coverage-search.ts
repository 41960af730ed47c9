/** What the addresses of coverage hold. */
import {
  coverageBreakdowns,
  coverageLists,
  coverageReasons,
  coverageStates,
  industryGroups,
  parsePeriod,
  sizeClasses,
  type CoverageBreakdown,
  type CoverageList,
  type CoverageReason,
  type CoverageState,
  type IndustryGroup,
  type SizeClass,
} from '@elinvoima/contracts';
import { choiceParam, flagParam, searchOf, textParam } from '../../routing/search-params.js';

/** How long ago the last meeting may be chosen to be. */
export const monthChoices = ['6', '12', '18', '24', '36'] as const;

export interface TargetSearch {
  readonly sizeClass?: SizeClass | undefined;
  readonly industryGroup?: IndustryGroup | undefined;
  readonly postalCode?: string | undefined;
  readonly ownerId?: string | undefined;
  readonly unowned?: true | undefined;
}

export interface QueueSearch extends TargetSearch {
  readonly months?: (typeof monthChoices)[number] | undefined;
  readonly list?: CoverageList | undefined;
  readonly state?: CoverageState | undefined;
  readonly reason?: CoverageReason | undefined;
}

/** The router reads digits in an address as a number. */
const asText = (search: Record<string, unknown>, name: string): Record<string, unknown> => {
  const value = search[name];
  return { [name]: typeof value === 'number' ? String(value) : value };
};

const matching = (search: Record<string, unknown>, name: string, pattern: RegExp): string | undefined => {
  const value = textParam(asText(search, name), name);
  return value !== undefined && pattern.test(value) ? value : undefined;
};

const target = (search: Record<string, unknown>): TargetSearch => ({
  sizeClass: choiceParam(search, 'sizeClass', sizeClasses),
  industryGroup: choiceParam(search, 'industryGroup', industryGroups),
  postalCode: matching(search, 'postalCode', /^\d{5}$/),
  ownerId: matching(search, 'ownerId', /^[0-9a-f-]{36}$/),
  unowned: flagParam(search, 'unowned'),
});

export const parseQueueSearch = (search: Record<string, unknown>): QueueSearch =>
  searchOf({
    ...target(search),
    months: choiceParam(asText(search, 'months'), 'months', monthChoices),
    list: choiceParam(search, 'list', coverageLists),
    state: choiceParam(search, 'state', coverageStates),
    reason: choiceParam(search, 'reason', coverageReasons),
  });

export interface CoverageHistorySearch {
  readonly by?: CoverageBreakdown | undefined;
}

export const parseCoverageHistorySearch = (search: Record<string, unknown>): CoverageHistorySearch =>
  searchOf({ by: choiceParam(search, 'by', coverageBreakdowns) });

const unknowns = ['sizeClass', 'industryGroup', 'postalCode'] as const;

export interface NotReachedSearch extends TargetSearch {
  readonly period?: string | undefined;
  readonly unknown?: (typeof unknowns)[number] | undefined;
}

export const parseNotReachedSearch = (search: Record<string, unknown>): NotReachedSearch => {
  const period = textParam(search, 'period');
  return searchOf({
    ...target(search),
    period: period !== undefined && parsePeriod(period) !== null ? period : undefined,
    unknown: choiceParam(search, 'unknown', unknowns),
  });
};
