import { questionTypes, type MetricKey, type Question, type QuestionType } from '@elinvoima/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { Flag, JsonObject, OneOf, QueryFlag, Text } from '../http/fields.js';
import { PageQuery, pageOf } from '../http/page.dto.js';
import { SurveyQuestionDto } from './surveys.dto.js';

export class BankQuestionsQuery extends PageQuery {
  @Text({ most: 200, optional: true, description: 'Part of the words or the key.' }) q?: string;
  @OneOf(questionTypes, { optional: true }) type?: QuestionType;
  @QueryFlag({ description: 'Those that are no longer offered, instead of those that are.' }) archived?: boolean;
}

export class BankQuestionInputDto {
  @JsonObject({ description: 'A `SurveyQuestionDto` without `showIf` and `section`, which are each survey’s own.' })
  question: object;
}

export class BankQuestionPatchDto {
  @JsonObject({ optional: true, description: 'A correction in three languages. Another meaning is another question.' })
  text?: Question['text'];
  @JsonObject({ optional: true }) help?: Question['text'];
  @JsonObject({ optional: true, description: '`low` and `high` of a scale, in three languages.' })
  endLabels?: NonNullable<Question['endLabels']>;
  @Flag({ optional: true, description: 'No longer offered. Surveys that ask it keep it.' }) archived?: boolean;
}

export class BankQuestionDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ description: 'What answers and series hang on, in every survey that asks it.' }) key: string;
  @ApiProperty({ enum: questionTypes }) type: QuestionType;
  @ApiProperty({ type: 'string', nullable: true }) metricKey: MetricKey | null;
  @ApiProperty({ type: SurveyQuestionDto }) question: Question;
  @ApiProperty() archived: boolean;
  @ApiProperty({ type: 'integer', description: 'Surveys that ask it now, drafts too.' }) surveys: number;
  @ApiProperty({ format: 'date-time' }) updatedAt: Date;
  @ApiProperty() version: number;
}

export class BankQuestionPageDto extends pageOf(BankQuestionDto) {}
