import {
  bulkFields,
  bulkLists,
  bulkStates,
  mostBulkChanged,
  type BulkField,
  type BulkList,
  type BulkState,
} from '@elinvoima/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { Ids, JsonObject, OneOf, Text, Whole } from '../http/fields.js';

export class BulkChangeInputDto {
  @OneOf(bulkLists) list: BulkList;
  @Ids({ optional: true, most: mostBulkChanged, description: 'These records; or `filter` for all that it finds.' })
  ids?: string[];
  @JsonObject({ optional: true, description: 'The parameters of the list’s GET.' }) filter?: Record<string, unknown>;
  @Whole({
    least: 0,
    most: 10_000_000,
    optional: true,
    description: 'How many the filter found when it was confirmed; with another number nothing is changed (409).',
  })
  expected?: number;
  @OneOf(bulkFields) field: BulkField;
  @Text({ most: 60, nullable: true, description: 'An id, a value of a closed list, a day, or words; null clears.' })
  value: string | null;
}

class BulkPersonDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
}

class TouchedRecordDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() title: string;
}

export class BulkChangeDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: bulkLists }) list: BulkList;
  @ApiProperty({ enum: bulkFields }) field: BulkField;
  @ApiProperty({ type: 'string', nullable: true }) value: string | null;
  @ApiProperty({ type: 'string', nullable: true, description: 'Of a renamed tag: the name that it had.' })
  replaced: string | null;
  @ApiProperty({ enum: bulkStates }) state: BulkState;
  @ApiProperty({ type: 'integer', description: 'Records that it changed; those that were so already are not counted.' })
  changed: number;
  @ApiProperty({ type: 'integer', nullable: true }) undone: number | null;
  @ApiProperty({ type: BulkPersonDto }) madeBy: BulkPersonDto;
  @ApiProperty({ format: 'date-time' }) madeAt: Date;
  @ApiProperty({ format: 'date-time', description: 'Until then it can be undone.' }) expiresAt: Date;
  @ApiProperty({
    type: TouchedRecordDto,
    isArray: true,
    description: 'Records that somebody had touched before it was undone; the first hundred.',
  })
  touched: TouchedRecordDto[];
  @ApiProperty({ type: 'integer' }) touchedCount: number;
}
