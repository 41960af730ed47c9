import { eventKinds, eventStatuses, type EventKind, type EventStatus } from '@elinvoima/contracts';
import { ApiProperty, PartialType } from '@nestjs/swagger';
import { Day, Flag, Id, Instant, OneOf, Pattern, QueryManyOf, Text, Texts, Whole } from '../http/fields.js';
import { NamedDto } from '../http/named.dto.js';
import { PageQuery, pageOf } from '../http/page.dto.js';

export class EventsQuery extends PageQuery {
  @Text({ most: 200, optional: true, description: 'Part of the title, theme or place.' }) q?: string;
  @QueryManyOf(eventKinds) kind?: EventKind[];
  @QueryManyOf(eventStatuses) status?: EventStatus[];
  @Text({ most: 200, optional: true }) theme?: string;
  @Id({ optional: true, description: 'This company was there.' }) companyId?: string;
  @Id({ optional: true, description: 'This person was there.' }) contactId?: string;
  @Day({ optional: true, description: 'Starts on this day or later.' }) from?: string;
  @Day({ optional: true, description: 'Starts on this day or earlier.' }) to?: string;
  @Text({ most: 20, optional: true, description: 'Starts in the period.', example: '2026-Q3' }) period?: string;
}

export class EventInputDto {
  @Text({ most: 300 }) title: string;
  @OneOf(eventKinds) kind: EventKind;
  @Text({ most: 200, optional: true, nullable: true }) theme?: string | null;
  @Instant() startsAt: string;
  @Instant() endsAt: string;
  @Text({ most: 300, optional: true, nullable: true }) place?: string | null;
  @Flag({ optional: true }) online?: boolean;
  @Text({ most: 20_000, optional: true, nullable: true }) description?: string | null;
  @OneOf(eventStatuses, { optional: true, description: '`held` when the start has passed, else `planned`.' })
  status?: EventStatus;
  @Text({ most: 20, least: 1, optional: true, description: '`F1` unless told.' }) primaryFactor?: string;
  @Id({ optional: true, nullable: true }) cooperationId?: string | null;
  @Id({ optional: true, nullable: true, description: 'Who answers for it; the caller unless told.' })
  ownerId?: string | null;
  @Text({ most: 300, optional: true, nullable: true, description: 'Who invites, if not the municipality alone.' })
  organiser?: string | null;
  @Text({ most: 300, optional: true, nullable: true, description: 'Whom to ask; shown on the sign-up page.' })
  contact?: string | null;
  @Pattern(/^([A-V]|\d{2,5})$/, {
    most: 5,
    optional: true,
    nullable: true,
    description: 'The industry it is meant for: a section’s letter or the beginning of a code.',
  })
  targetIndustry?: string | null;
  @Texts({ most: 200, items: 50, optional: true, description: 'Units whose heads are invited too.' })
  invitedUnits?: string[];
  @Pattern(/^https?:\/\/\S+$/, {
    most: 1000,
    optional: true,
    nullable: true,
    description: 'Sent to those confirmed only.',
  })
  onlineLink?: string | null;
  @Whole({ least: 1, most: 10_000, optional: true, nullable: true, description: 'Null: everybody fits.' })
  capacity?: number | null;
  @Flag({ optional: true, description: 'Whether one may wait for a place when all are taken; true unless told.' })
  waitingList?: boolean;
  @Flag({ optional: true, description: 'Whether the sign-up page `/e/{slug}` is published; false unless told.' })
  registrationOpen?: boolean;
  @Instant({ optional: true, nullable: true }) registrationOpensAt?: string | null;
  @Instant({ optional: true, nullable: true, description: 'Null: until it starts.' })
  registrationClosesAt?: string | null;
  @Whole({ least: 0, most: 2, optional: true, description: 'Days before which to remind; 0 is never. 1 unless told.' })
  reminderDays?: number;
}

export class EventPatchDto extends PartialType(EventInputDto) {}

class EventCountsDto {
  @ApiProperty({ description: 'Those who have a place.' }) registrations: number;
  @ApiProperty({ description: 'Those who wait for a place.' }) waiting: number;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Those who came; null while nobody has taken the list.',
  })
  attendances: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) companies: number | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Companies that had never come to an event before.' })
  firstTimeCompanies: number | null;
}

export class EventRowDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() title: string;
  @ApiProperty({ description: 'Names the event in addresses; stays when the title changes.' }) slug: string;
  @ApiProperty({ enum: eventKinds }) kind: EventKind;
  @ApiProperty({ type: 'string', nullable: true }) theme: string | null;
  @ApiProperty({ format: 'date-time' }) startsAt: Date;
  @ApiProperty({ format: 'date-time' }) endsAt: Date;
  @ApiProperty({ type: 'string', nullable: true }) place: string | null;
  @ApiProperty() online: boolean;
  @ApiProperty({ enum: eventStatuses }) status: EventStatus;
  @ApiProperty({ type: NamedDto, nullable: true }) owner: NamedDto | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Null: everybody fits.' }) capacity: number | null;
  @ApiProperty({ description: 'The sign-up page is published.' }) registrationOpen: boolean;
  @ApiProperty({ type: EventCountsDto }) counts: EventCountsDto;
  @ApiProperty({ format: 'date-time' }) updatedAt: Date;
  @ApiProperty() version: number;
}

export class EventPageDto extends pageOf(EventRowDto) {}

export class EventDto extends EventRowDto {
  @ApiProperty({ type: 'string', nullable: true }) description: string | null;
  @ApiProperty() primaryFactor: string;
  @ApiProperty({ type: NamedDto, nullable: true }) cooperation: NamedDto | null;
  @ApiProperty({ type: 'string', nullable: true }) organiser: string | null;
  @ApiProperty({ type: 'string', nullable: true }) contact: string | null;
  @ApiProperty({ type: 'string', nullable: true }) targetIndustry: string | null;
  @ApiProperty({ type: 'string', isArray: true }) invitedUnits: string[];
  @ApiProperty({ type: 'string', nullable: true }) onlineLink: string | null;
  @ApiProperty() waitingList: boolean;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true }) registrationOpensAt: Date | null;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true }) registrationClosesAt: Date | null;
  @ApiProperty() reminderDays: number;
  @ApiProperty({ format: 'date-time' }) createdAt: Date;
}
