import { ApiProperty } from '@nestjs/swagger';
import { Flag } from '../http/fields.js';

export class OwnChoicesDto {
  @ApiProperty({ description: 'The morning’s mail of what is late, due and waiting.' }) digestMails: boolean;
  @ApiProperty({ description: 'A mail when somebody else gives one something to look after.' })
  assignmentMails: boolean;
  @ApiProperty({ description: 'Whether the calendar feed names companies.' }) calendarCompanyNames: boolean;
}

export class OwnChoicesInputDto {
  @Flag({ optional: true }) digestMails?: boolean;
  @Flag({ optional: true }) assignmentMails?: boolean;
  @Flag({ optional: true }) calendarCompanyNames?: boolean;
}
