import { eventKinds, eventStatuses, type EventKind, type EventStatus } from '@elinvoima/contracts';
import { doorStates, type DoorState } from '@elinvoima/domain/events';
import { ApiProperty } from '@nestjs/swagger';
import { Flag, Id, Text, Whole } from '../http/fields.js';
import { NamedDto } from '../http/named.dto.js';

export class DoorMarkDto {
  @Flag() present: boolean;
  @Whole({ least: 0, most: 172_800_000, optional: true, description: 'How long ago the tap was made, by the phone.' })
  tappedMsAgo?: number;
  @Id({ optional: true, nullable: true }) companyId?: string | null;
  @Id({ optional: true, nullable: true }) contactId?: string | null;
  @Text({ most: 200, optional: true, nullable: true, description: 'For one who is on no list.' }) name?: string | null;
  @Text({ most: 200, least: 2, optional: true, description: 'A company that is not known yet: it is made.' })
  newCompany?: string;
  @Flag({ optional: true, description: 'Makes the named person a contact of the company.' }) asContact?: boolean;
}

class DoorEventDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() title: string;
  @ApiProperty({ enum: eventKinds }) kind: EventKind;
  @ApiProperty({ enum: eventStatuses }) status: EventStatus;
  @ApiProperty({ format: 'date-time' }) startsAt: Date;
  @ApiProperty({ format: 'date-time' }) endsAt: Date;
}

class DoorPersonDto {
  @ApiProperty({ format: 'uuid', description: 'What a tap names.' }) id: string;
  @ApiProperty({ enum: doorStates }) state: DoorState;
  @ApiProperty({ type: NamedDto, nullable: true }) company: NamedDto | null;
  @ApiProperty({ type: NamedDto, nullable: true }) contact: NamedDto | null;
  @ApiProperty({ type: 'string', nullable: true }) name: string | null;
  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'As written at sign-up, until it is linked to a company.',
  })
  companyName: string | null;
  @ApiProperty() present: boolean;
  @ApiProperty({ description: 'The company has never come to an event before; known before the tap.' })
  firstTime: boolean;
}

export class DoorListDto {
  @ApiProperty({ type: DoorEventDto }) event: DoorEventDto;
  @ApiProperty({ type: DoorPersonDto, isArray: true }) people: DoorPersonDto[];
}
