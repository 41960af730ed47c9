import { languages, lights, revisionKinds, type Language, type Light, type RevisionKind } from '@elinvoima/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { OneOf } from '../http/fields.js';
import { ClosingQuery } from './closings.dto.js';

export class ReportFileQuery extends ClosingQuery {
  @OneOf(languages, { optional: true, description: 'The language of the file; else that of the request.' })
  language?: Language;
}

class RevisionDto {
  @ApiProperty({ enum: revisionKinds }) kind: RevisionKind;
  @ApiProperty() count: number;
  @ApiProperty({ type: 'string', format: 'uuid', isArray: true }) recordIds: string[];
}

class ReportedFigureDto {
  @ApiProperty({ example: '3.1.d' }) key: string;
  @ApiProperty({
    type: 'number',
    nullable: true,
    description: 'The frozen value; the living one while the period is open.',
  })
  value: number | null;
  @ApiProperty({ enum: lights }) light: Light;
  @ApiProperty({ type: 'number', nullable: true }) live: number | null;
  @ApiProperty({ type: RevisionDto, isArray: true, description: 'What has changed since the period was closed.' })
  revisions: RevisionDto[];
}

export class ReportDto {
  @ApiProperty({ example: '2026-Q3' }) period: string;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'Null while the period is open.' })
  closedAt: Date | null;
  @ApiProperty({ type: 'string', nullable: true }) hash: string | null;
  @ApiProperty({ type: ReportedFigureDto, isArray: true }) items: ReportedFigureDto[];
}
