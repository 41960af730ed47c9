import { ApiProperty } from '@nestjs/swagger';
import { Flag, Id, NestedList, Text } from '../http/fields.js';
import { NamedDto } from '../http/named.dto.js';

/** A company, a person, a name, or several of these together: at least one. */
export class AttendeeDto {
  @Id({ optional: true, nullable: true }) companyId?: string | null;
  @Id({ optional: true, nullable: true }) contactId?: string | null;
  @Text({ most: 200, optional: true, nullable: true }) name?: string | null;
}

class AttendanceInputDto extends AttendeeDto {
  @Flag({ optional: true, description: 'True unless told.' }) present?: boolean;
}

export class AttendanceListInputDto {
  @NestedList(() => AttendanceInputDto, { most: 1000, description: 'The whole list; it replaces what was there.' })
  attendances: AttendanceInputDto[];
}

class AttendanceDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: NamedDto, nullable: true }) company: NamedDto | null;
  @ApiProperty({ type: NamedDto, nullable: true }) contact: NamedDto | null;
  @ApiProperty({ type: 'string', nullable: true }) name: string | null;
  @ApiProperty() present: boolean;
  @ApiProperty({ description: 'The company came and had never come to an event before.' }) firstTime: boolean;
}

export class AttendanceListDto {
  @ApiProperty({ type: AttendanceDto, isArray: true }) items: AttendanceDto[];
  @ApiProperty({ description: 'The event’s version, which taking the list has raised.' }) version: number;
}
