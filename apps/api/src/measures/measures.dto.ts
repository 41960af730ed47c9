import {
  developmentThemes,
  lights,
  measurePaces,
  measureStages,
  outcomeCauses,
  type DevelopmentTheme,
  type Light,
  type MeasurePace,
  type MeasureStage,
  type OutcomeCause,
} from '@elinvoima/contracts';
import { ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import { Day, Flag, Id, ManyOf, Numeric, OneOf, QueryFlag, Text, Texts, Whole } from '../http/fields.js';
import { NamedDto } from '../http/named.dto.js';
import { PageQuery, pageOf } from '../http/page.dto.js';

export class MeasuresQuery extends PageQuery {
  @Text({ most: 200, optional: true, description: 'Part of the title or the description.' }) q?: string;
  @OneOf(measureStages, { optional: true }) stage?: MeasureStage;
  @Text({ most: 20, optional: true, description: 'The primary factor, e.g. `F1`.' }) factor?: string;
  @Text({ most: 40, optional: true, description: 'A goal of the programme, e.g. `F1.2`.' }) goalCode?: string;
  @Text({ most: 200, optional: true, description: 'The responsible unit, as it is written.' }) unit?: string;
  @Id({ optional: true }) projectId?: string;
  @Id({ optional: true }) ownerId?: string;
  @QueryFlag({ description: 'Planned, under way or suspended; false for completed or cancelled.' }) open?: boolean;
  @QueryFlag({ description: 'Open after its planned end.' }) late?: boolean;
}

export class UnitsQuery {
  @Text({ most: 200, optional: true, description: 'Part of the unit’s name.' }) q?: string;
  @Whole({ least: 1, most: 50, optional: true }) limit?: number;
}

export class UnitsDto {
  @ApiProperty({ type: 'string', isArray: true, description: 'The most used first.' }) items: string[];
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
  @Texts({ most: 20, items: 20, optional: true, description: 'Other factors that it serves.' })
  secondaryFactors?: string[];
  @Text({ most: 40, optional: true, nullable: true, description: 'The code of a goal of the programme.' })
  goalCode?: string | null;
  @Text({ most: 200, least: 1, optional: true, nullable: true, description: 'The responsible unit.' })
  unit?: string | null;
  @OneOf(developmentThemes, { optional: true, nullable: true }) theme?: DevelopmentTheme | null;
  @Id({ optional: true, nullable: true, description: 'The project that it is part of.' }) projectId?: string | null;
  @Whole({ least: 1, most: 3, optional: true, nullable: true, description: '1 small … 3 large.' })
  effort?: number | null;
  @Whole({ least: 1, most: 3, optional: true, nullable: true, description: '1 small … 3 large.' })
  effect?: number | null;
  @Whole({ least: 1, most: 3, optional: true, nullable: true, description: '1 slow … 3 fast.' })
  speed?: number | null;
  @Numeric({ least: 0, most: 1e9, optional: true, nullable: true }) budgetEur?: number | null;
  @Numeric({ least: -1e9, most: 1e9, optional: true, nullable: true, description: 'Spent so far.' })
  actualEur?: number | null;
  @ManyOf(outcomeCauses, { optional: true }) helped?: OutcomeCause[];
  @ManyOf(outcomeCauses, { optional: true }) hindered?: OutcomeCause[];
  @Flag({ optional: true, description: 'Shown on the public page of lights, when the municipality has one.' })
  isPublic?: boolean;
}

export class MeasurePatchDto extends PartialType(OmitType(MeasureInputDto, ['stage', 'stageSince'])) {}

export class MeasureStageDto {
  @OneOf(measureStages) stage: MeasureStage;
  @Day({ optional: true, description: 'Today unless told; not in the future, not before the previous change.' })
  since?: string;
  @ManyOf(outcomeCauses, { optional: true, description: 'Asked when it ends.' }) helped?: OutcomeCause[];
  @ManyOf(outcomeCauses, { optional: true, description: 'Asked when it ends.' }) hindered?: OutcomeCause[];
}

export class MeasureRowDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() title: string;
  @ApiProperty() primaryFactor: string;
  @ApiProperty({ type: 'string', nullable: true }) goalCode: string | null;
  @ApiProperty({ type: 'string', nullable: true }) unit: string | null;
  @ApiProperty({ enum: measureStages }) stage: MeasureStage;
  @ApiProperty({ format: 'date' }) stageSince: string;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) plannedStartOn: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) plannedEndOn: string | null;
  @ApiProperty({ enum: measurePaces, description: 'How it stands to its plan, in a word.' }) pace: MeasurePace;
  @ApiProperty({ enum: lights }) light: Light;
  @ApiProperty({ type: NamedDto, nullable: true, description: 'Null for those who may not see colleagues’ names.' })
  owner: NamedDto | null;
  @ApiProperty({ type: 'integer', nullable: true }) effort: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) effect: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) speed: number | null;
  @ApiProperty({ type: 'number', nullable: true, description: 'Effect × speed ÷ effort; null until all are judged.' })
  priority: number | null;
  @ApiProperty() isPublic: boolean;
  @ApiProperty({ format: 'date-time' }) updatedAt: Date;
  @ApiProperty() version: number;
}

export class MeasurePageDto extends pageOf(MeasureRowDto) {}

export class StageChangeDto {
  @ApiProperty({ enum: measureStages }) stage: MeasureStage;
  @ApiProperty({ format: 'date' }) since: string;
  @ApiProperty({ format: 'date-time' }) recordedAt: Date;
  @ApiProperty({ type: 'string', nullable: true }) recordedBy: string | null;
}

export class MeasureDto extends MeasureRowDto {
  @ApiProperty({ type: 'string', nullable: true }) description: string | null;
  @ApiProperty({ type: 'string', isArray: true }) secondaryFactors: string[];
  @ApiProperty({ enum: developmentThemes, type: 'string', nullable: true }) theme: DevelopmentTheme | null;
  @ApiProperty({ type: NamedDto, nullable: true }) project: NamedDto | null;
  @ApiProperty({ type: NamedDto, isArray: true, description: 'Those that led to it; none for who may not read them.' })
  initiatives: NamedDto[];
  @ApiProperty({ type: 'number', nullable: true }) budgetEur: number | null;
  @ApiProperty({ type: 'number', nullable: true }) actualEur: number | null;
  @ApiProperty({ enum: outcomeCauses, isArray: true }) helped: OutcomeCause[];
  @ApiProperty({ enum: outcomeCauses, isArray: true }) hindered: OutcomeCause[];
  @ApiProperty({ format: 'date-time' }) createdAt: Date;
  @ApiProperty({ type: StageChangeDto, isArray: true, description: 'Newest first.' })
  history: StageChangeDto[];
}
