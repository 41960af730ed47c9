import {
  alikeBy,
  importReasons,
  rowDecisions,
  type AlikeBy,
  type ImportReason,
  type RowDecision,
} from '@elinvoima/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { Id, OneOf } from '../http/fields.js';

export class RowChoiceDto {
  @OneOf(rowDecisions) decision: RowDecision;
  @Id({ optional: true, description: 'Of `update`: which record; the first that it resembles unless told.' })
  recordId?: string;
}

export class RowFaultDto {
  @ApiProperty({ description: 'The field that the column fills.' }) field: string;
  @ApiProperty({ type: 'string', nullable: true, description: 'The heading of its column.' }) column: string | null;
  @ApiProperty({ enum: importReasons }) code: ImportReason;
  @ApiProperty({ description: 'In the reader’s language.' }) message: string;
  @ApiProperty({ type: 'string', nullable: true, description: 'As it stands in the file.' }) value: string | null;
}

export class RowAlikeDto {
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, description: 'A record that we have.' })
  id: string | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'An earlier row of the same file.' }) n: number | null;
  @ApiProperty({ type: 'string', nullable: true }) title: string | null;
  @ApiProperty({ enum: alikeBy }) by: AlikeBy;
}
