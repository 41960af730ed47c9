import { ApiProperty } from '@nestjs/swagger';
import { invitationSubjects, type InvitationSubject } from '@elinvoima/domain/calendar';
import { Id, Ids, Instant, Nested, OneOf, Text, Texts, Whole } from '../http/fields.js';

class CalendarInvitationSubjectDto {
  @OneOf(invitationSubjects) kind: InvitationSubject;
  @Id() id: string;
}

export class InvitationQuery {
  @OneOf(invitationSubjects) subjectKind: InvitationSubject;
  @Id() subjectId: string;
}

export class CalendarInvitationInputDto {
  @Nested(() => CalendarInvitationSubjectDto) subject: CalendarInvitationSubjectDto;
  @Instant() startsAt: string;
  @Whole({ least: 5, most: 1440 }) durationMinutes: number;
  @Text({ most: 300, optional: true, nullable: true }) place?: string | null;
  @Text({ most: 2000, optional: true, nullable: true }) message?: string | null;
  @Ids({ optional: true, most: 50 }) userIds?: string[];
  @Ids({ optional: true, most: 50 }) contactIds?: string[];
  @Texts({
    most: 320,
    items: 50,
    optional: true,
    description: 'The addresses outside that it goes to, each named: else 422.',
  })
  confirmedAddresses?: string[];
}

class CalendarInviteeDto {
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true }) userId: string | null;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true }) contactId: string | null;
  @ApiProperty() name: string;
  @ApiProperty() email: string;
  @ApiProperty({ description: 'Not a colleague.' }) isOutside: boolean;
}

export class CalendarInvitationDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() title: string;
  @ApiProperty({ format: 'date-time' }) startsAt: Date;
  @ApiProperty({ format: 'date-time' }) endsAt: Date;
  @ApiProperty({ type: 'string', nullable: true }) place: string | null;
  @ApiProperty({ type: 'string', nullable: true }) message: string | null;
  @ApiProperty({ description: 'Grows with every change that was sent.' }) sequence: number;
  @ApiProperty({ description: 'In whose name it goes, whoever changes it.' }) organiser: string;
  @ApiProperty({ type: CalendarInviteeDto, isArray: true }) invitees: CalendarInviteeDto[];
}

class CalendarOutsideCandidateDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty({ type: 'string', nullable: true }) email: string | null;
  @ApiProperty({ type: 'string', enum: ['no_email', 'suppressed'], nullable: true })
  refusedBecause: 'no_email' | 'suppressed' | null;
}

export class CalendarInvitationStateDto {
  @ApiProperty({ type: CalendarInvitationDto, nullable: true }) invitation: CalendarInvitationDto | null;
  @ApiProperty({
    type: CalendarOutsideCandidateDto,
    isArray: true,
    description: 'Contacts of the companies it is about.',
  })
  candidates: CalendarOutsideCandidateDto[];
}
