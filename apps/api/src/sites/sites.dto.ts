import {
  buildingObligationStates,
  distanceTargets,
  enquiryKinds,
  landowners,
  siteConnections,
  siteStatuses,
  siteTraffics,
  siteUses,
  type BuildingObligationState,
  type DistanceTarget,
  type EnquiryKind,
  type Geometry,
  type Landowner,
  type SiteConnection,
  type SiteStatus,
  type SiteTraffic,
  type SiteUse,
} from '@elinvoima/contracts';
import { ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import {
  Day,
  Flag,
  Id,
  JsonObject,
  ManyOf,
  Nested,
  NestedList,
  Numeric,
  OneOf,
  Pattern,
  QueryFlag,
  QueryManyIds,
  QueryManyOf,
  Text,
  Whole,
} from '../http/fields.js';
import { NamedDto } from '../http/named.dto.js';
import { PageQuery, pageOf } from '../http/page.dto.js';

const outline = 'GeoJSON Point, Polygon or MultiPolygon in EPSG:3067 (east, north, metres).';
const maybe = { optional: true, nullable: true } as const;
const squareMetres = { ...maybe, least: 0.01, most: 100_000_000 } as const;
const euros = { ...maybe, least: 0, most: 1e12 } as const;

export class SitesQuery extends PageQuery {
  @Text({
    most: 200,
    optional: true,
    description: 'Part of the name, the street or the business area; or a property identifier, also an earlier one.',
  })
  q?: string;
  @QueryManyOf(enquiryKinds) kind?: EnquiryKind[];
  @QueryManyOf(siteStatuses) status?: SiteStatus[];
  @QueryFlag({ description: 'Available or empty; false for the others.' }) available?: boolean;
  @QueryManyOf(siteUses) use?: SiteUse[];
  @Id({ optional: true }) businessAreaId?: string;
  @Whole({
    least: 0,
    most: 100_000_000,
    optional: true,
    description: 'm²: of a plot its land, of premises their floor.',
  })
  areaMin?: number;
  @Whole({ least: 0, most: 100_000_000, optional: true }) areaMax?: number;
  @QueryManyIds() ownerId?: string[];
  @Id({ optional: true }) companyId?: string;
  @QueryFlag({ description: 'Whether the public catalogue tells of it.' }) isPublic?: boolean;
  @QueryManyOf(buildingObligationStates, {
    description: 'How the duty to build stands: `near` half a year before its day, `over` after it.',
  })
  obligation?: BuildingObligationState[];
}

class DistanceInputDto {
  @OneOf(distanceTargets) to: DistanceTarget;
  @Text({ most: 200, ...maybe }) name?: string | null;
  @Numeric({ least: 0, most: 2000, description: 'Kilometres by road.' }) km: number;
}

/** What the public catalogue says of a place; the Finnish words stand in for a language that has none. */
export class SiteWordsDto {
  @Text({ most: 20_000, optional: true }) fi?: string;
  @Text({ most: 20_000, optional: true }) sv?: string;
  @Text({ most: 20_000, optional: true }) en?: string;
}

export class SiteInputDto {
  @OneOf(enquiryKinds) kind: EnquiryKind;
  @Text({ most: 200, least: 1 }) name: string;
  @Text({ most: 20_000, ...maybe }) description?: string | null;
  @Text({ most: 200, ...maybe }) street?: string | null;
  @Pattern(/^\d{5}$/, { most: 5, ...maybe }) postalCode?: string | null;
  @Text({ most: 100, ...maybe }) town?: string | null;
  @Id(maybe) businessAreaId?: string | null;
  @Id({ ...maybe, description: 'The plan that decides what may be built here.' }) landUseProjectId?: string | null;
  @Text({ most: 40, ...maybe, description: '`82-401-1-23`, padded, or 14 digits; kept as 14 digits.' })
  propertyId?: string | null;
  @Numeric({ ...squareMetres, description: 'm², as the deed says.' }) area?: number | null;
  @Numeric({ ...squareMetres, description: 'm² of the building.' }) floorArea?: number | null;
  @Numeric({ ...squareMetres, least: 0, description: 'm² of floor that may be built.' }) buildingRight?: number | null;
  @Text({ most: 50, ...maybe }) zoningMark?: string | null;
  @Text({ most: 300, ...maybe }) planName?: string | null;
  @ManyOf(siteUses, { optional: true }) uses?: SiteUse[];
  @ManyOf(siteConnections, { optional: true, description: 'What reaches the border.' }) connections?: SiteConnection[];
  @ManyOf(siteTraffics, { optional: true }) traffic?: SiteTraffic[];
  @Numeric({ ...maybe, least: 0, most: 10_000_000, description: 'Electric power at the border, kW.' })
  powerKw?: number | null;
  @NestedList(() => DistanceInputDto, { optional: true, most: 20 }) distances?: DistanceInputDto[];
  @Numeric({ ...euros, description: 'Euros.' }) salePrice?: number | null;
  @Numeric({ ...euros, description: 'Euros a month.' }) monthlyRent?: number | null;
  @Text({ most: 1000, ...maybe, description: 'How the price was found (Kuntalaki 130 §).' })
  valuationBasis?: string | null;
  @OneOf(landowners, { optional: true, description: '`municipality` unless told.' }) landowner?: Landowner;
  @Id({ ...maybe, description: 'The company that owns or lets it.' }) companyId?: string | null;
  @Id(maybe) ownerId?: string | null;
  @OneOf(siteStatuses, { optional: true, description: '`available` unless told; not `reserved`.' }) status?: SiteStatus;
  @Day({ optional: true, description: 'From which day it has been so; today unless told.' }) statusSince?: string;
  @Day(maybe) availableFrom?: string | null;
  @Text({ most: 2000, ...maybe, description: 'What must be built.' }) buildingObligation?: string | null;
  @Day(maybe) buildingObligationOn?: string | null;
  @Day(maybe) buildingObligationMetOn?: string | null;
  @JsonObject({ ...maybe, description: outline }) geometry?: Geometry | null;
  @Flag({ optional: true, description: 'Whether the public catalogue tells of it.' }) isPublic?: boolean;
  @Nested(() => SiteWordsDto, { optional: true, description: 'What the public catalogue says of it.' })
  publicText?: SiteWordsDto;
}

export class SitePatchDto extends PartialType(OmitType(SiteInputDto, ['status', 'statusSince'])) {}

export class SiteStatusDto {
  @OneOf(siteStatuses, { description: '`reserved` is a reservation’s to say.' }) status: SiteStatus;
  @Day({ optional: true, description: 'The day of the deed or decision; today unless told, not in the future.' })
  since?: string;
  @Day({ ...maybe, description: 'When it is to end, as a lease does.' }) until?: string | null;
  @Text({ most: 1000, ...maybe }) note?: string | null;
}

export class SitePropertyIdInputDto {
  @Text({ most: 40, description: '`82-401-1-23`, padded, or 14 digits.' }) propertyId: string;
  @Day({ optional: true, description: 'From which day the new one holds; today unless told.' }) from?: string;
  @Text({ most: 500, ...maybe, description: 'Why the old one ended.' }) note?: string | null;
}

const measured = (description: string) => ({ type: 'number', nullable: true, description }) as const;
const maybeText = { type: 'string', nullable: true } as const;
const maybeDay = { type: 'string', format: 'date', nullable: true } as const;

export class SiteRowDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: enquiryKinds }) kind: EnquiryKind;
  @ApiProperty() name: string;
  @ApiProperty(maybeText) street: string | null;
  @ApiProperty(maybeText) postalCode: string | null;
  @ApiProperty(maybeText) town: string | null;
  @ApiProperty({ type: NamedDto, nullable: true }) businessArea: NamedDto | null;
  @ApiProperty(measured('m²: of premises the floor, of a plot the land.')) size: number | null;
  @ApiProperty({ ...maybeText, description: '14 digits.' }) propertyId: string | null;
  @ApiProperty(measured('m², as the deed says.')) area: number | null;
  @ApiProperty(measured('m², of the outline.')) computedArea: number | null;
  @ApiProperty(measured('m² of the building.')) floorArea: number | null;
  @ApiProperty(measured('m² of floor that may be built.')) buildingRight: number | null;
  @ApiProperty(maybeText) zoningMark: string | null;
  @ApiProperty({ enum: siteUses, isArray: true }) uses: SiteUse[];
  @ApiProperty(measured('Euros.')) salePrice: number | null;
  @ApiProperty(measured('Euros a month.')) monthlyRent: number | null;
  @ApiProperty({ enum: siteStatuses }) status: SiteStatus;
  @ApiProperty({ format: 'date' }) statusSince: string;
  @ApiProperty({ ...maybeDay, description: 'Reserved, or leased, until.' }) statusUntil: string | null;
  @ApiProperty(maybeDay) availableFrom: string | null;
  @ApiProperty({ type: NamedDto, nullable: true }) company: NamedDto | null;
  @ApiProperty({ type: NamedDto, nullable: true }) owner: NamedDto | null;
  @ApiProperty(maybeDay) buildingObligationOn: string | null;
  @ApiProperty(maybeDay) buildingObligationMetOn: string | null;
  @ApiProperty() isPublic: boolean;
  @ApiProperty(measured('EPSG:3067, metres: a point to show it by.')) east: number | null;
  @ApiProperty(measured('EPSG:3067, metres.')) north: number | null;
  @ApiProperty({ format: 'date-time' }) updatedAt: Date;
  @ApiProperty() version: number;
}

export class SitePageDto extends pageOf(SiteRowDto) {}

class DistanceDto {
  @ApiProperty({ enum: distanceTargets }) to: DistanceTarget;
  @ApiProperty(maybeText) name: string | null;
  @ApiProperty({ description: 'Kilometres by road.' }) km: number;
}

class SiteStatusChangeDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: siteStatuses }) status: SiteStatus;
  @ApiProperty({ format: 'date', description: 'The day of the deed or decision.' }) since: string;
  @ApiProperty(maybeDay) until: string | null;
  @ApiProperty(maybeText) note: string | null;
  @ApiProperty({ format: 'date-time', description: 'When it was written here.' }) recordedAt: Date;
  @ApiProperty(maybeText) recordedBy: string | null;
}

class SitePropertyIdDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ description: '14 digits.' }) propertyId: string;
  @ApiProperty(maybeDay) validFrom: string | null;
  @ApiProperty({ ...maybeDay, description: 'Null for the present one.' }) validTo: string | null;
  @ApiProperty(maybeText) note: string | null;
  @ApiProperty({ format: 'date-time' }) recordedAt: Date;
  @ApiProperty(maybeText) recordedBy: string | null;
}

export class SiteDto extends SiteRowDto {
  @ApiProperty(maybeText) description: string | null;
  @ApiProperty({ type: NamedDto, nullable: true }) landUseProject: NamedDto | null;
  @ApiProperty(maybeText) planName: string | null;
  @ApiProperty({ enum: siteConnections, isArray: true }) connections: SiteConnection[];
  @ApiProperty({ enum: siteTraffics, isArray: true }) traffic: SiteTraffic[];
  @ApiProperty(measured('kW at the border.')) powerKw: number | null;
  @ApiProperty({ type: DistanceDto, isArray: true }) distances: DistanceDto[];
  @ApiProperty(maybeText) valuationBasis: string | null;
  @ApiProperty({ enum: landowners }) landowner: Landowner;
  @ApiProperty(maybeText) buildingObligation: string | null;
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true, description: outline })
  geometry: Geometry | null;
  @ApiProperty({ type: SiteWordsDto }) publicText: SiteWordsDto;
  @ApiProperty({ format: 'date-time' }) createdAt: Date;
  @ApiProperty({
    type: SiteStatusChangeDto,
    isArray: true,
    description: 'Newest first; of one day the later entry corrects the earlier.',
  })
  history: SiteStatusChangeDto[];
  @ApiProperty({ type: SitePropertyIdDto, isArray: true, description: 'The present one first.' })
  propertyIds: SitePropertyIdDto[];
}
