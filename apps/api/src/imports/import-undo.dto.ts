import { importTouches, type ImportTouch } from '@elinvoima/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { PageQuery, pageOf } from '../http/page.dto.js';

export class TouchedRowsQuery extends PageQuery {}

export class TouchedRowDto {
  @ApiProperty({ type: 'integer', description: 'Its place in the file, from 1.' }) n: number;
  @ApiProperty({ format: 'uuid', description: 'A record of the import’s kind.' }) recordId: string;
  @ApiProperty({ type: 'string', nullable: true }) title: string | null;
  @ApiProperty({ enum: importTouches }) reasonCode: ImportTouch;
  @ApiProperty({ description: 'In the reader’s language.' }) reason: string;
}

export class TouchedRowPageDto extends pageOf(TouchedRowDto) {}
