/** What the address of the companies list holds. */
import {
  companyRelationships,
  companyStatuses,
  sizeClasses,
  type CompanyRelationship,
  type CompanyStatus,
  type SizeClass,
} from '@elinvoima/contracts';
import { choiceParam, flagParam, searchOf, textParam } from '../../routing/search-params.js';

export interface CompaniesSearch {
  readonly q?: string | undefined;
  readonly relationship?: CompanyRelationship | undefined;
  readonly status?: CompanyStatus | undefined;
  /** The beginning of a TOL code. */
  readonly industry?: string | undefined;
  readonly sizeClass?: SizeClass | undefined;
  readonly postalCode?: string | undefined;
  readonly ownerId?: string | undefined;
  readonly housing?: true | undefined;
  readonly sort?: string | undefined;
}

const matching = (search: Record<string, unknown>, name: string, pattern: RegExp): string | undefined => {
  const value = textParam(search, name);
  return value !== undefined && pattern.test(value) ? value : undefined;
};

export const parseCompaniesSearch = (search: Record<string, unknown>): CompaniesSearch =>
  searchOf({
    q: textParam(search, 'q')?.slice(0, 200),
    relationship: choiceParam(search, 'relationship', companyRelationships),
    status: choiceParam(search, 'status', companyStatuses),
    industry: matching(search, 'industry', /^\d{2,5}$/),
    sizeClass: choiceParam(search, 'sizeClass', sizeClasses),
    postalCode: matching(search, 'postalCode', /^\d{5}$/),
    ownerId: matching(search, 'ownerId', /^[0-9a-f-]{36}$/),
    housing: flagParam(search, 'housing'),
    sort: choiceParam(search, 'sort', ['name', '-name', 'updatedAt', '-updatedAt']),
  });
