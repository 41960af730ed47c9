import { recordKinds, revisionKinds, type RecordKind, type RevisionKind } from '@elinvoima/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { OneOf, Text, Whole } from '../http/fields.js';
import { PageQuery, pageOf } from '../http/page.dto.js';

export class CloseDto {
  @Text({ most: 20, example: '2026-Q3', description: 'A period whose last day is over.' }) period: string;
}

export class ReopenDto {
  @Text({ least: 3, most: 1000, description: 'Why: it stays beside the closing.' }) reason: string;
}

export class ClosingQuery {
  @Whole({
    least: 1,
    most: 1000,
    optional: true,
    description: 'An earlier closing by its number; else the one that holds.',
  })
  closing?: number;
}

export class ClosingRowDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: '2026-Q3' }) period: string;
  @ApiProperty({ description: '1 for the first closing of the period.' }) sequence: number;
  @ApiProperty({ format: 'date-time' }) closedAt: Date;
  @ApiProperty({ type: 'string', nullable: true }) closedBy: string | null;
  @ApiProperty({ description: 'SHA-256 of everything the closing holds.' }) hash: string;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true }) reopenedAt: Date | null;
  @ApiProperty({ type: 'string', nullable: true }) reopenedBy: string | null;
  @ApiProperty({ type: 'string', nullable: true }) reopenedReason: string | null;
}

export class ClosingListDto {
  @ApiProperty({ type: ClosingRowDto, isArray: true }) items: ClosingRowDto[];
}

export class ClosingPageDto extends pageOf(ClosingRowDto) {}

class FaultDto {
  @ApiProperty({ enum: ['document', 'figure', 'records', 'file'] }) what: 'document' | 'figure' | 'records' | 'file';
  @ApiProperty({ description: 'The key of the indicator, or the name of the file.' }) name: string;
}

export class VerificationDto {
  @ApiProperty() hash: string;
  @ApiProperty() isIntact: boolean;
  @ApiProperty({ type: FaultDto, isArray: true }) faults: FaultDto[];
}

export class RevisedRecordsQuery extends PageQuery {
  @Text({ most: 60, optional: true, description: 'An indicator; else all of them.', example: '3.1.d' }) key?: string;
  @OneOf(revisionKinds, { optional: true }) revision?: RevisionKind;
}

export class RevisedRecordDto {
  @ApiProperty({ example: '3.1.d' }) key: string;
  @ApiProperty({ enum: revisionKinds }) revision: RevisionKind;
  @ApiProperty({ enum: [-1, 0, 1], description: 'What it does to the count since the closing.' }) effect: number;
  @ApiProperty({ enum: recordKinds }) kind: RecordKind;
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'string', nullable: true }) title: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true, description: 'The day it was counted on then.' })
  frozenDate: string | null;
  @ApiProperty() isInBin: boolean;
}

export class RevisedRecordPageDto extends pageOf(RevisedRecordDto) {}
