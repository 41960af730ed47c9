import {
  growthBarriers,
  initiativeMakers,
  initiativeStates,
  languages,
  measureStages,
  type GrowthBarrier,
  type InitiativeMaker,
  type InitiativeState,
  type Language,
  type MeasureStage,
} from '@elinvoima/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { OneOf, Whole } from '../http/fields.js';

export class YearlyListQuery {
  @Whole({ least: 1990, most: 2100 }) year: number;
}

export class YearlyListFileQuery extends YearlyListQuery {
  @OneOf(languages, { optional: true, description: 'One’s own unless told.' }) language?: Language;
}

class YearlyListRowDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() title: string;
  @ApiProperty({ enum: initiativeMakers }) makerKind: InitiativeMaker;
  @ApiProperty({ type: 'string', nullable: true }) maker: string | null;
  @ApiProperty({ type: 'integer' }) supporters: number;
  @ApiProperty({ format: 'date' }) receivedOn: string;
  @ApiProperty({ description: 'Came before the year and was still unanswered when it began.' }) carriedOver: boolean;
  @ApiProperty({ enum: initiativeStates }) state: InitiativeState;
  @ApiProperty({ type: 'string', nullable: true }) reason: string | null;
  @ApiProperty({ type: 'string', nullable: true }) answerText: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) answeredOn: string | null;
  @ApiProperty({ type: 'string', nullable: true }) caseNumber: string | null;
  @ApiProperty({ type: 'string', isArray: true, description: 'What was done because of it.' }) measures: string[];
}

export class YearlyListDto {
  @ApiProperty({ type: 'integer' }) year: number;
  @ApiProperty({ type: YearlyListRowDto, isArray: true }) items: YearlyListRowDto[];
}

class BarrierMeasureDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() title: string;
  @ApiProperty({ enum: measureStages }) stage: MeasureStage;
}

class BarrierRowDto {
  @ApiProperty({ enum: growthBarriers }) barrier: GrowthBarrier;
  @ApiProperty({ type: 'integer' }) initiatives: number;
  @ApiProperty({ type: 'integer', description: 'Distinct companies that made or supported them.' }) companies: number;
  @ApiProperty({ type: BarrierMeasureDto, isArray: true }) measures: BarrierMeasureDto[];
}

export class BarriersDto {
  @ApiProperty({ type: BarrierRowDto, isArray: true }) items: BarrierRowDto[];
}
