/** What the address of the companies list holds. */
import {
  metWithinMonths,
  type CompanyKind,
  type CompanyRelationship,
  type CompanySituation,
  type CompanyStatus,
  type IndustryGroup,
  type MetWithinMonths,
  type NeedsFlag,
  type Several,
  type SizeClass,
  type SizeGroup,
} from '@elinvoima/contracts';
import { parseListSearch, type ListSearch } from '../../routing/list-search.js';
import { choiceParam, dayParam, flagParam, searchOf, severalParam, textParam } from '../../routing/search-params.js';

export interface CompaniesFilter {
  readonly q?: string | undefined;
  readonly status?: Several<CompanyStatus> | undefined;
  readonly situation?: Several<CompanySituation> | undefined;
  readonly relationship?: Several<CompanyRelationship> | undefined;
  readonly kind?: Several<CompanyKind> | undefined;
  readonly industryGroup?: Several<IndustryGroup> | undefined;
  /** The beginning of a TOL code. */
  readonly industry?: Several<string> | undefined;
  readonly sizeGroup?: Several<SizeGroup> | undefined;
  readonly sizeClass?: Several<SizeClass> | undefined;
  readonly postalCode?: Several<string> | undefined;
  readonly municipalityCode?: Several<string> | undefined;
  readonly ownerId?: Several<string> | undefined;
  readonly unowned?: true | undefined;
  readonly tag?: Several<string> | undefined;
  readonly notMetMonths?: MetWithinMonths | undefined;
  readonly metMonths?: MetWithinMonths | undefined;
  readonly lastMetFrom?: string | undefined;
  readonly lastMetTo?: string | undefined;
  readonly neverMet?: true | undefined;
  readonly openFollowUp?: true | undefined;
  readonly need?: Several<NeedsFlag> | undefined;
  readonly newThisMonth?: true | undefined;
  readonly housing?: true | undefined;
}

export interface CompaniesSearch extends CompaniesFilter, ListSearch {}

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
    status: severalParam(search, 'companies', 'status'),
    situation: severalParam(search, 'companies', 'situation'),
    relationship: severalParam(search, 'companies', 'relationship'),
    kind: severalParam(search, 'companies', 'kind'),
    industryGroup: severalParam(search, 'companies', 'industryGroup'),
    industry: severalParam(search, 'companies', 'industry'),
    sizeGroup: severalParam(search, 'companies', 'sizeGroup'),
    sizeClass: severalParam(search, 'companies', 'sizeClass'),
    postalCode: severalParam(search, 'companies', 'postalCode'),
    municipalityCode: severalParam(search, 'companies', 'municipalityCode'),
    ownerId: severalParam(search, 'companies', 'ownerId'),
    unowned: flagParam(search, 'unowned'),
    tag: severalParam(search, 'companies', 'tag'),
    notMetMonths: months(search, 'notMetMonths'),
    metMonths: months(search, 'metMonths'),
    lastMetFrom: dayParam(search, 'lastMetFrom'),
    lastMetTo: dayParam(search, 'lastMetTo'),
    neverMet: flagParam(search, 'neverMet'),
    openFollowUp: flagParam(search, 'openFollowUp'),
    need: severalParam(search, 'companies', 'need'),
    newThisMonth: flagParam(search, 'newThisMonth'),
    housing: flagParam(search, 'housing'),
    ...parseListSearch(search, sorts),
  });
