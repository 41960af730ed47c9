import { ApiProperty } from '@nestjs/swagger';
import { CompanyRowDto } from '../companies/companies.dto.js';
import { ContactRowDto } from '../contacts/contacts.dto.js';
import { FollowUpDto } from '../follow-ups/follow-ups.dto.js';
import { QueryIds } from '../http/fields.js';
import { TimelineItemDto } from '../timeline/timeline.dto.js';

export class OfflineCompaniesQuery {
  @QueryIds({ most: 50, optional: true, description: 'Companies that were opened lately on the device.' })
  opened?: string[];
}

export class ReachableCompanyDto extends CompanyRowDto {
  @ApiProperty({ type: 'string', nullable: true }) phone: string | null;
  @ApiProperty({ type: 'string', nullable: true }) streetAddress: string | null;
}

class MeetingsDto {
  @ApiProperty({ format: 'uuid' }) companyId: string;
  @ApiProperty({ type: TimelineItemDto, isArray: true, description: 'The last five, newest first.' })
  items: TimelineItemDto[];
}

export class OfflineCompaniesDto {
  @ApiProperty({ type: ReachableCompanyDto, isArray: true, description: 'At most two hundred, by name.' })
  companies: ReachableCompanyDto[];
  @ApiProperty({ type: ContactRowDto, isArray: true, description: 'The people of these companies.' })
  contacts: ContactRowDto[];
  @ApiProperty({ type: FollowUpDto, isArray: true, description: 'Open: one’s own, and those about these companies.' })
  promises: FollowUpDto[];
  @ApiProperty({ type: MeetingsDto, isArray: true }) meetings: MeetingsDto[];
}
