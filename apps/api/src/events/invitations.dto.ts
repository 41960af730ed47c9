import { eventInvitationStates, recipientLeftOutReasons, type EventInvitationState } from '@elinvoima/contracts';
import type { NotInvitedReason } from '@elinvoima/domain/events';
import { ApiProperty } from '@nestjs/swagger';
import { Nested, OneOf, Texts } from '../http/fields.js';
import { NamedDto } from '../http/named.dto.js';
import { PageQuery, pageOf } from '../http/page.dto.js';
import { RecipientGroupDto } from '../recipients/recipient-group.dto.js';

const notInvitedReasons = [...recipientLeftOutReasons, 'already_invited', 'already_signed_up'] as const;

export class InvitationsQuery extends PageQuery {
  @OneOf(eventInvitationStates, { optional: true }) state?: EventInvitationState;
}

export class InvitedGroupDto {
  @Nested(() => RecipientGroupDto, { description: 'Contacts, companies and partners by filter.' })
  group: RecipientGroupDto;
  @Texts({ most: 200, items: 50, description: 'Units of the municipality: everybody who works in them.' })
  units: string[];
}

class NotInvitedDto {
  @ApiProperty({ enum: notInvitedReasons }) reason: NotInvitedReason;
  @ApiProperty({ type: 'integer' }) count: number;
}

class InvitationCandidateDto {
  @ApiProperty({ format: 'uuid', description: 'The contact’s, partner’s, colleague’s or company’s id.' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty({ type: 'string', nullable: true }) organisation: string | null;
  @ApiProperty({ enum: notInvitedReasons, nullable: true, description: 'Null: gets an invitation.' })
  reason: NotInvitedReason | null;
}

export class EventInvitationPreviewDto {
  @ApiProperty({ type: 'integer', description: 'How many get an invitation.' }) eligible: number;
  @ApiProperty({ type: NotInvitedDto, isArray: true }) leftOut: NotInvitedDto[];
  @ApiProperty({ type: InvitationCandidateDto, isArray: true, description: 'The first 200, those who get one first.' })
  items: InvitationCandidateDto[];
}

export class EventInvitedDto {
  @ApiProperty({ type: 'integer', description: 'How many invitations leave.' }) invited: number;
}

export class EventInvitationDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty({ type: 'string', nullable: true }) organisation: string | null;
  @ApiProperty({ type: NamedDto, nullable: true }) company: NamedDto | null;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true }) contactId: string | null;
  @ApiProperty({ enum: eventInvitationStates }) state: EventInvitationState;
  @ApiProperty({ type: 'integer', description: 'How many times it has been sent.' }) round: number;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true }) lastSentAt: Date | null;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true }) answeredAt: Date | null;
}

export class EventInvitationPageDto extends pageOf(EventInvitationDto) {}

export class EventInvitationCountsDto implements Record<EventInvitationState, number> {
  @ApiProperty({ type: 'integer' }) queued: number;
  @ApiProperty({ type: 'integer', description: 'Sent, and not answered.' }) sent: number;
  @ApiProperty({ type: 'integer' }) signed_up: number;
  @ApiProperty({ type: 'integer' }) declined: number;
  @ApiProperty({ type: 'integer' }) bounced: number;
  @ApiProperty({ type: 'integer', description: 'Had stopped mailings when its turn came.' }) suppressed: number;
  @ApiProperty({ type: 'integer', description: 'Unanswered for a day: may be sent once more.' }) again: number;
}
