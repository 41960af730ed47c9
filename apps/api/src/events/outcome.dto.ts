import { eventKinds, type EventKind } from '@elinvoima/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { Day, OneOf, Text } from '../http/fields.js';
import { NamedDto } from '../http/named.dto.js';

class GuestDto {
  @ApiProperty({ type: NamedDto, nullable: true }) contact: NamedDto | null;
  @ApiProperty({ type: 'string', nullable: true }) name: string | null;
}

class NewcomerPromiseDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'date' }) dueOn: string;
  @ApiProperty() done: boolean;
}

class CompanyThatCameDto {
  @ApiProperty({ type: NamedDto }) company: NamedDto;
  @ApiProperty({ type: GuestDto, isArray: true }) people: GuestDto[];
  @ApiProperty({ description: 'It had never come to an event before.' }) firstTime: boolean;
  @ApiProperty({
    type: NewcomerPromiseDto,
    nullable: true,
    description: 'A promise about the company, made since the event began.',
  })
  followUp: NewcomerPromiseDto | null;
}

class OtherGuestDto extends GuestDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'string', nullable: true }) companyName: string | null;
}

class NoShowDto extends OtherGuestDto {
  @ApiProperty({ type: NamedDto, nullable: true }) company: NamedDto | null;
}

class EarlierEventDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() title: string;
  @ApiProperty({ type: 'string', nullable: true }) theme: string | null;
  @ApiProperty({ format: 'date-time' }) startsAt: Date;
  @ApiProperty() attendances: number;
  @ApiProperty() companies: number;
  @ApiProperty() firstTimeCompanies: number;
  @ApiProperty({ description: 'Named alike: another time of the same event.' }) sameSeries: boolean;
}

export class EventOutcomeDto {
  @ApiProperty({ type: CompanyThatCameDto, isArray: true }) companies: CompanyThatCameDto[];
  @ApiProperty({ type: OtherGuestDto, isArray: true, description: 'Those who came for no known company.' })
  others: OtherGuestDto[];
  @ApiProperty({ type: NoShowDto, isArray: true, description: 'Had a place and did not come.' }) noShows: NoShowDto[];
  @ApiProperty({ type: EarlierEventDto, isArray: true, description: 'The latest of the same kind before this.' })
  earlier: EarlierEventDto[];
}

export class EventThemesQuery {
  @OneOf(eventKinds, { optional: true }) kind?: EventKind;
  @Day({ optional: true }) from?: string;
  @Day({ optional: true }) to?: string;
}

export class NewcomersQuery extends EventThemesQuery {
  @Text({ most: 200, optional: true, description: 'Left out: events without a theme.' }) theme?: string;
}

class EventThemeDto {
  @ApiProperty({ type: 'string', nullable: true, description: 'As last written; null for events without one.' })
  theme: string | null;
  @ApiProperty() events: number;
  @ApiProperty() attendances: number;
  @ApiProperty() companies: number;
  @ApiProperty({ description: 'Companies that had never come to an event before one of this theme.' })
  firstTimeCompanies: number;
  @ApiProperty({ format: 'date-time' }) latestAt: Date;
}

export class EventThemesDto {
  @ApiProperty({ type: EventThemeDto, isArray: true }) items: EventThemeDto[];
}

class NewcomersEventDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() title: string;
  @ApiProperty({ format: 'date-time' }) startsAt: Date;
}

class NewcomerDto {
  @ApiProperty({ type: NamedDto }) company: NamedDto;
  @ApiProperty({ type: NewcomersEventDto }) event: NewcomersEventDto;
}

export class NewcomersDto {
  @ApiProperty({ type: NewcomerDto, isArray: true }) items: NewcomerDto[];
}

export class WrittenThemesDto {
  @ApiProperty({ type: String, isArray: true }) items: string[];
}
