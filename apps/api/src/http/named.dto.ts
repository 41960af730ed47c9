import { ApiProperty } from '@nestjs/swagger';

/** Another record, by its name: enough for a link. */
export class NamedDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
}
