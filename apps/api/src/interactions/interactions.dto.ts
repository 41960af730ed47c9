import {
  interactionDirections,
  interactionStatuses,
  interactionTypes,
  languages,
  type InteractionDirection,
  type InteractionStatus,
  type InteractionType,
  type Language,
} from '@elinvoima/contracts';
import { ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import {
  Day,
  Id,
  Ids,
  Instant,
  Nested,
  OneOf,
  QueryIds,
  QueryManyIds,
  QueryManyOf,
  QueryManyTexts,
  Text,
  Texts,
  Whole,
} from '../http/fields.js';
import { NamedDto } from '../http/named.dto.js';
import { PageQuery, pageOf } from '../http/page.dto.js';

export class InteractionsQuery extends PageQuery {
  @Text({ most: 200, optional: true, description: 'Part of the subject.' }) q?: string;
  @QueryManyOf(interactionTypes) type?: InteractionType[];
  @QueryManyTexts({ most: 60, description: 'Any of these topics, by code or words.' }) topic?: string[];
  @Id({ optional: true }) companyId?: string;
  @Id({ optional: true }) contactId?: string;
  @QueryManyIds({ description: 'Any of these of the municipality took part.' }) staffId?: string[];
  @QueryManyOf(interactionStatuses) status?: InteractionStatus[];
  @Day({ optional: true, description: 'The first local day.' }) from?: string;
  @Day({ optional: true, description: 'The last local day.' }) to?: string;
  @Text({ most: 9, optional: true, description: 'A reporting period, e.g. `2026-Q3`.' }) period?: string;
}

export class LikelyDuplicatesQuery {
  @OneOf(interactionTypes) type: InteractionType;
  @Instant() occurredAt: string;
  @QueryIds({ most: 50 }) companyIds: string[];
}

class FollowUpOfInteractionDto {
  @Day() dueOn: string;
  @Text({ most: 300 }) title: string;
  @Id({ optional: true, description: 'The caller unless told.' }) ownerId?: string;
}

export class InteractionInputDto {
  @OneOf(interactionTypes) type: InteractionType;
  @Instant({
    description: 'A complete one may not lie in the future; over twelve months back needs `backdatedReason`.',
  })
  occurredAt: string;
  @Whole({ least: 0, most: 1440, optional: true, nullable: true }) durationMinutes?: number | null;
  @OneOf(interactionDirections, { optional: true, nullable: true }) direction?: InteractionDirection | null;
  @Ids({ most: 200, description: 'A complete one needs a company, a contact or a partner.' }) companyIds: string[];
  @Ids({ most: 200, optional: true }) contactIds?: string[];
  @Ids({ most: 200, optional: true }) partnerIds?: string[];
  @Ids({ most: 100, optional: true, description: 'The caller unless told.' }) staffIds?: string[];
  @Texts({ most: 60, items: 30, optional: true, description: 'Codes of `GET /topics`, or own words.' })
  topics?: string[];
  @Text({ most: 300 }) subject: string;
  @Text({ most: 20_000, optional: true, nullable: true }) notes?: string | null;
  @OneOf(interactionStatuses, { optional: true, description: '`complete` unless told.' }) status?: InteractionStatus;
  @Id({ optional: true, nullable: true, description: 'The enquiry it is of; one that answers is its first answer.' })
  enquiryId?: string | null;
  @Text({ most: 1000, optional: true, nullable: true }) backdatedReason?: string | null;
  @Nested(() => FollowUpOfInteractionDto, { optional: true, description: 'A promise written in the same transaction.' })
  followUp?: FollowUpOfInteractionDto;
}

export class InteractionPatchDto extends PartialType(OmitType(InteractionInputDto, ['followUp'])) {}

class EnquiryOfInteractionDto extends NamedDto {
  @ApiProperty({ description: 'Whether it is the enquiry’s first answer.' }) isFirstAnswer: boolean;
}

class FollowUpMarkDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() title: string;
  @ApiProperty({ format: 'date' }) dueOn: string;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true }) doneAt: string | null;
  @ApiProperty({ type: NamedDto }) owner: NamedDto;
  @ApiProperty() version: number;
}

export class InteractionRowDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: interactionTypes }) type: InteractionType;
  @ApiProperty({ enum: interactionStatuses }) status: InteractionStatus;
  @ApiProperty({ enum: interactionDirections, nullable: true }) direction: InteractionDirection | null;
  @ApiProperty({ format: 'date-time' }) occurredAt: Date;
  @ApiProperty({ format: 'date', description: 'The local day, which decides the period.' }) occurredOn: string;
  @ApiProperty({ type: 'integer', nullable: true }) durationMinutes: number | null;
  @ApiProperty() subject: string;
  @ApiProperty({ type: 'string', isArray: true }) topics: string[];
  @ApiProperty({ type: NamedDto, isArray: true }) companies: NamedDto[];
  @ApiProperty({ type: NamedDto, isArray: true }) contacts: NamedDto[];
  @ApiProperty({ type: NamedDto, isArray: true }) partners: NamedDto[];
  @ApiProperty({ type: NamedDto, isArray: true }) staff: NamedDto[];
  @ApiProperty({ type: FollowUpMarkDto, nullable: true, description: 'The next open promise, else the last kept one.' })
  followUp: FollowUpMarkDto | null;
  @ApiProperty({ format: 'date-time' }) updatedAt: Date;
  @ApiProperty() version: number;
}

export class InteractionPageDto extends pageOf(InteractionRowDto) {}

export class InteractionDto extends InteractionRowDto {
  @ApiProperty({ type: 'string', nullable: true }) notes: string | null;
  @ApiProperty({ type: 'string', nullable: true }) backdatedReason: string | null;
  @ApiProperty({ type: EnquiryOfInteractionDto, nullable: true, description: 'Null also for who may not know of it.' })
  enquiry: EnquiryOfInteractionDto | null;
  @ApiProperty({ format: 'date-time' }) createdAt: Date;
  @ApiProperty({ type: NamedDto, nullable: true }) createdBy: NamedDto | null;
}

class LikelyDuplicateDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() subject: string;
}

export class CreatedInteractionDto extends InteractionDto {
  @ApiProperty({
    type: LikelyDuplicateDto,
    isArray: true,
    description: 'Same day, type, company and a shared person: a warning, never a refusal.',
  })
  likelyDuplicates: LikelyDuplicateDto[];
}

class TopicNamesDto implements Record<Language, string> {
  @ApiProperty() fi: string;
  @ApiProperty() sv: string;
  @ApiProperty() en: string;
}

export class TopicDto {
  @ApiProperty() code: string;
  @ApiProperty({ type: TopicNamesDto, description: `In ${languages.join(', ')}.` }) name: TopicNamesDto;
}

export class TopicListDto {
  @ApiProperty({ type: TopicDto, isArray: true }) items: TopicDto[];
}

class SameDayInteractionDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() subject: string;
  @ApiProperty({ format: 'date-time' }) occurredAt: Date;
  @ApiProperty({ type: 'string', isArray: true, description: 'The names of those of the municipality who took part.' })
  staff: string[];
}

export class LikelyDuplicatesDto {
  @ApiProperty({ type: SameDayInteractionDto, isArray: true }) items: SameDayInteractionDto[];
}
