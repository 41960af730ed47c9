import {
  registrationSources,
  registrationStates,
  type RegistrationSource,
  type RegistrationState,
} from '@elinvoima/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { Email, Flag, Id, OneOf, Text } from '../http/fields.js';
import { NamedDto } from '../http/named.dto.js';
import { PageQuery, pageOf } from '../http/page.dto.js';
import { AttendeeDto } from './attendance.dto.js';

export class RegistrationsQuery extends PageQuery {
  @OneOf(registrationStates, { optional: true }) state?: RegistrationState;
}

export class RegistrationInputDto extends AttendeeDto {
  @Email({ optional: true, nullable: true, description: 'The contact’s unless told.' }) email?: string | null;
  @Text({ most: 50, optional: true, nullable: true }) phone?: string | null;
  @Text({ most: 500, optional: true, nullable: true, description: 'Diet and the like; erased after the event.' })
  needs?: string | null;
  @Flag({ optional: true, description: 'Mail the receipt to the address; false unless told.' }) sendReceipt?: boolean;
}

export class LinkCompanyDto {
  @Id() companyId: string;
}

export class RegistrationDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid', description: 'Shared by those who signed up together.' }) partyId: string;
  @ApiProperty({ enum: registrationStates }) state: RegistrationState;
  @ApiProperty({ enum: registrationSources }) source: RegistrationSource;
  @ApiProperty({ type: NamedDto, nullable: true }) company: NamedDto | null;
  @ApiProperty({ type: 'string', nullable: true, description: 'The company as it was written, until it is linked.' })
  companyName: string | null;
  @ApiProperty({ type: NamedDto, nullable: true }) contact: NamedDto | null;
  @ApiProperty() name: string;
  @ApiProperty({ type: 'string', nullable: true }) email: string | null;
  @ApiProperty({ type: 'string', nullable: true }) phone: string | null;
  @ApiProperty({ type: 'string', nullable: true, description: 'Diet and the like; erased after the event.' })
  needs: string | null;
  @ApiProperty({
    type: NamedDto,
    nullable: true,
    description: 'A company whose name is much like what was written: linked in one press.',
  })
  suggestion: NamedDto | null;
  @ApiProperty({ description: 'Wants to hear of later events too.' }) mailingsConsent: boolean;
  @ApiProperty({ format: 'date-time' }) createdAt: Date;
  @ApiProperty({ format: 'date-time', description: 'When it came into its state.' }) stateAt: Date;
}

export class RegistrationPageDto extends pageOf(RegistrationDto) {}
