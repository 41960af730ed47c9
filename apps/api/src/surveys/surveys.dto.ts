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
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { blankTemplate } from '@elinvoima/domain/surveys';
import { Flag, JsonObject, OneOf, Text, Whole } from '../http/fields.js';
import { NamedDto } from '../http/named.dto.js';
import { PageQuery, pageOf } from '../http/page.dto.js';

export class SurveysQuery extends PageQuery {
  @Text({ most: 200, optional: true, description: 'Part of the name.' }) q?: string;
  @OneOf(surveyStatuses, { optional: true }) status?: SurveyStatus;
}

export class SurveyInputDto {
  @OneOf([...surveyTemplates.map(({ key }) => key), blankTemplate], {
    description: 'A ready template, whose words carry the municipality’s name; or `blank`.',
  })
  template: string;
  @Text({ most: 200, optional: true }) name?: string;
  @Flag({ optional: true, description: 'Answers are then never joined to a person or a company.' }) anonymous?: boolean;
}

export class SurveyPatchDto {
  @Text({ most: 200, least: 1, optional: true }) name?: string;
  @JsonObject({
    optional: true,
    description: 'The questionnaire as a `SurveyDefinitionDto`, replaced whole. It may be unfinished.',
  })
  draft?: object;
}

export class PublishSurveyDto {
  @JsonObject({
    optional: true,
    description:
      'For each question whose words differ from the version before, by key: `correction` (its series goes on) or `new_meaning` (it gets a new key).',
    example: { satisfied: 'correction' },
  })
  decisions?: Record<string, unknown>;
}

export class SurveyPreviewInputDto {
  @JsonObject({ description: 'A questionnaire as it is being edited; it may be unfinished.' }) definition: object;
}

export class SurveyTestLinkInputDto {
  @Whole({ least: 1, most: 100_000, optional: true, description: 'A published version; the draft unless told.' })
  version?: number;
}

export class SurveyTestLinkDto {
  @ApiProperty({ description: 'Told once. Answers given through it are checked and kept nowhere.' }) url: string;
  @ApiProperty({ format: 'date-time' }) expiresAt: Date;
}

export class LocalTextDto {
  @ApiProperty() fi: string;
  @ApiProperty() sv: string;
  @ApiProperty() en: string;
}

export class SurveyQuestionOptionDto {
  @ApiProperty() code: string;
  @ApiProperty({ type: LocalTextDto }) text: LocalTextDto;
}

export class SurveyEndLabelsDto {
  @ApiProperty({ type: LocalTextDto }) low: LocalTextDto;
  @ApiProperty({ type: LocalTextDto }) high: LocalTextDto;
}

class SurveyShowIfDto {
  @ApiProperty() question: string;
  @ApiProperty({ required: false }) atLeast?: number;
  @ApiProperty({ required: false }) atMost?: number;
  @ApiProperty({ required: false, type: 'string', isArray: true }) isOneOf?: string[];
}

export class SurveyQuestionDto {
  @ApiProperty() key: string;
  @ApiProperty({ enum: questionTypes }) type: QuestionType;
  @ApiProperty({ type: LocalTextDto }) text: LocalTextDto;
  @ApiProperty({ type: LocalTextDto, required: false }) help?: LocalTextDto;
  @ApiProperty({ type: 'string', required: false }) metricKey?: MetricKey;
  @ApiProperty({ required: false }) required?: boolean;
  @ApiProperty({ type: SurveyQuestionOptionDto, isArray: true, required: false }) options?: SurveyQuestionOptionDto[];
  @ApiProperty({ type: SurveyEndLabelsDto, required: false }) endLabels?: SurveyEndLabelsDto;
  @ApiProperty({ type: SurveyShowIfDto, required: false }) showIf?: SurveyShowIfDto;
  @ApiProperty({ required: false, description: 'The key of its section.' }) section?: string;
}

class SurveySectionDto {
  @ApiProperty() key: string;
  @ApiProperty({ type: LocalTextDto }) title: LocalTextDto;
  @ApiProperty({ type: LocalTextDto, required: false }) intro?: LocalTextDto;
}

/** A questionnaire with its words in three languages. */
export class SurveyDefinitionDto {
  @ApiProperty() key: string;
  @ApiProperty({ type: LocalTextDto }) title: LocalTextDto;
  @ApiProperty({ type: LocalTextDto }) intro: LocalTextDto;
  @ApiProperty({ type: LocalTextDto }) thanks: LocalTextDto;
  @ApiProperty() anonymous: boolean;
  @ApiProperty({ description: 'How long single answers are kept.' }) retentionMonths: number;
  @ApiProperty({ type: SurveySectionDto, isArray: true, required: false }) sections?: SurveySectionDto[];
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
  @ApiProperty({ description: 'The draft says something else than the newest version.' }) hasChanges: boolean;
  @ApiProperty({ type: 'integer' }) waves: number;
  @ApiProperty({ type: 'integer' }) invited: number;
  @ApiProperty({ type: 'integer' }) answered: number;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true }) lastSentAt: Date | null;
  @ApiProperty({ format: 'date-time' }) updatedAt: Date;
  @ApiProperty() version: number;
}

export class SurveyVersionRowDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer' }) n: number;
  @ApiProperty({ format: 'date-time' }) publishedAt: Date;
  @ApiProperty({ type: NamedDto, nullable: true }) publishedBy: NamedDto | null;
  @ApiProperty({ type: 'integer', description: 'Sendings that asked it.' }) waves: number;
}

export class SurveyVersionPageDto extends pageOf(SurveyVersionRowDto) {}

export class SurveyVersionDto extends SurveyVersionRowDto {
  @ApiProperty({ type: SurveyDefinitionDto }) definition: SurveyDefinition;
}

export class SurveyVersionsQuery extends PageQuery {}

export class SurveyPageDto extends pageOf(SurveyRowDto) {}

class SurveyFaultDto {
  @ApiProperty({ description: 'A JSON pointer into the definition.' }) pointer: string;
  @ApiProperty() code: string;
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] },
    description: 'What the sentence of the code speaks of.',
  })
  values?: Record<string, string | number>;
}

export class SurveyDto extends SurveyRowDto {
  @ApiProperty({ type: SurveyDefinitionDto, description: 'The draft.' }) definition: SurveyDefinition;
  @ApiProperty({ type: SurveyFaultDto, isArray: true, description: 'What keeps the draft from being published.' })
  unfinished: SurveyFaultDto[];
  @ApiProperty({ format: 'date-time' }) createdAt: Date;
}

export class SurveyNamedDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
}
