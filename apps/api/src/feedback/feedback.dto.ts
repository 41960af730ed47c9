import {
  feedbackChannels,
  feedbackStates,
  feedbackTones,
  type FeedbackChannel,
  type FeedbackState,
  type FeedbackTone,
} from '@elinvoima/contracts';
import { ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import { Day, Id, OneOf, Text } from '../http/fields.js';
import { NamedDto } from '../http/named.dto.js';
import { PageQuery, pageOf } from '../http/page.dto.js';
import { TopicDto } from '../interactions/interactions.dto.js';

export class FeedbackQuery extends PageQuery {
  @Text({ most: 200, optional: true, description: 'Part of what was said, or of who said it.' }) q?: string;
  @OneOf(feedbackStates, { optional: true, description: '`open`: all that wait for an answer, late ones too.' })
  state?: FeedbackState;
  @OneOf(feedbackTones, { optional: true }) tone?: FeedbackTone;
  @Text({ most: 100, optional: true }) topic?: string;
  @Text({ most: 200, optional: true }) unit?: string;
  @Text({ most: 20, optional: true, description: 'Received in the period.', example: '2026-Q3' }) period?: string;
  @Id({ optional: true }) companyId?: string;
  @Id({ optional: true }) ownerId?: string;
}

export class FeedbackInputDto {
  @Text({ most: 5000 }) text: string;
  @OneOf(feedbackTones) tone: FeedbackTone;
  @OneOf(feedbackChannels, { optional: true, description: '`email` unless told.' }) channel?: FeedbackChannel;
  @Text({ most: 100, least: 1, optional: true, nullable: true, description: 'The code of one of the topics.' })
  topic?: string | null;
  @Text({ most: 200, least: 1, optional: true, nullable: true }) unit?: string | null;
  @Id({ optional: true, nullable: true, description: 'Without company, contact and name it is anonymous.' })
  companyId?: string | null;
  @Id({ optional: true, nullable: true }) contactId?: string | null;
  @Text({ most: 200, least: 1, optional: true, nullable: true, description: 'A name in no register.' })
  giverName?: string | null;
  @Day({ optional: true, description: 'Today unless told.' }) receivedOn?: string;
  @Id({ optional: true, nullable: true }) ownerId?: string | null;
  @Text({ most: 5000, least: 1, optional: true, nullable: true, description: 'What was answered.' })
  answer?: string | null;
  @Day({ optional: true, nullable: true, description: 'Today unless told.' }) answeredOn?: string | null;
  @Text({ most: 300, least: 1, optional: true, nullable: true, description: 'Needed to answer the anonymous.' })
  publishedWhere?: string | null;
  @Text({ most: 500, least: 1, optional: true, nullable: true, description: 'Only of anonymous feedback.' })
  cannotAnswerReason?: string | null;
  @Id({ optional: true, nullable: true, description: 'The round of a survey in which it was said.' })
  surveyWaveId?: string | null;
  @Id({ optional: true, nullable: true, description: 'The named answer in which it was said; brings who said it.' })
  surveyResponseId?: string | null;
}

export class FeedbackPatchDto extends PartialType(
  OmitType(FeedbackInputDto, ['surveyWaveId', 'surveyResponseId'] as const),
) {}

export class FeedbackRowDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ description: 'The beginning of what was said.' }) title: string;
  @ApiProperty({ enum: feedbackChannels }) channel: FeedbackChannel;
  @ApiProperty({ enum: feedbackTones }) tone: FeedbackTone;
  @ApiProperty({ type: TopicDto, nullable: true }) topic: TopicDto | null;
  @ApiProperty({ type: 'string', nullable: true }) unit: string | null;
  @ApiProperty({ type: NamedDto, nullable: true }) company: NamedDto | null;
  @ApiProperty({ type: NamedDto, nullable: true }) contact: NamedDto | null;
  @ApiProperty({ type: 'string', nullable: true }) giverName: string | null;
  @ApiProperty() anonymous: boolean;
  @ApiProperty({ format: 'date' }) receivedOn: string;
  @ApiProperty({ format: 'date', description: 'As the programme promised when it came.' }) answerDueOn: string;
  @ApiProperty({ enum: feedbackStates }) state: FeedbackState;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) answeredOn: string | null;
  @ApiProperty({ type: NamedDto, nullable: true }) owner: NamedDto | null;
  @ApiProperty({ format: 'date-time' }) updatedAt: Date;
  @ApiProperty() version: number;
}

export class FeedbackPageDto extends pageOf(FeedbackRowDto) {}

class FeedbackWaveDto extends NamedDto {
  @ApiProperty({ format: 'uuid' }) surveyId: string;
}

export class FeedbackDto extends FeedbackRowDto {
  @ApiProperty() text: string;
  @ApiProperty({ type: 'string', nullable: true }) answer: string | null;
  @ApiProperty({ type: 'string', nullable: true }) publishedWhere: string | null;
  @ApiProperty({ type: 'string', nullable: true }) cannotAnswerReason: string | null;
  @ApiProperty({ type: FeedbackWaveDto, nullable: true }) surveyWave: FeedbackWaveDto | null;
  @ApiProperty({ type: NamedDto, nullable: true, description: 'What it was taken up as.' }) initiative: NamedDto | null;
  @ApiProperty({ format: 'date-time' }) createdAt: Date;
}

export class FeedbackUnitsDto {
  @ApiProperty({ type: 'string', isArray: true, description: 'Those named most often first.' }) items: string[];
}
