import {
  enquiryKinds,
  landUseStages,
  siteStatuses,
  type AreaGeometry,
  type EnquiryKind,
  type LandUseStage,
  type SiteStatus,
} from '@elinvoima/contracts';
import { ApiProperty, PartialType } from '@nestjs/swagger';
import { Flag, JsonObject, Nested, QueryFlag, Text } from '../http/fields.js';
import { NamedDto } from '../http/named.dto.js';
import { PageQuery, pageOf } from '../http/page.dto.js';

const outline = 'GeoJSON Polygon or MultiPolygon in EPSG:3067 (east, north, metres).';
const words = { most: 20_000, optional: true } as const;

export class BusinessAreasQuery extends PageQuery {
  @Text({ most: 200, optional: true, description: 'Part of the name.' }) q?: string;
  @QueryFlag({ description: 'Whether the public catalogue tells of it.' }) isPublic?: boolean;
}

/** What the public catalogue says of an area; the Finnish words stand in for a language that has none. */
export class AreaWordsDto {
  @Text(words) fi?: string;
  @Text(words) sv?: string;
  @Text(words) en?: string;
}

export class BusinessAreaInputDto {
  @Text({ most: 200 }) name: string;
  @Text({ ...words, nullable: true }) description?: string | null;
  @Text({ ...words, nullable: true, description: 'What there is for the companies of the area, public and private.' })
  services?: string | null;
  @JsonObject({ optional: true, nullable: true, description: outline }) geometry?: AreaGeometry | null;
  @Flag({ optional: true, description: 'Whether the public catalogue tells of it.' }) isPublic?: boolean;
  @Nested(() => AreaWordsDto, { optional: true, description: 'What the public catalogue says of it.' })
  publicText?: AreaWordsDto;
}

export class BusinessAreaPatchDto extends PartialType(BusinessAreaInputDto) {}

export class BusinessAreaRowDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty() isPublic: boolean;
  @ApiProperty() hasOutline: boolean;
  @ApiProperty({ type: 'integer', description: 'Plots and premises in it.' }) siteCount: number;
  @ApiProperty({ type: 'integer', description: 'Those that can be had now.' }) freeCount: number;
  @ApiProperty({ type: 'integer' }) companyCount: number;
  @ApiProperty({ format: 'date-time' }) updatedAt: Date;
  @ApiProperty() version: number;
}

export class BusinessAreaPageDto extends pageOf(BusinessAreaRowDto) {}

class AreaTallyDto {
  @ApiProperty({ enum: enquiryKinds }) kind: EnquiryKind;
  @ApiProperty({ enum: siteStatuses }) status: SiteStatus;
  @ApiProperty({ type: 'integer' }) count: number;
  @ApiProperty({ description: 'm²: of the ground for plots, of the floor for premises.' }) area: number;
}

class AreaSiteDto extends NamedDto {
  @ApiProperty({ enum: enquiryKinds }) kind: EnquiryKind;
  @ApiProperty({ enum: siteStatuses }) status: SiteStatus;
  @ApiProperty({ type: 'number', nullable: true, description: 'm²; the outline’s where none is given.' })
  area: number | null;
  @ApiProperty({ type: 'number', nullable: true, description: 'm²' }) floorArea: number | null;
  @ApiProperty() isPublic: boolean;
}

class AreaPlanDto extends NamedDto {
  @ApiProperty({ enum: landUseStages }) stage: LandUseStage;
}

export class BusinessAreaDto extends BusinessAreaRowDto {
  @ApiProperty({ type: 'string', nullable: true }) description: string | null;
  @ApiProperty({ type: 'string', nullable: true }) services: string | null;
  @ApiProperty({ type: AreaWordsDto }) publicText: AreaWordsDto;
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true, description: outline })
  geometry: AreaGeometry | null;
  @ApiProperty({ format: 'date-time' }) createdAt: Date;
  @ApiProperty({ type: AreaTallyDto, isArray: true }) tallies: AreaTallyDto[];
  @ApiProperty({ type: AreaSiteDto, isArray: true, description: 'By name; at most 500.' }) sites: AreaSiteDto[];
  @ApiProperty({ type: NamedDto, isArray: true, description: 'By name; at most 500.' }) companies: NamedDto[];
  @ApiProperty({
    type: AreaPlanDto,
    isArray: true,
    description: 'Plans whose outline touches the area’s, and those that decide over one of its sites.',
  })
  landUseProjects: AreaPlanDto[];
}
