import {
  breakdowns,
  indicatorKinds,
  indicatorUnits,
  leftOutReasons,
  lights,
  recordKinds,
  trends,
  type Breakdown,
  type IndicatorKind,
  type IndicatorUnit,
  type LeftOutReason,
  type Light,
  type RecordKind,
  type Trend,
} from '@elinvoima/contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { OneOf, Text, Whole } from '../http/fields.js';
import { PageQuery, pageOf } from '../http/page.dto.js';

const periodField = {
  most: 20,
  example: '2026-Q3',
  description: 'A year, half, third, quarter, month or council term.',
};

export class IndicatorsQuery {
  @Text(periodField) period: string;
  @Whole({ least: 1, most: 24, optional: true, description: 'Adds the values of this many periods up to this one.' })
  history?: number;
}

export class IndicatorPeriodQuery {
  @Text(periodField) period: string;
}

export class IndicatorRecordsQuery extends PageQuery {
  @Text(periodField) period: string;
}

export class IndicatorSeriesQuery {
  @Text({ ...periodField, example: '2024-Q1' }) from: string;
  @Text({ ...periodField, example: '2026-Q4' }) to: string;
  @OneOf(breakdowns, { optional: true }) by?: Breakdown;
}

class IndicatorPartDto {
  @ApiProperty() key: string;
  @ApiProperty() name: string;
  @ApiProperty({ type: 'number', nullable: true }) value: number | null;
  @ApiProperty({ enum: indicatorUnits }) unit: IndicatorUnit;
}

export class FrozenFigureDto {
  @ApiProperty({ type: 'number', nullable: true }) value: number | null;
  @ApiProperty({ enum: lights }) light: Light;
  @ApiProperty({ format: 'date-time' }) closedAt: Date;
}

class PastFigureDto {
  @ApiProperty({ example: '2026-Q2' }) period: string;
  @ApiProperty({ type: 'number', nullable: true }) value: number | null;
}

export class IndicatorDto {
  @ApiProperty({ example: '3.1.d' }) key: string;
  @ApiProperty({ example: 'F1', description: 'The factor under which the programme follows it.' }) factor: string;
  @ApiProperty() name: string;
  @ApiProperty({ enum: indicatorKinds }) kind: IndicatorKind;
  @ApiProperty({ type: 'number', nullable: true, description: 'The live headline; null is no data.' })
  value: number | null;
  @ApiProperty({ type: IndicatorPartDto, isArray: true }) parts: IndicatorPartDto[];
  @ApiProperty({ enum: indicatorUnits }) unit: IndicatorUnit;
  @ApiProperty({ type: 'number', nullable: true }) target: number | null;
  @ApiProperty({ enum: lights }) light: Light;
  @ApiProperty({ type: 'number', nullable: true, description: 'The value of the period of the same kind before.' })
  previous: number | null;
  @ApiProperty({ enum: trends, nullable: true }) trend: Trend | null;
  @ApiProperty() definition: string;
  @ApiProperty({ description: 'What is left out, and why.' }) leftOut: string;
  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'What must be known before it is added to another figure.',
  })
  note: string | null;
  @ApiProperty({ enum: breakdowns, isArray: true, description: 'By what a series can be broken down.' })
  breakdowns: Breakdown[];
  @ApiProperty({ type: FrozenFigureDto, nullable: true, description: 'Null while the period is open.' })
  frozen: FrozenFigureDto | null;
  @ApiPropertyOptional({ type: PastFigureDto, isArray: true, description: 'Oldest first; when asked for.' })
  history?: PastFigureDto[];
}

export class IndicatorListDto {
  @ApiProperty({ type: IndicatorDto, isArray: true }) items: IndicatorDto[];
}

export class CountedRecordDto {
  @ApiProperty({ enum: recordKinds }) kind: RecordKind;
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() title: string;
  @ApiProperty({ type: 'string', format: 'date', description: 'The day that placed it in the period.' }) date: string;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true }) companyId: string | null;
  @ApiProperty({ type: 'string', nullable: true, description: 'Of an interaction, all of its companies.' })
  companyName: string | null;
}

export class CountedRecordPageDto extends pageOf(CountedRecordDto) {}

class LeftOutDto {
  @ApiProperty({ enum: leftOutReasons }) reason: LeftOutReason;
  @ApiProperty({ description: 'The reason in the reader’s words.' }) name: string;
  @ApiProperty({ type: 'integer' }) count: number;
}

export class LeftOutListDto {
  @ApiProperty({ type: LeftOutDto, isArray: true, description: 'The most common reason first.' }) items: LeftOutDto[];
}

class SeriesGroupDto {
  @ApiProperty({ type: 'string', nullable: true, description: 'Null is unknown.' }) key: string | null;
  @ApiProperty() name: string;
  @ApiProperty({ type: 'number', nullable: true, description: 'Null where it is hidden.' }) value: number | null;
  @ApiProperty({
    description: 'Too few answers, or too few in the rest beside it: it is there, and nothing may be told of it.',
  })
  hidden: boolean;
}

class SeriesItemDto {
  @ApiProperty({ example: '2026-Q3' }) period: string;
  @ApiProperty({ type: 'number', nullable: true }) value: number | null;
  @ApiProperty({ type: SeriesGroupDto, isArray: true }) groups: SeriesGroupDto[];
}

export class IndicatorSeriesDto {
  @ApiProperty({ example: '3.1.d' }) key: string;
  @ApiProperty({ enum: indicatorKinds }) kind: IndicatorKind;
  @ApiProperty({ enum: indicatorUnits }) unit: IndicatorUnit;
  @ApiProperty({ enum: breakdowns, nullable: true }) by: Breakdown | null;
  @ApiProperty({ description: 'A record may be in several groups, so they may come to more than the value.' })
  notAdditive: boolean;
  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'What the groups are of, where not what the value is of.',
  })
  note: string | null;
  @ApiProperty({ type: SeriesItemDto, isArray: true }) items: SeriesItemDto[];
}
