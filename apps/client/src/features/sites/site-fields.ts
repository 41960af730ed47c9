/** What the form of a place holds, and the bodies that go to the API. */
import {
  formatPropertyId,
  type Day,
  type DistanceTarget,
  type EnquiryKind,
  type Geometry,
  type Landowner,
  type Language,
  type SiteConnection,
  type SiteStatus,
  type SiteTraffic,
  type SiteUse,
} from '@elinvoima/contracts';
import { today } from '../../texts/formats.js';
import type { PickerRecord } from '../../ui/record-picker.js';
import type { Site, SiteChange, SiteInput } from './sites.api.js';

export interface DistanceRow {
  readonly key: number;
  readonly to: DistanceTarget;
  readonly name: string;
  readonly km: number | null;
}

type Numbers = Pick<Site, 'area' | 'floorArea' | 'buildingRight' | 'powerKw' | 'salePrice' | 'monthlyRent'>;

export interface SiteFields extends Numbers {
  kind: EnquiryKind;
  name: string;
  description: string;
  street: string;
  postalCode: string;
  town: string;
  propertyId: string;
  zoningMark: string;
  planName: string;
  valuationBasis: string;
  buildingObligation: string;
  uses: readonly SiteUse[];
  connections: readonly SiteConnection[];
  traffic: readonly SiteTraffic[];
  distances: readonly DistanceRow[];
  landowner: Landowner;
  businessArea: PickerRecord | null;
  landUseProject: PickerRecord | null;
  company: PickerRecord | null;
  owner: PickerRecord | null;
  status: SiteStatus;
  statusSince: Day | null;
  availableFrom: Day | null;
  buildingObligationOn: Day | null;
  buildingObligationMetOn: Day | null;
  geometry: Geometry | null;
  isPublic: boolean;
  publicText: Readonly<Record<Language, string>>;
}

export interface SiteFieldsProps {
  readonly fields: SiteFields;
  readonly put: (change: Partial<SiteFields>) => void;
}

export const emptyDistance = (key: number): DistanceRow => ({ key, to: 'main_road', name: '', km: null });

export const fieldsOf = (site: Site | undefined): SiteFields => ({
  kind: site?.kind ?? 'plot',
  name: site?.name ?? '',
  description: site?.description ?? '',
  street: site?.street ?? '',
  postalCode: site?.postalCode ?? '',
  town: site?.town ?? '',
  propertyId: site?.propertyId ? formatPropertyId(site.propertyId) : '',
  zoningMark: site?.zoningMark ?? '',
  planName: site?.planName ?? '',
  valuationBasis: site?.valuationBasis ?? '',
  buildingObligation: site?.buildingObligation ?? '',
  area: site?.area ?? null,
  floorArea: site?.floorArea ?? null,
  buildingRight: site?.buildingRight ?? null,
  powerKw: site?.powerKw ?? null,
  salePrice: site?.salePrice ?? null,
  monthlyRent: site?.monthlyRent ?? null,
  uses: site?.uses ?? [],
  connections: site?.connections ?? [],
  traffic: site?.traffic ?? [],
  distances: site?.distances.map(({ to, name, km }, key) => ({ key, to, name: name ?? '', km })) ?? [],
  landowner: site?.landowner ?? 'municipality',
  businessArea: site?.businessArea ?? null,
  landUseProject: site?.landUseProject ?? null,
  company: site?.company ?? null,
  owner: site?.owner ?? null,
  status: 'available',
  statusSince: today(),
  availableFrom: site?.availableFrom ?? null,
  buildingObligationOn: site?.buildingObligationOn ?? null,
  buildingObligationMetOn: site?.buildingObligationMetOn ?? null,
  geometry: (site?.geometry as Geometry | null | undefined) ?? null,
  isPublic: site?.isPublic ?? false,
  publicText: {
    fi: site?.publicText.fi ?? '',
    sv: site?.publicText.sv ?? '',
    en: site?.publicText.en ?? '',
  },
});

export function changeOf(fields: SiteFields) {
  const { businessArea, landUseProject, company, owner, distances, publicText, ...rest } = fields;
  const { status: _status, statusSince: _since, ...plain } = rest;
  return {
    ...plain,
    description: plain.description || null,
    street: plain.street || null,
    postalCode: plain.postalCode || null,
    town: plain.town || null,
    propertyId: plain.propertyId || null,
    zoningMark: plain.zoningMark || null,
    planName: plain.planName || null,
    valuationBasis: plain.valuationBasis || null,
    buildingObligation: plain.buildingObligation || null,
    uses: [...plain.uses],
    connections: [...plain.connections],
    traffic: [...plain.traffic],
    // A row whose distance was left open says nothing yet.
    distances: distances.flatMap(({ to, name, km }) => (km === null ? [] : [{ to, name: name || null, km }])),
    businessAreaId: businessArea?.id ?? null,
    landUseProjectId: landUseProject?.id ?? null,
    companyId: company?.id ?? null,
    ownerId: owner?.id ?? null,
    geometry: plain.geometry as (SiteChange['geometry'] & object) | null,
    publicText: Object.fromEntries(Object.entries(publicText).filter(([, words]) => words !== '')),
  };
}

export const newOf = (fields: SiteFields): SiteInput => ({
  ...changeOf(fields),
  status: fields.status,
  ...(fields.statusSince && { statusSince: fields.statusSince }),
});
