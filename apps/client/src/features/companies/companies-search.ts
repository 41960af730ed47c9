/** What the address of the companies list holds. */
import {
  companyKinds,
  companyRelationships,
  companySituations,
  companyStatuses,
  industryGroups,
  metWithinMonths,
  needsFlags,
  sizeClasses,
  sizeGroups,
  type CompanyKind,
  type CompanyRelationship,
  type CompanySituation,
  type CompanyStatus,
  type IndustryGroup,
  type MetWithinMonths,
  type NeedsFlag,
  type SizeClass,
  type SizeGroup,
} from '@elinvoima/contracts';
import { parseListSearch, type ListSearch } from '../../routing/list-search.js';
import { choiceParam, dayParam, flagParam, searchOf, textParam } from '../../routing/search-params.js';

export interface CompaniesFilter {
  readonly q?: string | undefined;
  readonly status?: CompanyStatus | undefined;
  readonly situation?: CompanySituation | undefined;
  readonly relationship?: CompanyRelationship | undefined;
  readonly kind?: CompanyKind | undefined;
  readonly industryGroup?: IndustryGroup | undefined;
  /** The beginning of a TOL code. */
  readonly industry?: string | undefined;
  readonly sizeGroup?: SizeGroup | undefined;
  readonly sizeClass?: SizeClass | undefined;
  readonly postalCode?: string | undefined;
  readonly municipalityCode?: string | undefined;
  readonly ownerId?: string | undefined;
  readonly unowned?: true | undefined;
  readonly tag?: string | undefined;
  readonly notMetMonths?: MetWithinMonths | undefined;
  readonly metMonths?: MetWithinMonths | undefined;
  readonly lastMetFrom?: string | undefined;
  readonly lastMetTo?: string | undefined;
  readonly neverMet?: true | undefined;
  readonly openFollowUp?: true | undefined;
  readonly need?: NeedsFlag | undefined;
  readonly newThisMonth?: true | undefined;
  readonly housing?: true | undefined;
}

export interface CompaniesSearch extends CompaniesFilter, ListSearch {}

const matching = (search: Record<string, unknown>, name: string, pattern: RegExp): string | undefined => {
  const value = textParam(search, name);
  return value !== undefined && pattern.test(value) ? value : undefined;
};
/** Written by hand into the address, a number of months is a number. */
const months = (search: Record<string, unknown>, name: string) =>
  choiceParam({ [name]: textParam(search, name) }, name, metWithinMonths);

const sorts = [
  'name',
  'businessId',
  'industryCode',
  'postalCode',
  'postOffice',
  'sizeClass',
  'lastMetOn',
  'owner',
  'updatedAt',
];

export const parseCompaniesSearch = (search: Record<string, unknown>): CompaniesSearch =>
  searchOf({
    q: textParam(search, 'q')?.slice(0, 200),
    status: choiceParam(search, 'status', companyStatuses),
    situation: choiceParam(search, 'situation', companySituations),
    relationship: choiceParam(search, 'relationship', companyRelationships),
    kind: choiceParam(search, 'kind', companyKinds),
    industryGroup: choiceParam(search, 'industryGroup', industryGroups),
    industry: matching(search, 'industry', /^\d{1,5}$/),
    sizeGroup: choiceParam(search, 'sizeGroup', sizeGroups),
    sizeClass: choiceParam(search, 'sizeClass', sizeClasses),
    postalCode: matching(search, 'postalCode', /^\d{5}$/),
    municipalityCode: matching(search, 'municipalityCode', /^\d{3}$/),
    ownerId: matching(search, 'ownerId', /^[0-9a-f-]{36}$/),
    unowned: flagParam(search, 'unowned'),
    tag: textParam(search, 'tag')?.slice(0, 60),
    notMetMonths: months(search, 'notMetMonths'),
    metMonths: months(search, 'metMonths'),
    lastMetFrom: dayParam(search, 'lastMetFrom'),
    lastMetTo: dayParam(search, 'lastMetTo'),
    neverMet: flagParam(search, 'neverMet'),
    openFollowUp: flagParam(search, 'openFollowUp'),
    need: choiceParam(search, 'need', needsFlags),
    newThisMonth: flagParam(search, 'newThisMonth'),
    housing: flagParam(search, 'housing'),
    ...parseListSearch(search, sorts),
  });
