import { industryGroup } from '../counted.js';
import type { FieldSql } from './countable-sql.js';

/** The living companies of a record whose links to them lie in a table. */
export const linkedCompanies = (table: string, key: string): string =>
  `${table} l join companies c on c.id = l.company_id and c.deleted_at is null where l.${key} = x.id`;

/** The one company of a record, when it lives. */
export const ownCompany = 'companies c where c.id = x.company_id and c.deleted_at is null';

export const fieldsOfCompanies = (
  among: string,
): Record<'industry' | 'size' | 'postalCode' | 'municipality', FieldSql> => ({
  industry: { value: industryGroup('c.industry_code'), among, ofCompany: true },
  size: { value: 'c.size_class', among, ofCompany: true },
  postalCode: { value: 'c.postal_code', among, ofCompany: true },
  municipality: { value: 'c.municipality_code', among, ofCompany: true },
});

export const breakdownsOfCompanies = {
  industry: { field: 'industry', names: 'companies.industryGroup' },
  size: { field: 'size', names: 'companies.sizeClass' },
  postalCode: { field: 'postalCode', names: 'as-written' },
} as const;
