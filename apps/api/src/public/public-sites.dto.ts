import {
  coordinateSystems,
  distanceTargets,
  enquiryKinds,
  publicSiteStatuses,
  siteConnections,
  siteTraffics,
  siteUses,
  type CoordinateSystem,
  type DistanceTarget,
  type EnquiryKind,
  type Geometry,
  type PublicSiteStatus,
  type SiteConnection,
  type SiteTraffic,
  type SiteUse,
} from '@elinvoima/contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Id, OneOf, Text, Whole } from '../http/fields.js';
import { NamedDto } from '../http/named.dto.js';

const metres = { least: 0, most: 1_000_000_000, optional: true } as const;

export class PublicSiteQuery {
  @OneOf(coordinateSystems, {
    optional: true,
    description: '`4326` (WGS 84, longitude first) unless told; `3067` is ETRS-TM35FIN in metres, with a `crs` member.',
  })
  crs?: CoordinateSystem;
}

export class PublicSitesQuery extends PublicSiteQuery {
  @OneOf(enquiryKinds, { optional: true }) kind?: EnquiryKind;
  @OneOf(siteUses, { optional: true }) use?: SiteUse;
  @Id({ optional: true }) businessAreaId?: string;
  @Whole({ ...metres, description: 'm²: of the ground for plots, of the floor for premises.' }) minArea?: number;
  @Whole({ ...metres, description: 'm²' }) maxArea?: number;
  @Whole({
    least: 1,
    most: 1000,
    optional: true,
    description:
      'Features at once; 500 unless told. Where outlines have very many corners (tens of thousands together) a page ends earlier: read on by `nextCursor`, whatever the number of features.',
  })
  limit: number = 500;
  @Text({ most: 2000, optional: true, description: 'The `nextCursor` of the answer before.' }) cursor?: string;
}

class PublicSiteTextDto {
  @ApiPropertyOptional() fi?: string;
  @ApiPropertyOptional() sv?: string;
  @ApiPropertyOptional() en?: string;
}

class PublicSiteDistanceDto {
  @ApiProperty({ enum: distanceTargets }) to: DistanceTarget;
  @ApiProperty({ type: 'string', nullable: true }) name: string | null;
  @ApiProperty() km: number;
}

const number = (description: string) => ({ type: 'number', nullable: true, description }) as const;
const text = { type: 'string', nullable: true } as const;

class PublicSitePropertiesDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: enquiryKinds }) kind: EnquiryKind;
  @ApiProperty() name: string;
  @ApiProperty({ enum: publicSiteStatuses }) status: PublicSiteStatus;
  @ApiProperty({ ...text, format: 'date' }) availableFrom: string | null;
  @ApiProperty({ enum: siteUses, isArray: true }) uses: SiteUse[];
  @ApiProperty(number('m²')) area: number | null;
  @ApiProperty(number('m²')) floorArea: number | null;
  @ApiProperty(number('m² of floor that may be built')) buildingRight: number | null;
  @ApiProperty(text) zoningMark: string | null;
  @ApiProperty(text) planName: string | null;
  @ApiProperty(text) street: string | null;
  @ApiProperty(text) postalCode: string | null;
  @ApiProperty(text) town: string | null;
  @ApiProperty({ enum: siteConnections, isArray: true }) connections: SiteConnection[];
  @ApiProperty({ enum: siteTraffics, isArray: true }) traffic: SiteTraffic[];
  @ApiProperty(number('Kilowatts')) powerKw: number | null;
  @ApiProperty({ type: PublicSiteDistanceDto, isArray: true }) distances: PublicSiteDistanceDto[];
  @ApiProperty(number('Euros')) salePrice: number | null;
  @ApiProperty(number('Euros a month')) monthlyRent: number | null;
  @ApiProperty({ type: PublicSiteTextDto }) publicText: PublicSiteTextDto;
  @ApiProperty({ type: NamedDto, nullable: true }) businessArea: NamedDto | null;
  @ApiProperty({ format: 'date-time' }) updatedAt: Date;
  @ApiProperty({ format: 'uri', description: 'Where people read the same.' }) address: string;
}

class CrsNameDto {
  @ApiProperty({ example: 'urn:ogc:def:crs:EPSG::3067' }) name: string;
}

class CrsDto {
  @ApiProperty({ enum: ['name'] }) type: 'name';
  @ApiProperty({ type: CrsNameDto }) properties: CrsNameDto;
}

class OpenLicenceDto {
  @ApiProperty({ example: 'CC BY 4.0' }) name: string;
  @ApiProperty() url: string;
}

export class PublicSiteFeatureDto {
  @ApiProperty({ enum: ['Feature'] }) type: 'Feature';
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true, description: 'A GeoJSON geometry.' })
  geometry: Geometry | null;
  @ApiProperty({ type: PublicSitePropertiesDto }) properties: PublicSitePropertiesDto;
  @ApiPropertyOptional({ type: CrsDto, description: 'With `crs=3067` only.' }) crs?: CrsDto;
}

export class PublicSitesDto {
  @ApiProperty({ enum: ['FeatureCollection'] }) type: 'FeatureCollection';
  @ApiPropertyOptional({ type: CrsDto, description: 'With `crs=3067` only.' }) crs?: CrsDto;
  @ApiProperty({ type: OpenLicenceDto }) licence: OpenLicenceDto;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'When any of them last changed.' })
  updatedAt: Date | null;
  @ApiProperty({ type: 'integer', description: 'How many there are in all.' }) total: number;
  @ApiProperty({ type: PublicSiteFeatureDto, isArray: true, description: 'Area by area, then by name.' })
  features: PublicSiteFeatureDto[];
  @ApiProperty({ type: 'string', nullable: true }) nextCursor: string | null;
}
