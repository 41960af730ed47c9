import {
  indicatorKinds,
  indicatorUnits,
  lights,
  measurePaces,
  measureStages,
  trends,
  type IndicatorKind,
  type IndicatorUnit,
  type Light,
  type MeasurePace,
  type MeasureStage,
  type Trend,
} from '@elinvoima/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { NestedList, Text } from '../http/fields.js';

class ContentPartDto {
  @ApiProperty() key: string;
  @ApiProperty() name: string;
  @ApiProperty({ enum: indicatorUnits }) unit: IndicatorUnit;
  @ApiProperty({ type: 'number', nullable: true }) value: number | null;
}

class ContentLeftOutDto {
  @ApiProperty({ description: 'In words.' }) reason: string;
  @ApiProperty() count: number;
}

class ContentFigureDto {
  @ApiProperty({ example: '3.1.d' }) key: string;
  @ApiProperty() name: string;
  @ApiProperty({ enum: indicatorKinds }) kind: IndicatorKind;
  @ApiProperty({ enum: indicatorUnits }) unit: IndicatorUnit;
  @ApiProperty({ type: 'number', nullable: true }) value: number | null;
  @ApiProperty({ type: ContentPartDto, isArray: true }) parts: ContentPartDto[];
  @ApiProperty({ type: 'number', nullable: true }) target: number | null;
  @ApiProperty({ enum: lights }) light: Light;
  @ApiProperty({ type: 'number', nullable: true }) previous: number | null;
  @ApiProperty({ enum: trends, nullable: true }) trend: Trend | null;
  @ApiProperty() definition: string;
  @ApiProperty() leftOut: string;
  @ApiProperty({ type: 'string', nullable: true }) note: string | null;
  @ApiProperty({ type: ContentLeftOutDto, isArray: true }) leftOutOf: ContentLeftOutDto[];
  @ApiProperty({ description: 'Changes with the words or the SQL of the figure.' }) definitionVersion: string;
}

class ChartBarDto {
  @ApiProperty() label: string;
  @ApiProperty() value: number;
}

class ContentChartDto {
  @ApiProperty({ description: 'The indicator it shows.' }) key: string;
  @ApiProperty() title: string;
  @ApiProperty({ enum: indicatorUnits }) unit: IndicatorUnit;
  @ApiProperty({ type: ChartBarDto, isArray: true }) bars: ChartBarDto[];
  @ApiProperty({ description: 'The bars are periods, oldest first; else groups.' }) isOverTime: boolean;
  @ApiProperty() notAdditive: boolean;
  @ApiProperty({ description: 'All that it shows, in words.' }) sentence: string;
}

class ContentMeasureDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() title: string;
  @ApiProperty({ enum: measureStages }) stage: MeasureStage;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) plannedEndOn: string | null;
  @ApiProperty({ enum: measurePaces }) pace: MeasurePace;
  @ApiProperty({ enum: lights }) light: Light;
}

class ContentFactorDto {
  @ApiProperty({ example: 'F1' }) code: string;
  @ApiProperty({ example: '3.1' }) number: string;
  @ApiProperty() name: string;
  @ApiProperty({ type: 'string', nullable: true }) measuredBy: string | null;
  @ApiProperty({ type: 'string', nullable: true, description: 'The writer’s own words.' }) text: string | null;
  @ApiProperty({ type: ContentFigureDto, isArray: true }) indicators: ContentFigureDto[];
  @ApiProperty({ type: ContentChartDto, nullable: true }) chart: ContentChartDto | null;
  @ApiProperty({ type: ContentMeasureDto, isArray: true }) measures: ContentMeasureDto[];
}

class ContentInitiativeDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() title: string;
  @ApiProperty({ type: 'string', format: 'date' }) receivedOn: string;
  @ApiProperty({ description: 'In words.' }) stateName: string;
}

/** A report as it is read: the page, the PDF and the tables hold the same in the same order. */
export class ReportContentDto {
  @ApiProperty({ example: '2026-Q3' }) period: string;
  @ApiProperty({ type: 'integer', nullable: true, description: 'How many times it has been closed; null while open.' })
  closing: number | null;
  @ApiProperty() title: string;
  @ApiProperty() municipality: string;
  @ApiProperty() programme: string;
  @ApiProperty({ format: 'date-time' }) madeAt: Date;
  @ApiProperty({ description: 'Whether the figures are the last word.' }) standing: string;
  @ApiProperty({ type: 'string', nullable: true, description: 'The writer’s own summary.' }) summary: string | null;
  @ApiProperty({ type: 'string', isArray: true }) sentences: string[];
  @ApiProperty({ type: ContentFactorDto, isArray: true }) factors: ContentFactorDto[];
  @ApiProperty({ type: ContentInitiativeDto, isArray: true }) initiatives: ContentInitiativeDto[];
}

class FactorTextDto {
  @Text({ most: 10, example: 'F1' }) code: string;
  @Text({ most: 10_000, least: 0, description: 'Blank clears it.' }) text: string;
}

export class ReportTextPatchDto {
  @Text({ most: 10_000, optional: true, nullable: true }) summary?: string | null;
  @NestedList(() => FactorTextDto, { optional: true, most: 30 }) factors?: FactorTextDto[];
}

export class ReportTextDto {
  @ApiProperty() period: string;
  @ApiProperty({ type: 'string', nullable: true }) summary: string | null;
  @ApiProperty({ type: FactorTextDto, isArray: true }) factors: FactorTextDto[];
  @ApiProperty({ description: '0 before anything has been written.' }) version: number;
}
