import {
  addDays,
  freeSiteStatuses,
  obligationNearDays,
  parsePropertyId,
  type BuildingObligationState,
  type Day,
  type EnquiryKind,
  type Several,
  type SiteStatus,
  type SiteUse,
} from '@elinvoima/contracts';
import {
  Conditions,
  likeLiteral,
  listPage,
  type Database,
  type ListQuery,
  type Page,
  type PageRequest,
} from '../platform/index.js';

export interface SiteFilter {
  /** Part of the name, the street or the area’s name; or a property identifier in any writing, also an earlier one. */
  q?: string;
  kind?: Several<EnquiryKind>;
  status?: Several<SiteStatus>;
  /** Nobody holds it and nobody works there. */
  available?: boolean;
  use?: Several<SiteUse>;
  businessAreaId?: string;
  /** Square metres: of a plot its land, of premises their floor. */
  areaMin?: number;
  areaMax?: number;
  ownerId?: Several<string>;
  companyId?: string;
  isPublic?: boolean;
  obligation?: Several<BuildingObligationState>;
  /** What "near" and "over" are counted from. */
  today: Day;
}

interface Named {
  id: string;
  name: string;
}

export interface SiteRow {
  id: string;
  kind: EnquiryKind;
  name: string;
  street: string | null;
  postalCode: string | null;
  town: string | null;
  businessArea: Named | null;
  /** m² by which it is sought: of premises the floor, of a plot the land. */
  size: number | null;
  propertyId: string | null;
  area: number | null;
  computedArea: number | null;
  floorArea: number | null;
  buildingRight: number | null;
  zoningMark: string | null;
  uses: SiteUse[];
  salePrice: number | null;
  monthlyRent: number | null;
  status: SiteStatus;
  statusSince: Day;
  /** Reserved, or leased, until. */
  statusUntil: Day | null;
  availableFrom: Day | null;
  company: Named | null;
  owner: Named | null;
  buildingObligationOn: Day | null;
  buildingObligationMetOn: Day | null;
  isPublic: boolean;
  /** A point to show it by, EPSG:3067. */
  east: number | null;
  north: number | null;
  updatedAt: Date;
  version: number;
}

/** SQL: m² by which a place `s` is sought: of premises the floor, of a plot the land as the deed says it, else as it was drawn. */
export const sizeOfSite = `coalesce(case when s.kind = 'premises' then s.floor_area end, s.area, s.computed_area)`;

/** SQL: a place `s` of the columns of `siteFrom` as a row of the list. */
export const siteColumns = `s.id, s.kind, s.name, s.street, s.postal_code as "postalCode", s.town,
  case when b.id is not null then jsonb_build_object('id', b.id, 'name', b.name) end as "businessArea",
  ${sizeOfSite} as size, s.property_id as "propertyId", s.area, s.computed_area as "computedArea", s.floor_area as "floorArea",
  s.building_right as "buildingRight", s.zoning_mark as "zoningMark", s.uses, s.sale_price as "salePrice",
  s.monthly_rent as "monthlyRent", s.status, s.status_since::text as "statusSince",
  (select h.until::text from site_status_changes h where h.site_id = s.id
    order by h.since desc, h.recorded_at desc, h.id desc limit 1) as "statusUntil",
  s.available_from::text as "availableFrom",
  case when c.id is not null then jsonb_build_object('id', c.id, 'name', c.name) end as company,
  case when u.id is not null then jsonb_build_object('id', u.id, 'name', u.name) end as owner,
  s.building_obligation_on::text as "buildingObligationOn", s.building_obligation_met_on::text as "buildingObligationMetOn",
  s.is_public as "isPublic", s.east, s.north, s.updated_at as "updatedAt", s.version`;

export const siteFrom = `sites s left join business_areas b on b.id = s.business_area_id and b.deleted_at is null
  left join companies c on c.id = s.company_id left join users u on u.id = s.owner_id`;

/** SQL by state: unmet is what has a day and no deed. */
function obligationIs(state: BuildingObligationState, today: Day, bind: (value: unknown) => string): string {
  const unmet = 's.building_obligation_met_on is null and s.building_obligation_on';
  if (state === 'met') return 's.building_obligation_met_on is not null';
  if (state === 'over') return `${unmet} < ${bind(today)}::date`;
  const near = bind(addDays(today, obligationNearDays));
  return state === 'open' ? `${unmet} > ${near}::date` : `${unmet} between ${bind(today)}::date and ${near}::date`;
}

function soughtBy(where: Conditions, q: string): void {
  const propertyId = parsePropertyId(q);
  if (propertyId !== null)
    where.add(
      (bind) => `s.id in (select p.site_id from site_property_ids p where p.property_id = ${bind(propertyId)})`,
    );
  else
    where.addIf(
      `%${likeLiteral(q.trim().toLowerCase())}%`,
      (pattern) => `lower(s.name) like ${pattern} or lower(s.street) like ${pattern} or lower(b.name) like ${pattern}`,
    );
}

/** The places that a filter finds. */
export function siteListSource({ q, obligation, available, isPublic, today, ...filter }: SiteFilter): ListQuery {
  const where = new Conditions()
    .add('s.deleted_at is null')
    .addAny(filter.kind, (is) => `s.kind ${is}`)
    .addAny(filter.status, (is) => `s.status ${is}`)
    .addOverlap(filter.use, 's.uses')
    .addIf(filter.businessAreaId, (area) => `s.business_area_id = ${area}::uuid`)
    .addIf(filter.areaMin, (least) => `${sizeOfSite} >= ${least}`)
    .addIf(filter.areaMax, (most) => `${sizeOfSite} <= ${most}`)
    .addAny(filter.ownerId, (is) => `s.owner_id ${is}`, 'uuid')
    .addIf(filter.companyId, (company) => `s.company_id = ${company}::uuid`)
    .addIf(isPublic, (shown) => `s.is_public = ${shown}`);
  if (available !== undefined)
    where.add((bind) => `(s.status = any(${bind([...freeSiteStatuses])})) = ${bind(available)}`);
  if (q?.trim()) soughtBy(where, q);
  where.addEither(obligation, (state, bind) => obligationIs(state, today, bind));
  return {
    select: siteColumns,
    from: siteFrom,
    where,
    id: 's.id',
    sorts: {
      name: { expression: 's.name collate "fi-x-icu"', type: 'text' },
      area: { expression: `coalesce(${sizeOfSite}, 0)`, type: 'double precision' },
      updatedAt: { expression: 's.updated_at', type: 'timestamptz' },
      statusSince: { expression: 's.status_since', type: 'date' },
    },
    defaultSort: 'name',
  };
}

/** One page of places. One statement, two with a total. */
export const listSites = (db: Database, filter: SiteFilter, page: PageRequest): Promise<Page<SiteRow>> =>
  listPage<SiteRow>(db, siteListSource(filter), page);
