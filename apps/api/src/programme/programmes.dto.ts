import {
  factorKinds,
  indicatorUnits,
  programmeStates,
  trendEffects,
  trendPaces,
  type FactorKind,
  type IndicatorUnit,
  type ProgrammeState,
  type TrendEffect,
  type TrendPace,
} from '@elinvoima/contracts';
import { fileSections, type FileSection } from '@elinvoima/domain/programme';
import { ApiProperty, PartialType } from '@nestjs/swagger';
import { Day, Nested, NestedList, OneOf, Pattern, QueryFlag, Text, Texts, Whole } from '../http/fields.js';
import { PageQuery, pageOf } from '../http/page.dto.js';

export class ProgrammesQuery extends PageQuery {
  @OneOf(programmeStates, { optional: true }) state?: ProgrammeState;
}

export class ProgrammeImportQuery {
  @QueryFlag({ description: 'Takes a new version in as a draft, to be adopted later.' }) draft?: boolean;
}

export class ProgrammeRowDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'hattula' }) code: string;
  @ApiProperty() name: string;
  @ApiProperty({ enum: programmeStates }) state: ProgrammeState;
  @ApiProperty({ example: '082' }) municipalityCode: string;
  @ApiProperty({ format: 'date' }) validFrom: string;
  @ApiProperty({ type: 'string', format: 'date', nullable: true, description: 'The first day it no longer holds.' })
  validUntil: string | null;
  @ApiProperty({ description: 'Today’s figures are this one’s.' }) isInForce: boolean;
  @ApiProperty({ type: 'integer' }) factors: number;
  @ApiProperty({ type: 'integer' }) goals: number;
  @ApiProperty({ type: 'integer' }) targets: number;
  @ApiProperty({ format: 'date-time' }) updatedAt: Date;
  @ApiProperty() version: number;
}

export class ProgrammePageDto extends pageOf(ProgrammeRowDto) {}

/** A name in each language. */
export class NamesDto {
  @Text({ most: 500 }) fi: string;
  @Text({ most: 500 }) sv: string;
  @Text({ most: 500 }) en: string;
}

const indicatorKey = { most: 150, description: 'An indicator that a factor lists.', example: '3.1.d' };

export class FactorInputDto {
  @Pattern(/^[A-Z][A-Z0-9]{0,7}$/, { most: 8, example: 'F1' }) code: string;
  @OneOf(factorKinds) kind: FactorKind;
  @Text({ most: 20, example: '3.1' }) number: string;
  @Nested(() => NamesDto) name: NamesDto;
  @Text({ most: 2000, nullable: true }) measuredBy: string | null;
  @Text({ ...indicatorKey, nullable: true }) headlineIndicator: string | null;
  @Texts({ most: 150, items: 200 }) indicators: string[];
}

export class GoalInputDto {
  @Pattern(/^[A-Z][A-Z0-9]{0,7}(\.[1-9]\d{0,2}){1,3}$/, {
    most: 20,
    example: 'F1.2',
    description: 'Measures name it, so it stays when the goal is reworded or moved.',
  })
  code: string;
  @Text({ most: 20, description: 'The factor or the goal above it.', example: 'F1' }) parent: string;
  @Nested(() => NamesDto) name: NamesDto;
  @Text({ most: 200, nullable: true, description: 'The body that answers for it.' }) responsible: string | null;
  @Text({ ...indicatorKey, nullable: true }) headlineIndicator: string | null;
}

export class TrendInputDto {
  @Pattern(/^[a-z][a-z0-9-]{0,59}$/, { most: 60 }) code: string;
  @Nested(() => NamesDto) name: NamesDto;
  @OneOf(trendEffects, { nullable: true }) effect: TrendEffect | null;
  @OneOf(trendPaces, { nullable: true }) pace: TrendPace | null;
  @Day({ nullable: true }) assessedOn: string | null;
  @Text({ most: 2000, nullable: true }) note: string | null;
}

export class AnswerPromisesInputDto {
  @Whole({ least: 1, most: 800, description: 'Working hours from an enquiry to a person’s first answer.' })
  firstAnswerHours: number;
  @Whole({ least: 1, most: 365, description: 'Days from an initiative to its answer.' }) initiativeDays: number;
  @Whole({ least: 1, most: 365, description: 'Days from feedback to its answer.' }) feedbackDays: number;
}

class EditableProgrammeDto {
  @Nested(() => NamesDto) name: NamesDto;
  @Day() validFrom: string;
  @Day({ nullable: true }) validUntil: string | null;
  @Nested(() => AnswerPromisesInputDto) promises: AnswerPromisesInputDto;
  @NestedList(() => FactorInputDto, { most: 50 }) factors: FactorInputDto[];
  @NestedList(() => GoalInputDto, { most: 500 }) goals: GoalInputDto[];
  @NestedList(() => TrendInputDto, { most: 200 }) trends: TrendInputDto[];
}

/** Lists are given whole. */
export class ProgrammePatchDto extends PartialType(EditableProgrammeDto, { skipNullProperties: false }) {}

class NamedIndicatorDto {
  @ApiProperty({ example: '3.1.d' }) key: string;
  @ApiProperty() name: string;
  @ApiProperty({ enum: indicatorUnits, nullable: true, type: 'string', description: 'Null: not counted yet.' })
  unit: IndicatorUnit | null;
  @ApiProperty({ enum: ['catalogue', 'own', 'series'] }) origin: 'catalogue' | 'own' | 'series';
}

export class ProgrammeWholeDto extends EditableProgrammeDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() code: string;
  @ApiProperty({ enum: programmeStates }) state: ProgrammeState;
  @ApiProperty() municipalityCode: string;
  @ApiProperty({ description: 'Whether it is this installation’s municipality’s.' }) isOurs: boolean;
  @ApiProperty() isInForce: boolean;
  @ApiProperty({
    type: NamedIndicatorDto,
    isArray: true,
    description: 'Every indicator that its factors list, in words.',
  })
  indicators: NamedIndicatorDto[];
  @ApiProperty({ format: 'date-time' }) updatedAt: Date;
  @ApiProperty() version: number;
}

export class ProgrammeCopyDto {
  @Day({ optional: true, description: 'The first day of the next council term unless told.' }) validFrom?: string;
}

class ProgrammeChangeDto {
  @ApiProperty({ enum: fileSections }) section: FileSection;
  @ApiProperty({ type: 'string', nullable: true, description: 'The code within the section.' }) code: string | null;
  @ApiProperty({ enum: ['added', 'removed', 'changed', 'reordered'] })
  kind: 'added' | 'removed' | 'changed' | 'reordered';
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'array', items: {} },
    description: 'Each member that differs: before and after.',
  })
  members: Record<string, [unknown, unknown]>;
}

export class ProgrammeComparisonDto {
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, description: 'Null: it would be a new version.' })
  programmeId: string | null;
  @ApiProperty() name: string;
  @ApiProperty({ format: 'date' }) validFrom: string;
  @ApiProperty({ description: 'Whether the file is this municipality’s; another’s may only be a draft.' })
  isOurs: boolean;
  @ApiProperty({ type: ProgrammeChangeDto, isArray: true }) changes: ProgrammeChangeDto[];
}
