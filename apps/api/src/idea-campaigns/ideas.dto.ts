import {
  ideaOutcomes,
  initiativeMakers,
  moderationStates,
  type IdeaOutcome,
  type InitiativeMaker,
  type ModerationState,
} from '@elinvoima/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { Day, Email, Flag, Id, OneOf, QueryFlag, Text, Whole } from '../http/fields.js';
import { NamedDto } from '../http/named.dto.js';
import { PageQuery, pageOf } from '../http/page.dto.js';

export class IdeasQuery extends PageQuery {
  @OneOf(moderationStates, { optional: true }) state?: ModerationState;
  @Id({ optional: true }) groupId?: string;
  @OneOf(ideaOutcomes, { optional: true }) outcome?: IdeaOutcome;
  @QueryFlag({ description: 'The idea or one of its comments waits for a reader.' }) waiting?: boolean;
}

export class NewIdeaDto {
  @Text({ most: 200 }) title: string;
  @Text({ most: 5000 }) text: string;
  @OneOf(initiativeMakers) makerKind: InitiativeMaker;
  @Text({ most: 200, optional: true, nullable: true, description: 'Shown beside the idea.' }) makerName?: string | null;
  @Email({ optional: true, nullable: true, description: 'Never shown to the public.' }) makerEmail?: string | null;
  @Whole({ least: 0, most: 100_000_000, optional: true, nullable: true }) costEur?: number | null;
  @Text({ most: 200, optional: true, nullable: true, description: 'Who is challenged next.' }) challenged?:
    string | null;
  @Day({ optional: true, nullable: true }) doneOn?: string | null;
  @Day({ optional: true, description: 'Today unless told.' }) receivedOn?: string;
}

export class IdeaPatchDto {
  @Text({ most: 200, least: 1, optional: true }) title?: string;
  @Text({ most: 5000, least: 1, optional: true }) text?: string;
  @Text({ most: 200, optional: true, nullable: true }) makerName?: string | null;
  @Whole({ least: 0, most: 100_000_000, optional: true, nullable: true }) costEur?: number | null;
  @Text({ most: 200, optional: true, nullable: true }) challenged?: string | null;
  @Day({ optional: true, nullable: true }) doneOn?: string | null;
  @Id({ optional: true, nullable: true }) groupId?: string | null;
  @Flag({ optional: true }) onBallot?: boolean;
}

export class HideIdeaDto {
  @Text({ most: 500, description: 'Kept for the trail; not shown to the public.' }) reason: string;
}

export class JudgeIdeaDto {
  @OneOf(ideaOutcomes) outcome: IdeaOutcome;
  @Text({ most: 2000, optional: true, nullable: true, description: 'Needed for one that is not chosen; public.' })
  reason?: string | null;
}

export class TakenUpDto {
  @ApiProperty({ format: 'uuid' }) initiativeId: string;
}

export class IdeaRowDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) campaignId: string;
  @ApiProperty() number: number;
  @ApiProperty() title: string;
  @ApiProperty() text: string;
  @ApiProperty({ enum: initiativeMakers }) makerKind: InitiativeMaker;
  @ApiProperty({ type: 'string', nullable: true }) makerName: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) costEur: number | null;
  @ApiProperty({ type: 'string', nullable: true }) challenged: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) doneOn: string | null;
  @ApiProperty({ format: 'date' }) receivedOn: string;
  @ApiProperty({ enum: moderationStates }) state: ModerationState;
  @ApiProperty({ type: NamedDto, nullable: true }) group: NamedDto | null;
  @ApiProperty() onBallot: boolean;
  @ApiProperty({ type: 'string', enum: ideaOutcomes, nullable: true }) outcome: IdeaOutcome | null;
  @ApiProperty({ type: 'string', nullable: true }) outcomeReason: string | null;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true }) initiativeId: string | null;
  @ApiProperty() supports: number;
  @ApiProperty() votes: number;
  @ApiProperty() comments: number;
  @ApiProperty() waitingComments: number;
  @ApiProperty({ format: 'date-time' }) updatedAt: Date;
  @ApiProperty() version: number;
}

export class IdeaPageDto extends pageOf(IdeaRowDto) {}

class IdeaCommentDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() text: string;
  @ApiProperty({ type: 'string', nullable: true }) makerName: string | null;
  @ApiProperty({ enum: moderationStates }) state: ModerationState;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
}

export class IdeaDto extends IdeaRowDto {
  @ApiProperty({ type: 'string', nullable: true }) makerEmail: string | null;
  @ApiProperty({ type: 'string', nullable: true }) hiddenReason: string | null;
  @ApiProperty({ type: IdeaCommentDto, isArray: true, description: 'Newest first.' }) commentList: IdeaCommentDto[];
}
