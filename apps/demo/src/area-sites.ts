import { addDays, type Day } from '@elinvoima/contracts';
import type { Database } from '@elinvoima/domain/platform';
import { bulkInsert } from './bulk-insert.js';
import { at } from './calendar.js';
import { plannedSites, type PlannedSite } from './planned-sites.js';
import type { Random } from './random.js';

interface AreaOptions {
  areaId: string;
  areaName: string;
  today: Day;
  officer: string | null;
  municipalityCode: string;
  /** Who owns or lets what belongs to companies, in turn. */
  companyIds: readonly string[];
}

const pricePerSquareMetre = 14.5;

/** The plots and premises of an area, with their past: statuses, parcellings, and what must be built. */
export async function makeAreaSites(db: Database, random: Random, options: AreaOptions): Promise<void> {
  const { areaId, areaName, today, officer, municipalityCode, companyIds } = options;
  const surroundings = plannedSites[areaName];
  if (surroundings === undefined) return;
  const { locationArea, planName, connections, distances, project, plots, premises } = surroundings;
  const day = (offset: number) => addDays(today, offset);
  const [plan] = await db.query<{ id: string }>('select id from land_use_projects where name = $1 order by id', [
    project ?? null,
  ]);
  const identifier = (register: string): string =>
    `${municipalityCode}${locationArea}${register
      .split('-')
      .map((part) => part.padStart(4, '0'))
      .join('')}`;

  const rowOf = (site: PlannedSite, kind: 'plot' | 'premises', n: number) => {
    const [status = 'available', since = 0] = site.history.at(-1) ?? [];
    const createdAt = at(day(Math.max(site.history[0]?.[1] ?? 0, -720)), 9, n);
    const changedAt = at(day(since), 9, n);
    const area = site.size === undefined ? null : site.size[0] * site.size[1];
    const taken = status === 'planned' || status === 'in_use' || status === 'leased';
    return {
      id: random.uuid(createdAt),
      kind,
      name: site.name,
      street: site.name.split(',')[0] ?? site.name,
      postalCode: '13720',
      town: 'Parola',
      description: site.description ?? null,
      businessAreaId: areaId,
      landUseProjectId: status === 'planned' ? (plan?.id ?? null) : null,
      propertyId: site.register === undefined ? null : identifier(site.register),
      area,
      computedArea: area,
      floorArea: site.floorArea ?? null,
      buildingRight: area === null ? null : Math.round(area * 0.5),
      zoningMark: site.zoning ?? null,
      planName,
      uses: site.uses,
      connections,
      traffic: site.traffic ?? (kind === 'plot' ? ['heavy_vehicles'] : []),
      powerKw: site.powerKw ?? (kind === 'plot' ? 250 : null),
      distances,
      salePrice: site.salePrice === undefined ? (area && !taken ? area * pricePerSquareMetre : null) : site.salePrice,
      monthlyRent: site.monthlyRent ?? null,
      valuationBasis: area === null || taken ? null : 'Valtuuston vahvistama hinnoittelu, 14,50 €/m²',
      landowner: site.landowner ?? 'municipality',
      companyId: site.landowner === 'company' ? (companyIds[n % Math.max(companyIds.length, 1)] ?? null) : null,
      ownerId: officer,
      status,
      statusSince: day(since),
      availableFrom: site.availableFrom === undefined ? null : day(site.availableFrom),
      buildingObligation: site.obligation?.[0] ?? null,
      buildingObligationOn: site.obligation === undefined ? null : day(site.obligation[1]),
      buildingObligationMetOn: site.obligation?.[2] === undefined ? null : day(site.obligation[2]),
      ...placeOf(site),
      isPublic: site.publicText !== undefined,
      publicText: site.publicText ?? {},
      createdAt,
      createdBy: officer,
      updatedAt: changedAt < createdAt ? createdAt : changedAt,
      planned: site,
    };
  };
  const sites = [
    ...plots.map((site, n) => rowOf(site, 'plot', n)),
    ...premises.map((site, n) => rowOf(site, 'premises', n)),
  ];
  await bulkInsert(
    db,
    'sites',
    {
      id: 'uuid',
      kind: 'text',
      name: 'text',
      street: 'text',
      postalCode: 'text',
      town: 'text',
      description: 'text',
      businessAreaId: 'uuid',
      landUseProjectId: 'uuid',
      propertyId: 'text',
      area: 'double precision',
      computedArea: 'double precision',
      floorArea: 'double precision',
      buildingRight: 'double precision',
      zoningMark: 'text',
      planName: 'text',
      uses: 'text[]',
      connections: 'text[]',
      traffic: 'text[]',
      powerKw: 'double precision',
      distances: 'jsonb',
      salePrice: 'double precision',
      monthlyRent: 'double precision',
      valuationBasis: 'text',
      landowner: 'text',
      companyId: 'uuid',
      ownerId: 'uuid',
      status: 'text',
      statusSince: 'date',
      availableFrom: 'date',
      buildingObligation: 'text',
      buildingObligationOn: 'date',
      buildingObligationMetOn: 'date',
      geometry: 'jsonb',
      east: 'double precision',
      north: 'double precision',
      isPublic: 'boolean',
      publicText: 'jsonb',
      createdAt: 'timestamptz',
      createdBy: 'uuid',
      updatedAt: 'timestamptz',
    },
    sites.map(({ planned: _, ...site }) => site),
  );
  await bulkInsert(
    db,
    'site_status_changes',
    {
      id: 'uuid',
      siteId: 'uuid',
      status: 'text',
      since: 'date',
      until: 'date',
      note: 'text',
      recordedAt: 'timestamptz',
      recordedBy: 'uuid',
    },
    sites.flatMap(({ id, planned }) =>
      planned.history.map(([status, since, note, until]) => ({
        id: random.uuid(at(day(since), 9)),
        siteId: id,
        status,
        since: day(since),
        until: until === undefined ? null : day(until),
        note: note ?? null,
        recordedAt: at(day(since), 9),
        recordedBy: officer,
      })),
    ),
  );
  await bulkInsert(
    db,
    'site_property_ids',
    {
      id: 'uuid',
      siteId: 'uuid',
      propertyId: 'text',
      validFrom: 'date',
      validTo: 'date',
      note: 'text',
      recordedAt: 'timestamptz',
      recordedBy: 'uuid',
    },
    sites.flatMap(({ id, createdAt, planned: { register, registerBefore, history } }) => {
      // A plot that is still planned is a part of the larger property; it is parcelled when the plan holds.
      const held = history.find(([status]) => status === 'available')?.[1];
      const parcelledOn = registerBefore === undefined || held === undefined ? null : day(held + 20);
      const line = (propertyId: string, validFrom: Day | null, validTo: Day | null, note: string | null) => ({
        id: random.uuid(createdAt),
        siteId: id,
        propertyId: identifier(propertyId),
        validFrom,
        validTo,
        note,
        recordedAt: createdAt,
        recordedBy: officer,
      });
      const former =
        registerBefore === undefined || parcelledOn === null
          ? []
          : [line(registerBefore, null, addDays(parcelledOn, -1), 'Tontti lohkottiin tästä kiinteistöstä')];
      return register === undefined ? former : [...former, line(register, parcelledOn, null, null)];
    }),
  );
}

/** A plot by its four corners and its middle, premises by a point. */
function placeOf({ at: [east, north], size }: PlannedSite) {
  if (size === undefined) return { geometry: { type: 'Point', coordinates: [east, north] }, east, north };
  const [width, depth] = size;
  const ring = [
    [east, north],
    [east + width, north],
    [east + width, north + depth],
    [east, north + depth],
    [east, north],
  ];
  return {
    geometry: { type: 'Polygon', coordinates: [ring] },
    east: east + width / 2,
    north: north + depth / 2,
  };
}
