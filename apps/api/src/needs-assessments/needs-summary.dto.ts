import {
  languages,
  measureStages,
  needsBarriers,
  needsFigureKeys,
  needsSplits,
  type Language,
  type MeasureStage,
  type NeedsBarrier,
  type NeedsFigure,
  type NeedsSplit,
} from '@elinvoima/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { Day, Ids, OneOf } from '../http/fields.js';

export class NeedsSummaryQuery {
  @Day({ optional: true, description: 'Only for who may read the assessments; two years back unless told.' })
  since?: string;
  @Day({ optional: true, description: 'Only for who may read the assessments; today unless told.' }) until?: string;
  @OneOf(needsSplits, { optional: true, description: 'Also by these groups.' }) by?: NeedsSplit;
}

export class NeedsSummaryFileQuery extends NeedsSummaryQuery {
  @OneOf(languages, { optional: true, description: 'One’s own unless told.' }) language?: Language;
}

class SummaryGroupDto {
  @ApiProperty({ type: 'string', nullable: true, description: 'Null: not known.' }) key: string | null;
  @ApiProperty() name: string;
  @ApiProperty({ type: 'integer', nullable: true }) companies: number | null;
}

class LinkedMeasureDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() title: string;
  @ApiProperty({ enum: measureStages }) stage: MeasureStage;
  @ApiProperty({ description: 'Linked here by hand; otherwise an initiative about the barrier led to it.' })
  linked: boolean;
}

class SummaryAnswerDto {
  @ApiProperty() code: string;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Null where it is kept back.' }) companies:
    number | null;
  @ApiProperty({ type: 'array', items: { type: 'integer', nullable: true }, description: 'In the order of `groups`.' })
  ofGroups: (number | null)[];
  @ApiProperty({ type: LinkedMeasureDto, isArray: true, description: 'Of a barrier: what is done about it.' })
  measures: LinkedMeasureDto[];
}

class SummaryFigureDto {
  @ApiProperty({ enum: needsFigureKeys }) figure: NeedsFigure;
  @ApiProperty({ type: SummaryAnswerDto, isArray: true }) answers: SummaryAnswerDto[];
}

export class NeedsSummaryDto {
  @ApiProperty({ format: 'date' }) since: string;
  @ApiProperty({ format: 'date' }) until: string;
  @ApiProperty({ type: 'string', enum: needsSplits, nullable: true }) by: NeedsSplit | null;
  @ApiProperty({ type: 'integer', description: 'Active companies, with or without an assessment.' }) companies: number;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Companies with an assessment: what shares are of.' })
  assessed: number | null;
  @ApiProperty({ type: SummaryGroupDto, isArray: true }) groups: SummaryGroupDto[];
  @ApiProperty({ type: SummaryFigureDto, isArray: true }) figures: SummaryFigureDto[];
  @ApiProperty({ type: 'integer', nullable: true }) peopleSought: number | null;
  @ApiProperty({ description: 'Something is kept back that would speak of fewer than five companies.' })
  withheld: boolean;
  @ApiProperty({ description: 'Whether the caller may open the numbers to their assessments.' }) opens: boolean;
}

export class BarrierMeasuresDto {
  @OneOf(needsBarriers) barrier: NeedsBarrier;
  @Ids({ most: 50, description: 'Replaces the measures that are linked by hand.' }) measureIds: string[];
}
