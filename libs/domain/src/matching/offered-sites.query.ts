import { farTooSmall, takenStatuses, type OfferedSite, type SoughtPlace } from '@elinvoima/contracts';
import { Conditions, type Database } from '../platform/index.js';

const list = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ');

/**
 * What the rule needs of site `s`. A reservation's last day is that of the newest change of status. Of premises the floor counts, of
 * a plot the land as the deed says, else as drawn.
 */
export const offeredColumns = `s.id, s.kind, s.status, s.available_from::text as "availableFrom",
  case when s.status = 'reserved' then (select h.until::text from site_status_changes h where h.site_id = s.id and h.status = 'reserved'
    order by h.since desc, h.recorded_at desc limit 1) end as "reservedUntil",
  case when s.status = 'reserved' then (select r.enquiry_id from reservations r where r.site_id = s.id and r.ending is null) end as "reservedFor",
  case when s.kind = 'plot' then coalesce(s.area, s.computed_area) else coalesce(s.floor_area, s.area) end as size,
  s.uses, s.traffic, s.power_kw as "powerKw", s.sale_price as "salePrice", s.monthly_rent as "monthlyRent"`;

/**
 * Adds to a list of sites `s` what leaves out those that the rule excludes, as far as an index or a plain comparison can tell. It may
 * keep too many and never drops one that may be proposed: `matching.db.spec.ts` holds it against the rule over everything.
 */
export function narrowToProposable(where: Conditions, { kind, areaMin, uses }: SoughtPlace): Conditions {
  where.addIf(kind, (placeholder) => `s.kind = ${placeholder}`);
  where.add(`s.status not in (${list(takenStatuses)}) or (s.status = 'leased' and s.available_from is not null)`);
  where.addIf(
    areaMin,
    (placeholder) =>
      `case when s.kind = 'plot' then coalesce(s.area, s.computed_area) else coalesce(s.floor_area, s.area) end >= ${placeholder}::double precision * ${farTooSmall}
       or case when s.kind = 'plot' then coalesce(s.area, s.computed_area) else coalesce(s.floor_area, s.area) end is null`,
  );
  if (uses && uses.length > 0 && !uses.includes('other'))
    where.add((bind) => `s.uses = '{}' or s.uses && (${bind(uses)}::text[] || 'other'::text)`);
  return where;
}

/** None of them holds the mark between two or the end of a line: they are ids, days, figures and words of closed lists. */
const fields = [
  'id',
  'kind',
  'status',
  'availableFrom',
  'reservedUntil',
  'reservedFor',
  'size',
  'powerKw',
  'salePrice',
  'monthlyRent',
];
const line = [
  ...fields.map((field) => `coalesce(o."${field}"::text, '')`),
  ...['uses', 'traffic'].map((field) => `array_to_string(o.${field}, ',')`),
].join(` || E'\\t' || `);

const given = (text: string | undefined): string | null => (text === undefined || text === '' ? null : text);
const number = (text: string | undefined): number | null => (given(text) === null ? null : Number(text));
const words = <T extends string>(text: string | undefined): T[] =>
  given(text) === null ? [] : ((text ?? '').split(',') as T[]);

function siteOf(text: string): OfferedSite {
  const [
    id = '',
    kind,
    status,
    availableFrom,
    reservedUntil,
    reservedFor,
    size,
    powerKw,
    salePrice,
    monthlyRent,
    uses,
    traffic,
  ] = text.split('\t');
  return {
    id,
    kind: kind as OfferedSite['kind'],
    status: status as OfferedSite['status'],
    availableFrom: given(availableFrom),
    reservedUntil: given(reservedUntil),
    reservedFor: given(reservedFor),
    size: number(size),
    uses: words(uses),
    traffic: words(traffic),
    powerKw: number(powerKw),
    salePrice: number(salePrice),
    monthlyRent: number(monthlyRent),
  };
}

/** The sites that may be proposed to an enquiry, or all of them. One statement. */
export async function offeredSites(db: Database, sought: SoughtPlace, all: boolean): Promise<OfferedSite[]> {
  const where = new Conditions().add('s.deleted_at is null');
  if (!all) narrowToProposable(where, sought);
  // As lines of one value: thousands of rows of twelve columns take the driver twice as long, field by field.
  const { lines } = await db.one<{ lines: string | null }>(
    `select string_agg(${line}, E'\\n') as lines from (select ${offeredColumns} from sites s where ${String(where)}) o`,
    where.parameters,
  );
  return lines === null ? [] : lines.split('\n').map(siteOf);
}
