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
import { Flag, Id, OneOf, Text } from '../http/fields.js';
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

export class ResultsQuery {
  @Id({ optional: true, description: 'One wave; all of them unless told.' }) waveId?: string;
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

class SurveyIntervalDto {
  @ApiProperty() low: number;
  @ApiProperty() high: number;
}

class SurveyFigureDto {
  @ApiProperty({ type: 'integer' }) n: number;
  @ApiProperty() value: number;
  @ApiProperty({ type: SurveyIntervalDto, nullable: true, description: '95 %, with finite-population correction.' })
  interval: SurveyIntervalDto | null;
  @ApiProperty({ type: 'number', nullable: true }) standardError: number | null;
}

class NpsFigureDto extends SurveyFigureDto {
  @ApiProperty({ type: 'integer' }) promoters: number;
  @ApiProperty({ type: 'integer' }) passives: number;
  @ApiProperty({ type: 'integer' }) detractors: number;
}

class SurveyDistributionDto {
  @ApiProperty({ description: 'A number of the scale or a code.' }) value: string;
  @ApiProperty({ type: LocalTextDto, nullable: true }) label: LocalTextDto | null;
  @ApiProperty({ type: 'integer' }) count: number;
}

class SurveyQuestionResultDto {
  @ApiProperty() key: string;
  @ApiProperty({ enum: questionTypes }) type: QuestionType;
  @ApiProperty({ type: LocalTextDto }) text: LocalTextDto;
  @ApiProperty({ type: 'string', nullable: true }) metricKey: MetricKey | null;
  @ApiProperty({ type: 'integer', description: 'Who answered this question; “don’t know” is not among them.' })
  n: number;
  @ApiProperty({ type: 'integer' }) dontKnow: number;
  @ApiProperty({ description: 'False when too few answered: nothing but n is then told.' }) shown: boolean;
  @ApiProperty({ type: SurveyFigureDto, nullable: true }) figure: SurveyFigureDto | null;
  @ApiProperty({ type: SurveyDistributionDto, isArray: true }) distribution: SurveyDistributionDto[];
}

export class SurveyNamedDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
}

class SurveyOpenAnswerDto {
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, description: 'Of named surveys only.' })
  responseId: string | null;
  @ApiProperty() questionKey: string;
  @ApiProperty() text: string;
  @ApiProperty({ type: SurveyNamedDto, nullable: true, description: 'Of named surveys only.' })
  company: SurveyNamedDto | null;
  @ApiProperty({ type: SurveyNamedDto, nullable: true }) contact: SurveyNamedDto | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) submittedOn: string | null;
  @ApiProperty() wantsContact: boolean;
}

class SurveyResponseRateDto {
  @ApiProperty({ description: 'Complete answers, per cent of the eligible.' }) rr1: number;
  @ApiProperty({ description: 'Complete and partial answers: the headline.' }) rr2: number;
}

class SurveyMinimumDto {
  @ApiProperty({ type: 'integer' }) answers: number;
  @ApiProperty({ type: 'integer' }) companies: number;
}

/** Below the minimum `state` is `too_few`, and only n, the number invited and the rate are told. */
export class SurveyResultsDto {
  @ApiProperty({ type: SurveyNamedDto }) survey: SurveyNamedDto;
  @ApiProperty({ type: SurveyNamedDto, isArray: true }) waves: SurveyNamedDto[];
  @ApiProperty() anonymous: boolean;
  @ApiProperty({ enum: ['shown', 'too_few'] }) state: 'shown' | 'too_few';
  @ApiProperty({ type: 'integer', description: 'Answers.' }) n: number;
  @ApiProperty({ type: 'integer', description: 'N: how many were invited.' }) invited: number;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Null in anonymous surveys.' }) companies: number | null;
  @ApiProperty({ type: SurveyResponseRateDto, nullable: true }) responseRate: SurveyResponseRateDto | null;
  @ApiProperty({ type: SurveyMinimumDto }) minimum: SurveyMinimumDto;
  @ApiProperty({ description: 'Fewer than twelve answers.' }) smallBase: boolean;
  @ApiProperty({ type: SurveyFigureDto, nullable: true, description: 'Satisfaction index 0–100.' })
  index: SurveyFigureDto | null;
  @ApiProperty({ type: NpsFigureDto, nullable: true, description: '−100…+100.' }) nps: NpsFigureDto | null;
  @ApiProperty({ type: SurveyQuestionResultDto, isArray: true }) questions: SurveyQuestionResultDto[];
  @ApiProperty({ type: SurveyOpenAnswerDto, isArray: true }) openAnswers: SurveyOpenAnswerDto[];
}
