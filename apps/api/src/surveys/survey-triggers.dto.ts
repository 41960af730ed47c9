import { surveyCauseKinds, surveyTriggerChoices, type SurveyCauseKind } from '@elinvoima/contracts';
import { ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import { Flag, Id, ManyOf, OneOf, Whole } from '../http/fields.js';
import { PageQuery, pageOf } from '../http/page.dto.js';
import { SurveyNamedDto } from './surveys.dto.js';

export class SurveyTriggersQuery extends PageQuery {
  @Id({ optional: true }) surveyId?: string;
}

const words = [...new Set(Object.values(surveyTriggerChoices).flat())];

export class SurveyTriggerInputDto {
  @Id() surveyId: string;
  @OneOf(surveyCauseKinds, { description: 'What the survey follows.' }) causeKind: SurveyCauseKind;
  @ManyOf(words, {
    optional: true,
    description: 'Types of interactions, ends of enquiries or kinds of events; none: all of them.',
  })
  among?: string[];
  @Whole({ least: 0, most: 30, optional: true, description: 'Days after it happened.' }) delayDays?: number;
  @Whole({ least: 1, most: 100, optional: true, description: 'Of a hundred so many are followed, by lot.' })
  share?: number;
  @Flag({ optional: true, description: 'Off unless told. What happened before it was switched on is never followed.' })
  isOn?: boolean;
}

export class SurveyTriggerPatchDto extends PartialType(OmitType(SurveyTriggerInputDto, ['surveyId', 'causeKind'])) {}

class SurveyTriggerFoundDto {
  @ApiProperty({ type: 'integer' }) causes: number;
  @ApiProperty({ type: 'integer', description: 'Companies that could have been asked, and people of none.' })
  eligible: number;
  @ApiProperty({ type: 'integer', description: 'Of the eligible; the share of them is the coverage.' }) invited: number;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' }, description: 'How many not, by why.' })
  leftOut: Record<string, number>;
}

export class SurveyTriggerDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: SurveyNamedDto }) survey: SurveyNamedDto;
  @ApiProperty({ enum: surveyCauseKinds }) causeKind: SurveyCauseKind;
  @ApiProperty({ enum: words, isArray: true }) among: string[];
  @ApiProperty({ type: 'integer' }) delayDays: number;
  @ApiProperty({ type: 'integer' }) share: number;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'Null when it is off.' })
  onSince: Date | null;
  @ApiProperty({ type: SurveyTriggerFoundDto }) found: SurveyTriggerFoundDto;
  @ApiProperty() version: number;
}

export class SurveyTriggerPageDto extends pageOf(SurveyTriggerDto) {}
