import {
  lights,
  measurePaces,
  measureStages,
  type Light,
  type MeasurePace,
  type MeasureStage,
} from '@elinvoima/contracts';
import { ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import { Day, Id, OneOf, QueryFlag, Text } from '../http/fields.js';
import { NamedDto } from '../http/named.dto.js';
import { PageQuery, pageOf } from '../http/page.dto.js';

export class MeasuresQuery extends PageQuery {
  @Text({ most: 200, optional: true, description: 'Part of the title or the description.' }) q?: string;
  @OneOf(measureStages, { optional: true }) stage?: MeasureStage;
  @Text({ most: 20, optional: true, description: 'The primary factor, e.g. `F1`.' }) factor?: string;
  @Id({ optional: true }) ownerId?: string;
  @QueryFlag({ description: 'Planned, under way or suspended; false for completed or cancelled.' }) open?: boolean;
}

export class MeasureInputDto {
  @Text({ most: 300 }) title: string;
  @Text({ most: 20_000, optional: true, nullable: true }) description?: string | null;
  @Text({ most: 20, description: 'The factor of the programme that it serves first.', example: 'F1' })
  primaryFactor: string;
  @OneOf(measureStages, { optional: true, description: '`planned` unless told.' }) stage?: MeasureStage;
  @Day({ optional: true, description: 'From which day it has been at the stage; today unless told.' })
  stageSince?: string;
  @Day({ optional: true, nullable: true }) plannedStartOn?: string | null;
  @Day({ optional: true, nullable: true }) plannedEndOn?: string | null;
  @Id({ optional: true, nullable: true }) ownerId?: string | null;
}

export class MeasurePatchDto extends PartialType(OmitType(MeasureInputDto, ['stage', 'stageSince'])) {}

export class MeasureStageDto {
  @OneOf(measureStages) stage: MeasureStage;
  @Day({ optional: true, description: 'Today unless told; not in the future, not before the previous change.' })
  since?: string;
}

export class MeasureRowDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() title: string;
  @ApiProperty() primaryFactor: string;
  @ApiProperty({ enum: measureStages }) stage: MeasureStage;
  @ApiProperty({ format: 'date' }) stageSince: string;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) plannedStartOn: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) plannedEndOn: string | null;
  @ApiProperty({ enum: measurePaces, description: 'How it stands to its plan, in a word.' }) pace: MeasurePace;
  @ApiProperty({ enum: lights }) light: Light;
  @ApiProperty({ type: NamedDto, nullable: true, description: 'Null for those who may not see colleagues’ names.' })
  owner: NamedDto | null;
  @ApiProperty({ format: 'date-time' }) updatedAt: Date;
  @ApiProperty() version: number;
}

export class MeasurePageDto extends pageOf(MeasureRowDto) {}

class MeasureStageChangeDto {
  @ApiProperty({ enum: measureStages }) stage: MeasureStage;
  @ApiProperty({ format: 'date' }) since: string;
  @ApiProperty({ format: 'date-time' }) recordedAt: Date;
  @ApiProperty({ type: 'string', nullable: true }) recordedBy: string | null;
}

export class MeasureDto extends MeasureRowDto {
  @ApiProperty({ type: 'string', nullable: true }) description: string | null;
  @ApiProperty({ format: 'date-time' }) createdAt: Date;
  @ApiProperty({ type: MeasureStageChangeDto, isArray: true, description: 'Newest first.' })
  history: MeasureStageChangeDto[];
}
