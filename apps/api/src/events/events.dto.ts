import { eventKinds, eventStatuses, type EventKind, type EventStatus } from '@elinvoima/contracts';
import { ApiProperty, PartialType } from '@nestjs/swagger';
import { Day, Flag, Id, Instant, OneOf, Text } from '../http/fields.js';
import { NamedDto } from '../http/named.dto.js';
import { PageQuery, pageOf } from '../http/page.dto.js';

export class EventsQuery extends PageQuery {
  @Text({ most: 200, optional: true, description: 'Part of the title, theme or place.' }) q?: string;
  @OneOf(eventKinds, { optional: true }) kind?: EventKind;
  @OneOf(eventStatuses, { optional: true }) status?: EventStatus;
  @Text({ most: 200, optional: true }) theme?: string;
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
}

export class EventPatchDto extends PartialType(EventInputDto) {}

class EventCountsDto {
  @ApiProperty() registrations: number;
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
  @ApiProperty({ type: EventCountsDto }) counts: EventCountsDto;
  @ApiProperty({ format: 'date-time' }) updatedAt: Date;
  @ApiProperty() version: number;
}

export class EventPageDto extends pageOf(EventRowDto) {}

export class EventDto extends EventRowDto {
  @ApiProperty({ type: 'string', nullable: true }) description: string | null;
  @ApiProperty() primaryFactor: string;
  @ApiProperty({ type: NamedDto, nullable: true }) cooperation: NamedDto | null;
  @ApiProperty({ format: 'date-time' }) createdAt: Date;
}
