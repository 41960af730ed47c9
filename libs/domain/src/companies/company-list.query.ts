import type {
  CompanyKind,
  CompanyRelationship,
  CompanySituation,
  CompanyStatus,
  Several,
  SizeClass,
} from '@elinvoima/contracts';
import { businessIdPrefix, sizeClasses } from '@elinvoima/contracts';
import {
  Conditions,
  likeLiteral,
  listPage,
  type Database,
  type ListQuery,
  type Page,
  type PageRequest,
} from '../platform/index.js';
import { companyConditions, type CompanyNarrowing } from './company-conditions.js';
import { lastMetOnOf } from './last-met.js';

export interface CompanyFilter extends CompanyNarrowing {
  /** Part of a current, earlier or auxiliary name, with or without diacritics, or of a business id. */
  q?: string;
  relationship?: Several<CompanyRelationship>;
  status?: Several<CompanyStatus>;
  /** A TOL code or the beginning of one. */
  industry?: Several<string>;
  sizeClass?: Several<SizeClass>;
  postalCode?: Several<string>;
  municipalityCode?: Several<string>;
  ownerId?: Several<string>;
  tag?: Several<string>;
  /** Housing companies are left out unless asked for. */
  housing?: boolean;
}

export interface CompanyRow {
  id: string;
  name: string;
  businessId: string | null;
  kind: CompanyKind;
  relationship: CompanyRelationship;
  status: CompanyStatus;
  situation: CompanySituation | null;
  industryCode: string | null;
  sizeClass: SizeClass | null;
  postalCode: string | null;
  postOffice: string | null;
  municipalityCode: string | null;
  tags: string[];
  owner: { id: string; name: string } | null;
  /** Day of the newest complete interaction or attendance; null when never met. */
  lastMetOn: string | null;
  updatedAt: Date;
  version: number;
}

const companyColumns = `c.id, c.name, c.business_id as "businessId", c.kind, c.relationship, c.status, c.situation, c.industry_code as "industryCode",
  c.size_class as "sizeClass", c.postal_code as "postalCode", c.post_office as "postOffice", c.municipality_code as "municipalityCode", c.tags,
  case when u.id is not null then jsonb_build_object('id', u.id, 'name', u.name) end as owner,
  ${lastMetOnOf('c.id')} as "lastMetOn", c.updated_at as "updatedAt", c.version`;
/** The place of the size among the classes: as text "100-249" would stand before "5-9". Unknown ones first. */
const sizeOrder = `coalesce(array_position(array[${sizeClasses.map((size) => `'${size}'`).join(', ')}], c.size_class), 0)`;
const companiesWithOwner = 'companies c left join users u on u.id = c.owner_id';

/** The companies that a filter finds, as lists, files and changes to many read them. */
export function companyListSource(filter: CompanyFilter): ListQuery {
  const where = new Conditions().add('c.deleted_at is null');
  const q = filter.q?.trim();
  if (q) {
    const businessId = businessIdPrefix(q);
    where.add((bind) => {
      const pattern = `plain_text(${bind(`%${likeLiteral(q)}%`)})`;
      // Each half by its own index; as one `or` over the row, every company would be compared.
      const found = [
        `select x.id from companies x where x.deleted_at is null and plain_text(x.name) like ${pattern}`,
        `select n.company_id from company_names n where plain_text(n.name) like ${pattern}`,
        ...(businessId === null
          ? []
          : [`select x.id from companies x where x.business_id like ${bind(`${likeLiteral(businessId)}%`)}`]),
      ];
      return `c.id in (${found.join(' union all ')})`;
    });
  }
  if (filter.housing !== true) where.add('not c.housing');
  where
    .addAny(filter.relationship, (is) => `c.relationship ${is}`)
    .addAny(filter.status, (is) => `c.status ${is}`)
    .addEither(filter.industry, (beginning, bind) => `starts_with(c.industry_code, ${bind(beginning)})`)
    .addAny(filter.sizeClass, (is) => `c.size_class ${is}`)
    .addAny(filter.postalCode, (is) => `c.postal_code ${is}`)
    .addAny(filter.municipalityCode, (is) => `c.municipality_code ${is}`)
    .addAny(filter.ownerId, (is) => `c.owner_id ${is}`, 'uuid')
    .addOverlap(filter.tag, 'c.tags');
  companyConditions(where, filter);
  return {
    select: companyColumns,
    from: companiesWithOwner,
    where,
    id: 'c.id',
    sorts: {
      name: { expression: 'c.name collate "fi-x-icu"', type: 'text' },
      businessId: { expression: `coalesce(c.business_id, '')`, type: 'text' },
      industryCode: { expression: `coalesce(c.industry_code, '')`, type: 'text' },
      postalCode: { expression: `coalesce(c.postal_code, '')`, type: 'text' },
      postOffice: { expression: `coalesce(c.post_office, '') collate "fi-x-icu"`, type: 'text' },
      sizeClass: { expression: sizeOrder, type: 'integer' },
      owner: { expression: `coalesce(u.name, '') collate "fi-x-icu"`, type: 'text' },
      lastMetOn: { expression: `coalesce(${lastMetOnOf('c.id')}, '-infinity')::date`, type: 'date' },
      updatedAt: { expression: 'c.updated_at', type: 'timestamptz' },
    },
    defaultSort: 'name',
  };
}

/** One page of the companies list. One statement, two with a total. */
export const listCompanies = (db: Database, filter: CompanyFilter, page: PageRequest): Promise<Page<CompanyRow>> =>
  listPage<CompanyRow>(db, companyListSource(filter), page);

/** A company as it is read on the way: the list's row and how it is reached. */
export interface ReachableCompany extends CompanyRow {
  phone: string | null;
  streetAddress: string | null;
}

/** The living ones of these companies, by name. One statement. */
export function reachableCompanies(db: Database, ids: readonly string[]): Promise<ReachableCompany[]> {
  return db.query(
    `select ${companyColumns}, c.phone, c.street_address as "streetAddress"
     from ${companiesWithOwner} where c.id = any($1::uuid[]) and c.deleted_at is null order by c.name collate "fi-x-icu", c.id`,
    [ids],
  );
}
