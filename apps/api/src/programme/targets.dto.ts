import { periodKinds, type PeriodKind } from '@elinvoima/contracts';
import { spreadKinds, type SpreadKind } from '@elinvoima/domain/programme';
import { ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import { IsArray, IsNumber, Min } from 'class-validator';
import { Day, Flag, Nested, Numeric, OneOf, Text, Whole } from '../http/fields.js';
import { PageQuery, pageOf } from '../http/page.dto.js';

export class TargetsQuery extends PageQuery {
  @Text({ most: 150, optional: true, description: 'Only those of this indicator.' }) indicator?: string;
}

class SpreadDto {
  @OneOf(spreadKinds) periodKind: SpreadKind;
  @ApiProperty({
    type: 'number',
    isArray: true,
    description: 'One share for each part of the year; only proportions matter.',
  })
  @IsArray()
  @IsNumber({}, { each: true })
  @Min(0, { each: true })
  shares: number[];
}

export class TargetInputDto {
  @Text({ most: 150, example: '3.1.d' }) indicator: string;
  @OneOf(periodKinds, { optional: true, nullable: true, description: 'For every period of a kind. Either this …' })
  periodKind?: PeriodKind | null;
  @Text({ most: 20, optional: true, nullable: true, description: '… or one particular period.', example: '2026-Q3' })
  period?: string | null;
  @Numeric({ optional: true, nullable: true, description: 'Null: to do better than the period before.' })
  value?: number | null;
  @OneOf(['more', 'less'], { optional: true }) better?: 'more' | 'less';
  @Flag({ optional: true, description: '“Over 100”: exactly the target is not yet there.' }) strict?: boolean;
  @Numeric({
    least: 0,
    most: 100,
    optional: true,
    description: 'The achieved share from which it is green; 1 unless told.',
  })
  greenFrom?: number;
  @Numeric({ least: 0, most: 100, optional: true, description: 'The share from which it is amber; 0.8 unless told.' })
  amberFrom?: number;
  @Day({ optional: true, nullable: true, description: 'For periods that end on this day or later.' })
  validFrom?: string | null;
  @Day({ optional: true, nullable: true, description: 'For periods that end before this day.' })
  validUntil?: string | null;
  @Whole({ least: 1990, most: 2199, optional: true, nullable: true, description: 'The budget in which it was set.' })
  budgetYear?: number | null;
  @Nested(() => SpreadDto, { optional: true, nullable: true, description: 'An own plan of the year; null is evenly.' })
  spread?: SpreadDto | null;
  @Text({ most: 500, optional: true, nullable: true, description: 'How the council put it.' }) words?: string | null;
}

export class TargetPatchDto extends PartialType(OmitType(TargetInputDto, ['indicator'])) {}

export class TargetDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) programmeId: string;
  @ApiProperty() indicator: string;
  @ApiProperty({ enum: periodKinds, nullable: true, type: 'string' }) periodKind: PeriodKind | null;
  @ApiProperty({ type: 'string', nullable: true }) period: string | null;
  @ApiProperty({ type: 'number', nullable: true }) value: number | null;
  @ApiProperty({ enum: ['more', 'less'] }) better: 'more' | 'less';
  @ApiProperty() strict: boolean;
  @ApiProperty() greenFrom: number;
  @ApiProperty() amberFrom: number;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) validFrom: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) validUntil: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) budgetYear: number | null;
  @ApiProperty({ type: SpreadDto, nullable: true }) spread: SpreadDto | null;
  @ApiProperty({ type: 'string', nullable: true }) words: string | null;
  @ApiProperty({ format: 'date-time' }) updatedAt: Date;
  @ApiProperty() version: number;
}

export class TargetPageDto extends pageOf(TargetDto) {}
