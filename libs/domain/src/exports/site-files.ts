import {
  formatPropertyId,
  type CoordinateSystem,
  type EnquiryKind,
  type Geometry,
  type Landowner,
  type Language,
  type SiteConnection,
  type SiteStatus,
  type SiteTraffic,
  type SiteUse,
} from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { inDegrees, rightHanded, wktOf } from '../geo/index.js';
import { distancesText, importFields } from '../imports/index.js';
import { Database, csvLines, csvMark, listPage, type Actor } from '../platform/index.js';
import { siteListSource, type Distance, type SiteFilter } from '../sites/index.js';

/** Rows read at once: each by a statement of its own, so that a slow reader holds nothing of the database. */
const rowsAtOnce = 500;

interface ExportedSite {
  id: string;
  propertyId: string | null;
  name: string;
  kind: EnquiryKind;
  status: SiteStatus;
  statusSince: string;
  area: number | null;
  computedArea: number | null;
  floorArea: number | null;
  buildingRight: number | null;
  zoningMark: string | null;
  planName: string | null;
  uses: SiteUse[];
  connections: SiteConnection[];
  traffic: SiteTraffic[];
  powerKw: number | null;
  distances: Distance[];
  salePrice: number | null;
  monthlyRent: number | null;
  valuationBasis: string | null;
  landowner: Landowner;
  businessArea: string | null;
  street: string | null;
  postalCode: string | null;
  town: string | null;
  availableFrom: string | null;
  buildingObligation: string | null;
  buildingObligationOn: string | null;
  buildingObligationMetOn: string | null;
  description: string | null;
  geometry: Geometry | null;
}

const columns = `s.id, s.property_id as "propertyId", s.name, s.kind, s.status, s.status_since::text as "statusSince", s.area,
  s.computed_area as "computedArea", s.floor_area as "floorArea", s.building_right as "buildingRight", s.zoning_mark as "zoningMark",
  s.plan_name as "planName", s.uses, s.connections, s.traffic, s.power_kw as "powerKw", s.distances, s.sale_price as "salePrice",
  s.monthly_rent as "monthlyRent", s.valuation_basis as "valuationBasis", s.landowner, b.name as "businessArea", s.street,
  s.postal_code as "postalCode", s.town, s.available_from::text as "availableFrom", s.building_obligation as "buildingObligation",
  s.building_obligation_on::text as "buildingObligationOn", s.building_obligation_met_on::text as "buildingObligationMetOn",
  s.description, s.geometry`;

export interface SiteFileOrder {
  filter: SiteFilter;
  sort?: string;
  crs: CoordinateSystem;
}

/** As filters are kept: one value alone is no list. */
const oneByItself = (filter: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(filter).map(([key, value]: [string, unknown]) => [
      key,
      Array.isArray(value) && value.length === 1 ? value[0] : value,
    ]),
  );

/** Plots and premises as files for maps: whole, in the words that an import reads back, streamed however many there are. */
@Injectable()
export class SiteFiles {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  /** EPSG:3067 names itself by the `crs` member that GIS programs know; WGS 84 is RFC 7946, which has none. Throws `Malformed` for an unknown sort. */
  async geojson(actor: Actor, order: SiteFileOrder): Promise<AsyncGenerator<Buffer>> {
    const pages = await this.begun(actor, 'geojson', order);
    return geojsonOf(pages, order.crs);
  }

  /** As people open it in Excel, the outline as well-known text. */
  async csv(actor: Actor, order: SiteFileOrder): Promise<AsyncGenerator<Buffer>> {
    const pages = await this.begun(actor, 'csv', order);
    return csvOf(pages, order.crs, actor.language);
  }

  /** What leaves is on the trail before anything of it has left; what was searched for is not. */
  private async begun(actor: Actor, format: string, order: SiteFileOrder): Promise<AsyncGenerator<ExportedSite[]>> {
    const { q, today: _, ...filter } = order.filter;
    const first = await this.page(order);
    await this.audit.record(
      actor,
      'export',
      { kind: 'site', id: null },
      {
        format: [null, format],
        crs: [null, order.crs],
        filter: [null, { ...oneByItself(filter), ...(q && { q: '…' }) }],
      },
    );
    return this.pages(order, first);
  }

  private async *pages(
    order: SiteFileOrder,
    first: Awaited<ReturnType<SiteFiles['page']>>,
  ): AsyncGenerator<ExportedSite[]> {
    let page = first;
    for (;;) {
      yield page.items;
      if (page.nextCursor === null) return;
      page = await this.page(order, page.nextCursor);
    }
  }

  private page({ filter, sort }: SiteFileOrder, cursor?: string) {
    const source = { ...siteListSource(filter), select: columns };
    return listPage<ExportedSite>(this.db, source, { limit: rowsAtOnce, sort, cursor });
  }
}

const placed = (geometry: Geometry, crs: CoordinateSystem): Geometry =>
  rightHanded(crs === '4326' ? inDegrees(geometry) : geometry);

/** Lists as text: what makes tables of GeoJSON keeps no lists. */
function propertiesOf({ geometry: _, ...site }: ExportedSite): Record<string, string | number | null> {
  return {
    ...site,
    propertyId: site.propertyId && formatPropertyId(site.propertyId),
    uses: site.uses.join(', ') || null,
    connections: site.connections.join(', ') || null,
    traffic: site.traffic.join(', ') || null,
    distances: distancesText(site.distances) || null,
  };
}

async function* geojsonOf(pages: AsyncGenerator<ExportedSite[]>, crs: CoordinateSystem): AsyncGenerator<Buffer> {
  const named = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3067' } };
  const head = crs === '3067' ? `"crs":${JSON.stringify(named)},` : '';
  yield Buffer.from(`{"type":"FeatureCollection","name":"sites",${head}"features":[`);
  let isFirst = true;
  for await (const sites of pages) {
    const lines = sites.map((site) =>
      JSON.stringify({
        type: 'Feature',
        id: site.id,
        properties: propertiesOf(site),
        geometry: site.geometry && placed(site.geometry, crs),
      }),
    );
    if (lines.length > 0) yield Buffer.from(`${isFirst ? '' : ','}\n${lines.join(',\n')}`);
    isFirst &&= lines.length === 0;
  }
  yield Buffer.from('\n]}\n');
}

/** Columns that an import knows, those of a point apart: the outline says it too. */
const exportedFields = importFields.sites.map(({ key }) => key).filter((key) => key !== 'east' && key !== 'north');

async function* csvOf(
  pages: AsyncGenerator<ExportedSite[]>,
  crs: CoordinateSystem,
  language: Language,
): AsyncGenerator<Buffer> {
  // Decimals have their comma whatever the language: a point might be taken for thousands on the way back.
  const lines = (rows: (string | number | null)[][]) => csvLines(rows, { language: 'fi', mostDecimals: 12 });
  const header = exportedFields.map((key) =>
    formatText(language, `import-fields.sites.${key}` as 'import-fields.sites.name'),
  );
  yield Buffer.from(csvMark + lines([header]));
  for await (const sites of pages) {
    const rows = sites.map((site) => {
      const cells: Record<string, string | number | null> = {
        ...propertiesOf(site),
        kind: formatText(language, `sites.kind.${site.kind}`),
        status: formatText(language, `sites.status.${site.status}`),
        landowner: formatText(language, `sites.landowner.${site.landowner}`),
        uses: site.uses.map((use) => formatText(language, `sites.use.${use}`)).join(', '),
        connections: site.connections.map((one) => formatText(language, `sites.connection.${one}`)).join(', '),
        traffic: site.traffic.map((one) => formatText(language, `sites.traffic.${one}`)).join(', '),
        geometry: site.geometry && wktOf(placed(site.geometry, crs)),
      };
      return exportedFields.map((key) => cells[key] ?? null);
    });
    if (rows.length > 0) yield Buffer.from(lines(rows));
  }
}
