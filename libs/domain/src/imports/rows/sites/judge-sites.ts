import {
  areaDiffers,
  formatPropertyId,
  geometryFields,
  mayEnterSiteStatus,
  type Geometry,
  type ImportReason,
  type SiteStatus,
} from '@elinvoima/contracts';
import type { Database } from '../../../platform/index.js';
import { earlierRows, type FileKey } from '../file-keys.js';
import { groupedByRow } from '../grouped.js';
import { created, refused, skippedRow, updated, type JudgedTableRow } from '../judged-row.js';
import { faultOf, ruleFault, type ReadRow, type TableContext } from '../read-row.js';
import type { RowAlike, RowFault } from '../row-parts.js';
import type { Moment } from '../values/moments.js';
import { readPoint } from '../values/sites.js';
import { alikeByOf, businessAreasNamed, namedSites, type FoundSite, type KnownSite } from './known-sites.query.js';
import { differenceOfSite } from './site-difference.js';

interface SiteRow {
  n: number;
  title: string | null;
  values: Readonly<Record<string, unknown>>;
}

/** What the rules of a row need besides it. */
export type SiteContext = Pick<TableContext, 'mapping' | 'columns' | 'today'>;

/** A row with what of it is only looked up. */
interface Shaped {
  row: SiteRow;
  id: string | null;
  areaName: string | null;
  faults: RowFault[];
}

const said = (value: unknown): string => (typeof value === 'string' ? value : '');

const days = ['statusSince', 'availableFrom', 'buildingObligationOn', 'buildingObligationMetOn'];

/** What the row says of a site; an empty cell says nothing. The outline goes before a point in two columns. */
function shaped(read: ReadRow, context: TableContext): Shaped {
  const { id, businessArea, geometry, east, north, ...rest } = read.cells;
  const faults = [...read.faults];
  const values: Record<string, unknown> = { ...rest };
  for (const field of days) if (field in values) values[field] = (values[field] as Moment).day;
  let place = geometry as Geometry | undefined;
  const isPlaceFaulty = faults.some(({ field }) => ['geometry', 'east', 'north'].includes(field));
  if (place === undefined && !isPlaceFaulty && (east !== undefined || north !== undefined)) {
    if (east === undefined || north === undefined)
      faults.push(ruleFault(context, east === undefined ? 'east' : 'north', 'required-missing'));
    else {
      const point = readPoint(east as number, north as number);
      if (point.ok) place = point.value;
      else faults.push(ruleFault(context, 'east', point.code, `${east as number}, ${north as number}`));
    }
  }
  if (place !== undefined) Object.assign(values, geometryFields(place));
  const name = (values['name'] as string | undefined) ?? null;
  const propertyId = (values['propertyId'] as string | undefined) ?? null;
  return {
    row: {
      n: read.n,
      title: name ?? (propertyId === null ? null : formatPropertyId(propertyId)),
      values,
    },
    id: (id as string | undefined) ?? null,
    areaName: (businessArea as string | undefined) ?? null,
    faults,
  };
}

/** The verdicts of a batch: by our own id, the property identifier, else name and kind. Four statements whatever its size. */
export async function judgeSites(
  db: Database,
  importId: string,
  batch: readonly ReadRow[],
  context: TableContext,
): Promise<JudgedTableRow[]> {
  const judged = new Map<number, JudgedTableRow>();
  const read = batch.map((one) => shaped(one, context));
  const areas = await businessAreasNamed(
    db,
    read.flatMap(({ areaName }) => areaName ?? []),
  );
  const ids = new Map(read.map(({ row, id }) => [row.n, id]));
  const rows: SiteRow[] = [];
  for (const { row: said, areaName, faults } of read) {
    const areaId = areaName === null ? undefined : areas.get(areaName.toLowerCase());
    const row = areaId === undefined ? said : { ...said, values: { ...said.values, businessAreaId: areaId } };
    if (areaName !== null && areaId === undefined)
      faults.push(ruleFault(context, 'businessArea', 'business-area-not-found', areaName));
    if (faults.length > 0) judged.set(row.n, refused(row, faults));
    else rows.push(row);
  }
  const found = groupedByRow(
    await namedSites(
      db,
      rows.map(({ n, values }) => ({
        n,
        id: ids.get(n) ?? null,
        propertyId: (values['propertyId'] as string | undefined) ?? null,
        name: (values['name'] as string | undefined) ?? null,
        kind: (values['kind'] as string | undefined) ?? null,
      })),
    ),
  );
  const matches = new Map(rows.map((row) => [row.n, matchOf(row, found.get(row.n) ?? [])]));
  const earlier = await earlierRows(
    db,
    importId,
    rows.flatMap((row) => fileKeyOf(row, matches.get(row.n)) ?? []),
  );
  for (const row of rows) judged.set(row.n, verdictOf(row, matches.get(row.n) ?? {}));
  return batch.flatMap(({ n }) => judged.get(n) ?? []);

  function verdictOf(row: SiteRow, { known, alike }: Match): JudgedTableRow {
    const about = { ...row, record: { values: row.values, set: createdWith(row, context) } };
    const before = earlier.get(row.n);
    if (before !== undefined) return skippedRow(about, 'repeated-row', [{ ...before, title: null }]);
    if (known?.inBin) return skippedRow(about, 'in-bin', null, known.id);
    if (known !== undefined) return changedSite(row, known, context);
    const faults = [
      ...(row.title === null ? [ruleFault(context, 'name', 'name-missing')] : []),
      ...statusFaults(row, null, context),
    ];
    if (faults.length > 0) return refused(row, faults);
    return {
      ...(alike === undefined ? created(about) : skippedRow(about, 'likely-same', alike)),
      faults: remarksOf(row.values, context),
    };
  }
}

interface Match {
  known?: KnownSite;
  alike?: RowAlike[];
}

/** Which site a row is of: surely by our id, by one that bears its identifier or its name; where several might be meant, people choose. */
function matchOf(row: SiteRow, found: readonly FoundSite[]): Match {
  const of = (by: FoundSite['by']) => found.filter((one) => one.by === by);
  const [byId] = of('id');
  if (byId !== undefined) return { known: byId };
  const name = said(row.values['name']).toLowerCase();
  const isIdentified = 'propertyId' in row.values;
  for (const by of isIdentified ? (['property-id'] as const) : (['name'] as const)) {
    const all = of(by);
    const living = all.filter(({ inBin }) => !inBin);
    const candidates = living.length > 0 ? living : all;
    const named = candidates.filter((one) => one.name.toLowerCase() === name);
    // A building and its plot may share an identifier.
    const sure = candidates.length === 1 ? candidates : named;
    if (sure.length === 1 && sure[0] !== undefined) return { known: sure[0] };
    if (living.length > 0) return { alike: alikeOf(living) };
  }
  // It bore the identifier before, or bears none yet.
  const maybe = [...of('earlier'), ...(isIdentified ? of('name') : [])].filter(({ inBin }) => !inBin);
  return maybe.length === 0 ? {} : { alike: alikeOf(maybe) };
}

const mostAlike = 3;
function alikeOf(sites: readonly FoundSite[]): RowAlike[] {
  const each = new Map(sites.map(({ id, name, by }) => [id, { id, title: name, by: alikeByOf(by) }]));
  return [...each.values()].slice(0, mostAlike);
}

function fileKeyOf({ n, values }: SiteRow, match: Match | undefined): FileKey | null {
  if (match?.known !== undefined) {
    const key = `s:${match.known.id}`;
    return { n, own: key, seek: key, by: 'property-id' };
  }
  const [name, kind] = [said(values['name']).toLowerCase(), said(values['kind']) || 'plot'];
  const propertyId = values['propertyId'];
  if (propertyId === undefined && name === '') return null;
  const key = JSON.stringify([propertyId ?? null, name, kind]);
  return { n, own: key, seek: key, by: propertyId === undefined ? 'name' : 'property-id' };
}

/** What a new one is besides what its row says: a plot on offer from today, named by its identifier. */
function createdWith({ values, title }: SiteRow, { today }: TableContext): Record<string, unknown> {
  return { kind: 'plot', status: 'available', statusSince: today, name: title, ...values };
}

/** How a known site would change by a row. */
export function changedSite(row: SiteRow, known: KnownSite, context: SiteContext): JudgedTableRow {
  const faults = statusFaults(row, known, context);
  if (faults.length > 0) return refused(row, faults);
  const { set, difference } = differenceOfSite(row.values, known.current);
  // A status holds from a day on; without a new status there is no new day.
  if ('status' in set) set['statusSince'] = row.values['statusSince'] ?? context.today;
  if ('propertyId' in set) set['propertyIdSince'] = context.today;
  const judged = updated(row, { values: row.values, set }, known, difference);
  return { ...judged, faults: remarksOf({ ...known.current, ...row.values }, context) };
}

/** A reservation is made and released as one, never by a file; and a history is not written backwards. */
function statusFaults({ values }: SiteRow, known: KnownSite | null, context: SiteContext): RowFault[] {
  const to = values['status'] as SiteStatus | undefined;
  const from = (known?.current['status'] as SiteStatus | undefined) ?? null;
  if (to === undefined || to === from) return [];
  const fault = (code: ImportReason, field = 'status') => [ruleFault(context, field, code)];
  if (!mayEnterSiteStatus(from, to)) return fault('status-by-reservation');
  const kind = said(values['kind']) || (known?.kind ?? 'plot');
  if (to === 'empty' && kind === 'plot') return fault('status-not-of-plots');
  const since = (values['statusSince'] as string | undefined) ?? context.today;
  if (since > context.today) return fault('in-the-future', 'statusSince');
  return since < said(known?.current['statusSince']) ? fault('status-older', 'statusSince') : [];
}

/** What people should look at, though it stops nothing: the deed and the outline do not agree. */
function remarksOf(values: Readonly<Record<string, unknown>>, context: SiteContext): RowFault[] | null {
  const [given, computed] = [values['area'], values['computedArea']].map((value) =>
    typeof value === 'number' ? value : null,
  );
  if (values['kind'] === 'premises' || !areaDiffers(given ?? null, computed ?? null)) return null;
  const column = context.mapping['area'];
  const figures = `${given ?? 0} m² / ${Math.round(computed ?? 0)} m²`;
  return [faultOf('area', column === undefined ? null : (context.columns[column] ?? null), 'area-differs', figures)];
}
