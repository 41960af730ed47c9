import {
  retentionClasses,
  retentionDeeds,
  retentionMoments,
  retentionMonthsMost,
  type RetentionClass,
  type RetentionDeed,
  type RetentionMoment,
} from '@elinvoima/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { Flag, OneOf, Text, Whole } from '../http/fields.js';

export class RetentionRulePatchDto {
  @Text({
    most: 20,
    least: 1,
    optional: true,
    description: 'Of the municipality’s classification.',
    example: '14 01 00',
  })
  taskClass?: string;
  @OneOf(retentionMoments, { optional: true, description: 'From when the period is counted: one of the class’s own.' })
  moment?: RetentionMoment;
  @Whole({
    least: 1,
    most: retentionMonthsMost,
    optional: true,
    nullable: true,
    description: 'Null for what is kept for good.',
  })
  months?: number | null;
  @OneOf(retentionDeeds, { optional: true }) deed?: RetentionDeed;
  @Text({ most: 1000, least: 1, optional: true }) ground?: string;
  @Flag({
    optional: true,
    description: 'Whether the municipality has said yes to it; a change does unless told otherwise.',
  })
  confirmed?: boolean;
}

export class RetentionRuleVersionDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: retentionClasses }) recordClass: RetentionClass;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty() taskClass: string;
  @ApiProperty({ enum: retentionMoments }) moment: RetentionMoment;
  @ApiProperty({ type: 'integer', nullable: true }) months: number | null;
  @ApiProperty({ enum: retentionDeeds }) deed: RetentionDeed;
  @ApiProperty() ground: string;
  @ApiProperty({ description: 'False for what was shipped and nobody has looked at yet.' }) confirmed: boolean;
  @ApiProperty() createdAt: Date;
  @ApiProperty({ type: 'string', nullable: true }) createdBy: string | null;
}

export class RetentionRuleDto extends RetentionRuleVersionDto {
  @ApiProperty({ enum: retentionMoments, isArray: true }) moments: RetentionMoment[];
  @ApiProperty({ enum: retentionDeeds, isArray: true }) deeds: RetentionDeed[];
  @ApiProperty({ description: 'Its time is counted by a rule of its own, not by proposals.' }) elsewhere: boolean;
}

export class RetentionRulesDto {
  @ApiProperty({ type: RetentionRuleDto, isArray: true }) items: RetentionRuleDto[];
}

export class RetentionRuleVersionsDto {
  @ApiProperty({ type: RetentionRuleVersionDto, isArray: true }) items: RetentionRuleVersionDto[];
}
