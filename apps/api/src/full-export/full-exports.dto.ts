import { fullExportStates, type FullExportState } from '@elinvoima/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { PageQuery, pageOf } from '../http/page.dto.js';

export class FullExportsQuery extends PageQuery {}

export class FullExportDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: fullExportStates }) state: FullExportState;
  @ApiProperty({ type: 'integer' }) tablesTotal: number;
  @ApiProperty({ type: 'integer' }) tablesDone: number;
  @ApiProperty({ type: 'integer' }) rowsWritten: number;
  @ApiProperty({ type: 'integer', nullable: true }) sizeBytes: number | null;
  @ApiProperty({ format: 'date-time' }) createdAt: Date;
  @ApiProperty({ type: Date, nullable: true }) finishedAt: Date | null;
  @ApiProperty({ type: Date, nullable: true, description: 'Until when the file can be fetched.' })
  expiresAt: Date | null;
}

export class FullExportPageDto extends pageOf(FullExportDto) {}
