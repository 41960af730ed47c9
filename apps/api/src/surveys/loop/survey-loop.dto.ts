import { surveyFollowUpReasons, type SurveyFollowUpReason } from '@elinvoima/domain/surveys';
import { ApiProperty } from '@nestjs/swagger';
import { Flag, Id, Nested, NestedList, Text } from '../../http/fields.js';
import { LocalTextDto, SurveyNamedDto } from '../surveys.dto.js';

class SurveyKeptDto {
  @ApiProperty({ type: 'integer' }) all: number;
  @ApiProperty({ type: 'integer' }) waiting: number;
  @ApiProperty({ type: 'integer' }) late: number;
  @ApiProperty({ type: 'integer' }) done: number;
  @ApiProperty({ type: 'integer', description: 'By the day that was promised at first.' }) doneInTime: number;
}

class SurveyLoopFollowUpDto {
  @ApiProperty({ format: 'uuid', description: 'Of the follow-up.' }) id: string;
  @ApiProperty() title: string;
  @ApiProperty({ enum: surveyFollowUpReasons }) reason: SurveyFollowUpReason;
  @ApiProperty({ format: 'date' }) dueOn: string;
  @ApiProperty({ format: 'date' }) promisedOn: string;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) doneOn: string | null;
  @ApiProperty({ type: SurveyNamedDto }) owner: SurveyNamedDto;
  @ApiProperty({ type: SurveyNamedDto, nullable: true }) company: SurveyNamedDto | null;
}

export class SurveyLoopDto {
  @ApiProperty({ description: 'Then nobody can be called back.' }) anonymous: boolean;
  @ApiProperty({ type: SurveyKeptDto }) followUps: SurveyKeptDto;
  @ApiProperty({ type: SurveyKeptDto }) feedback: SurveyKeptDto;
  @ApiProperty({ type: SurveyLoopFollowUpDto, isArray: true, description: 'The most pressing first, at most fifty.' })
  waiting: SurveyLoopFollowUpDto[];
}

class SurveyReplyWordsDto {
  @Text({ most: 2000, least: 0 }) fi: string;
  @Text({ most: 2000, least: 0 }) sv: string;
  @Text({ most: 2000, least: 0 }) en: string;
}

class SurveyReplyItemInputDto {
  @Id({ nullable: true }) themeId: string | null;
  @Nested(() => SurveyReplyWordsDto) said: SurveyReplyWordsDto;
  @Nested(() => SurveyReplyWordsDto) did: SurveyReplyWordsDto;
  @Id({ nullable: true, description: 'Told in public only if the measure is public itself.' }) measureId: string | null;
}

export class SurveyReplyPatchDto {
  @Nested(() => SurveyReplyWordsDto) intro: SurveyReplyWordsDto;
  @NestedList(() => SurveyReplyItemInputDto, { most: 30 }) items: SurveyReplyItemInputDto[];
}

export class SurveyReplyPublishDto {
  @Flag() published: boolean;
}

class SurveyReplyItemDto {
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true }) themeId: string | null;
  @ApiProperty({ type: LocalTextDto }) said: LocalTextDto;
  @ApiProperty({ type: LocalTextDto }) did: LocalTextDto;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true }) measureId: string | null;
}

/** "What you said, what we did" of a wave; of version 0 before anybody has written it. */
export class SurveyReplyDto {
  @ApiProperty({ type: SurveyNamedDto }) wave: SurveyNamedDto;
  @ApiProperty({ type: SurveyNamedDto }) survey: SurveyNamedDto;
  @ApiProperty({ description: 'It can be published when the wave has closed.' }) isClosed: boolean;
  @ApiProperty({ type: 'string', nullable: true, description: 'Its public address is `/kyselyt/{slug}`.' })
  slug: string | null;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true }) publishedAt: Date | null;
  @ApiProperty({ type: LocalTextDto }) intro: LocalTextDto;
  @ApiProperty({ type: SurveyReplyItemDto, isArray: true }) items: SurveyReplyItemDto[];
  @ApiProperty() version: number;
}
