import {
  exportFormats,
  exportStates,
  languages,
  listKinds,
  type ExportFormat,
  type ExportState,
  type Language,
  type ListKind,
} from '@elinvoima/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { JsonObject, OneOf, Text, Texts } from '../http/fields.js';
import { PageQuery, pageOf } from '../http/page.dto.js';

export class ExportsQuery extends PageQuery {}

export class NewExportDto {
  @OneOf(listKinds) list: ListKind;
  @OneOf(exportFormats) format: ExportFormat;
  @JsonObject({ optional: true, description: 'The parameters of the list’s own GET, but for paging.' })
  filter?: Record<string, unknown>;
  @Texts({ most: 60, items: 60, optional: true, description: 'In their order; the list’s usual ones unless told.' })
  columns?: string[];
  @Text({ most: 50, optional: true, description: 'As the list’s own `sort`.' }) sort?: string;
  @OneOf(languages, { optional: true, description: 'Of headings, choices and dates; the reader’s unless told.' })
  language?: Language;
}

export class ExportDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: listKinds }) list: ListKind;
  @ApiProperty({ enum: exportFormats }) format: ExportFormat;
  @ApiProperty({ enum: languages }) language: Language;
  @ApiProperty({ type: 'object', additionalProperties: true }) filter: Record<string, unknown>;
  @ApiProperty({ type: 'string', isArray: true, nullable: true }) columns: string[] | null;
  @ApiProperty({ type: 'string', nullable: true }) sort: string | null;
  @ApiProperty({ enum: exportStates }) state: ExportState;
  @ApiProperty({ type: 'integer' }) rowsTotal: number;
  @ApiProperty({ type: 'integer' }) rowsWritten: number;
  @ApiProperty({ description: 'From 0 to 1.' }) progress: number;
  @ApiProperty({ type: 'integer', nullable: true }) sizeBytes: number | null;
  @ApiProperty({ type: 'string', nullable: true, description: 'Why it failed, in words.' }) problem: string | null;
  @ApiProperty() createdAt: Date;
  @ApiProperty({ type: Date, nullable: true }) finishedAt: Date | null;
  @ApiProperty({ type: Date, nullable: true, description: 'Until when the file can be fetched.' })
  expiresAt: Date | null;
}

export class ExportPageDto extends pageOf(ExportDto) {}
