import {
  landUseStages,
  landUses,
  planLevels,
  type AreaGeometry,
  type LandUse,
  type LandUseStage,
  type PlanLevel,
} from '@elinvoima/contracts';
import { ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import { Day, Id, Ids, JsonObject, Numeric, OneOf, QueryFlag, Text, Texts, Whole } from '../http/fields.js';
import { NamedDto } from '../http/named.dto.js';
import { PageQuery, pageOf } from '../http/page.dto.js';

export class LandUseProjectsQuery extends PageQuery {
  @Text({ most: 200, optional: true, description: 'Part of the name, the area or the register number.' }) q?: string;
  @OneOf(landUseStages, { optional: true }) stage?: LandUseStage;
  @OneOf(planLevels, { optional: true }) level?: PlanLevel;
  @OneOf(landUses, { optional: true }) use?: LandUse;
  @Text({ most: 200, optional: true }) theme?: string;
  @QueryFlag({ description: 'Announced, and neither approved, lapsed nor suspended; false for the others.' })
  pending?: boolean;
  @Id({ optional: true }) ownerId?: string;
  @Id({ optional: true }) companyId?: string;
}

const outline = 'GeoJSON Polygon or MultiPolygon in EPSG:3067 (east, north, metres).';
const count = { least: 0, most: 100_000, optional: true, nullable: true } as const;
const area = { least: 0, most: 100_000_000, optional: true, nullable: true } as const;
const hectares = { least: 0, most: 1_000_000, optional: true, nullable: true } as const;

export class LandUseProjectInputDto {
  @Text({ most: 300 }) name: string;
  @Text({ most: 20_000, optional: true, nullable: true }) description?: string | null;
  @OneOf(planLevels) level: PlanLevel;
  @OneOf(landUses) use: LandUse;
  @Text({ most: 200, optional: true, nullable: true, description: 'Area or village.' }) area?: string | null;
  @Texts({ most: 200, items: 20, optional: true, description: 'The municipality’s own words.' }) themes?: string[];
  @Text({ most: 100, optional: true, nullable: true }) registerNumber?: string | null;
  @Text({ most: 20, least: 1, optional: true, description: '`F2` unless told.' }) primaryFactor?: string;
  @Id({ optional: true, nullable: true }) ownerId?: string | null;
  @OneOf(landUseStages, { optional: true, description: '`planned` unless told.' }) stage?: LandUseStage;
  @Day({ optional: true, description: 'From which day it has been at the stage; today unless told.' })
  stageSince?: string;
  @Day({
    optional: true,
    nullable: true,
    description: 'The day of the announcement, for a project entered when it is further already.',
  })
  initiatedOn?: string | null;
  @Id({ optional: true, nullable: true, description: 'The project that it goes on as part of; `joinedOn` with it.' })
  joinedIntoId?: string | null;
  @Day({ optional: true, nullable: true }) joinedOn?: string | null;
  @Whole({ ...count, description: 'The estimate; none is "not assessed", not 0.' }) businessPlotsPlanned?:
    number | null;
  @Whole(count) businessPlotsDecided?: number | null;
  @Whole({ ...area, description: 'k-m²' }) workplaceFloorAreaPlanned?: number | null;
  @Whole({ ...area, description: 'k-m²' }) workplaceFloorAreaDecided?: number | null;
  @Numeric(hectares) hectaresPlanned?: number | null;
  @Numeric(hectares) hectaresDecided?: number | null;
  @Whole(count) dwellingsPlanned?: number | null;
  @Whole(count) dwellingsDecided?: number | null;
  @JsonObject({ optional: true, nullable: true, description: outline }) geometry?: AreaGeometry | null;
  @Ids({ optional: true }) companyIds?: string[];
  @Ids({ optional: true }) enquiryIds?: string[];
}

export class LandUseProjectPatchDto extends PartialType(
  OmitType(LandUseProjectInputDto, ['stage', 'stageSince', 'initiatedOn']),
) {}

export class LandUseProjectStageDto {
  @OneOf(landUseStages) stage: LandUseStage;
  @Day({
    optional: true,
    description: 'The day of the announcement or decision; today unless told, not in the future.',
  })
  since?: string;
}

export class SplitLandUseProjectDto {
  @Text({ most: 300, description: 'The name of the new project.' }) name: string;
  @Day({ description: 'From this day on they count as two.' }) on: string;
}

const measured = { type: 'number', nullable: true, description: 'Null is "not assessed".' } as const;

export class LandUseProjectRowDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty({ enum: planLevels }) level: PlanLevel;
  @ApiProperty({ enum: landUses }) use: LandUse;
  @ApiProperty({ type: 'string', nullable: true }) area: string | null;
  @ApiProperty({ type: 'string', isArray: true }) themes: string[];
  @ApiProperty({ type: 'string', nullable: true }) registerNumber: string | null;
  @ApiProperty({ enum: landUseStages }) stage: LandUseStage;
  @ApiProperty({ format: 'date' }) stageSince: string;
  @ApiProperty({ type: 'string', format: 'date', nullable: true, description: 'The day of the announcement.' })
  initiatedOn: string | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Whole months since the announcement, while pending.' })
  monthsPending: number | null;
  @ApiProperty({ type: NamedDto, nullable: true }) owner: NamedDto | null;
  @ApiProperty(measured) businessPlotsPlanned: number | null;
  @ApiProperty(measured) businessPlotsDecided: number | null;
  @ApiProperty(measured) workplaceFloorAreaPlanned: number | null;
  @ApiProperty(measured) workplaceFloorAreaDecided: number | null;
  @ApiProperty(measured) hectaresPlanned: number | null;
  @ApiProperty(measured) hectaresDecided: number | null;
  @ApiProperty(measured) dwellingsPlanned: number | null;
  @ApiProperty(measured) dwellingsDecided: number | null;
  @ApiProperty({ format: 'date-time' }) updatedAt: Date;
  @ApiProperty() version: number;
}

export class LandUseProjectPageDto extends pageOf(LandUseProjectRowDto) {}

class RelatedProjectDto extends NamedDto {
  @ApiProperty({ format: 'date' }) on: string;
}

class LinkedEnquiryDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() title: string;
}

class LandUseStageChangeDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: landUseStages }) stage: LandUseStage;
  @ApiProperty({ format: 'date', description: 'The day of the announcement or decision.' }) since: string;
  @ApiProperty({ format: 'date-time', description: 'When it was written here.' }) recordedAt: Date;
  @ApiProperty({ type: 'string', nullable: true }) recordedBy: string | null;
}

export class LandUseProjectDto extends LandUseProjectRowDto {
  @ApiProperty({ type: 'string', nullable: true }) description: string | null;
  @ApiProperty() primaryFactor: string;
  @ApiProperty({ type: RelatedProjectDto, nullable: true }) splitFrom: RelatedProjectDto | null;
  @ApiProperty({ type: RelatedProjectDto, isArray: true, description: 'Separated from this one.' })
  parts: RelatedProjectDto[];
  @ApiProperty({ type: RelatedProjectDto, nullable: true }) joinedInto: RelatedProjectDto | null;
  @ApiProperty({ type: RelatedProjectDto, isArray: true, description: 'Going on as part of this one.' })
  joined: RelatedProjectDto[];
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true, description: outline })
  geometry: AreaGeometry | null;
  @ApiProperty({ type: NamedDto, isArray: true }) companies: NamedDto[];
  @ApiProperty({ type: LinkedEnquiryDto, isArray: true }) enquiries: LinkedEnquiryDto[];
  @ApiProperty({ format: 'date-time' }) createdAt: Date;
  @ApiProperty({ type: LandUseStageChangeDto, isArray: true, description: 'Newest first.' })
  history: LandUseStageChangeDto[];
}

export class LandUseThemesDto {
  @ApiProperty({ type: 'string', isArray: true, description: 'The most used first.' }) items: string[];
}
