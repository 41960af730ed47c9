import {
  questionTypes,
  surveyKinds,
  surveyStatuses,
  surveyTemplates,
  type MetricKey,
  type QuestionType,
  type SurveyDefinition,
  type SurveyKind,
  type SurveyStatus,
} from '@elinvoima/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { Flag, OneOf, Text } from '../http/fields.js';
import { PageQuery, pageOf } from '../http/page.dto.js';

export class SurveysQuery extends PageQuery {
  @Text({ most: 200, optional: true, description: 'Part of the name.' }) q?: string;
  @OneOf(surveyStatuses, { optional: true }) status?: SurveyStatus;
}

export class SurveyInputDto {
  @OneOf(surveyTemplates.map(({ key }) => key), {
    description: 'A ready template; the municipality’s name is filled in.',
  })
  template: string;
  @Text({ most: 200, optional: true }) name?: string;
  @Flag({ optional: true, description: 'Answers are then never joined to a person or a company.' }) anonymous?: boolean;
}

export class LocalTextDto {
  @ApiProperty() fi: string;
  @ApiProperty() sv: string;
  @ApiProperty() en: string;
}

class SurveyQuestionOptionDto {
  @ApiProperty() code: string;
  @ApiProperty({ type: LocalTextDto }) text: LocalTextDto;
}

class SurveyEndLabelsDto {
  @ApiProperty({ type: LocalTextDto }) low: LocalTextDto;
  @ApiProperty({ type: LocalTextDto }) high: LocalTextDto;
}

class SurveyShowIfDto {
  @ApiProperty() question: string;
  @ApiProperty({ required: false }) atLeast?: number;
  @ApiProperty({ required: false }) atMost?: number;
  @ApiProperty({ required: false, type: 'string', isArray: true }) isOneOf?: string[];
}

class SurveyQuestionDto {
  @ApiProperty() key: string;
  @ApiProperty({ enum: questionTypes }) type: QuestionType;
  @ApiProperty({ type: LocalTextDto }) text: LocalTextDto;
  @ApiProperty({ type: LocalTextDto, required: false }) help?: LocalTextDto;
  @ApiProperty({ type: 'string', required: false }) metricKey?: MetricKey;
  @ApiProperty({ required: false }) required?: boolean;
  @ApiProperty({ type: SurveyQuestionOptionDto, isArray: true, required: false }) options?: SurveyQuestionOptionDto[];
  @ApiProperty({ type: SurveyEndLabelsDto, required: false }) endLabels?: SurveyEndLabelsDto;
  @ApiProperty({ type: SurveyShowIfDto, required: false }) showIf?: SurveyShowIfDto;
}

/** A questionnaire with its words in three languages. */
export class SurveyDefinitionDto {
  @ApiProperty() key: string;
  @ApiProperty({ type: LocalTextDto }) title: LocalTextDto;
  @ApiProperty({ type: LocalTextDto }) intro: LocalTextDto;
  @ApiProperty({ type: LocalTextDto }) thanks: LocalTextDto;
  @ApiProperty() anonymous: boolean;
  @ApiProperty({ description: 'How long single answers are kept.' }) retentionMonths: number;
  @ApiProperty({ type: SurveyQuestionDto, isArray: true }) questions: SurveyQuestionDto[];
}

export class SurveyRowDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() key: string;
  @ApiProperty() name: string;
  @ApiProperty({ enum: surveyKinds }) kind: SurveyKind;
  @ApiProperty({ enum: surveyStatuses }) status: SurveyStatus;
  @ApiProperty() anonymous: boolean;
  @ApiProperty({ type: 'integer', nullable: true, description: 'The newest version that can be sent.' })
  publishedVersion: number | null;
  @ApiProperty({ type: 'integer' }) waves: number;
  @ApiProperty({ type: 'integer' }) invited: number;
  @ApiProperty({ type: 'integer' }) answered: number;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true }) lastSentAt: Date | null;
  @ApiProperty({ format: 'date-time' }) updatedAt: Date;
  @ApiProperty() version: number;
}

export class SurveyPageDto extends pageOf(SurveyRowDto) {}

export class SurveyDto extends SurveyRowDto {
  @ApiProperty({ type: SurveyDefinitionDto }) definition: SurveyDefinition;
  @ApiProperty({ format: 'date-time' }) createdAt: Date;
}

export class SurveyNamedDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
}
