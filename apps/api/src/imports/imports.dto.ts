import {
  importKinds,
  importReasons,
  importStates,
  importVerdicts,
  rowDecisions,
  type ImportKind,
  type ImportReason,
  type ImportState,
  type ImportVerdict,
  type RowDecision,
} from '@elinvoima/contracts';
import { tableFormats, tableKinds, type TableFormat, type TableKind } from '@elinvoima/domain/imports';
import { ApiProperty } from '@nestjs/swagger';
import { JsonObject, OneOf, Pattern, Text } from '../http/fields.js';
import { PageQuery, pageOf } from '../http/page.dto.js';
import { RowAlikeDto, RowFaultDto } from './import-rows.dto.js';

export class NewImportQuery {
  @OneOf(importKinds) kind: ImportKind;
  @Pattern(/^\d{3}$/, {
    most: 3,
    optional: true,
    example: '082',
    description: 'Keep only companies of this municipality. A zip is limited to the own municipality unless told.',
  })
  municipality?: string;
}

export class ImportTemplateQuery {
  @OneOf(tableKinds) kind: TableKind;
}

export class ImportsQuery extends PageQuery {
  @OneOf(importKinds, { optional: true }) kind?: ImportKind;
  @OneOf(importStates, { optional: true }) state?: ImportState;
}

export class ImportRowsQuery extends PageQuery {
  @OneOf(importVerdicts, { optional: true }) verdict?: ImportVerdict;
  @Text({ most: 200, optional: true, description: 'Part of a name or the beginning of a business id.' }) q?: string;
}

class ImportCountsDto {
  @ApiProperty({ type: 'integer' }) create: number;
  @ApiProperty({ type: 'integer' }) update: number;
  @ApiProperty({ type: 'integer' }) skip: number;
  @ApiProperty({ type: 'integer' }) refuse: number;
}

class ImportAuthorDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
}

class ImportColumnDto {
  @ApiProperty({ description: 'As it stands in the file.' }) header: string;
  @ApiProperty({ type: 'string', isArray: true, description: 'Its cells in the first rows.' }) examples: string[];
  @ApiProperty({ type: 'string', nullable: true, description: 'The field that it fills.' }) field: string | null;
  @ApiProperty({
    enum: ['memory', 'header', 'content', 'person'],
    nullable: true,
    description: 'How that is known: an earlier file like it, its header, what it holds, or somebody said so.',
  })
  by: 'memory' | 'header' | 'content' | 'person' | null;
}

export class ImportTableDto {
  @ApiProperty({ enum: tableFormats }) format: TableFormat;
  @ApiProperty({ type: 'string', nullable: true, description: 'Of a CSV.', example: 'windows-1252' })
  encoding: string | null;
  @ApiProperty({ type: 'string', nullable: true, description: 'Of a CSV.', example: ';' }) delimiter: string | null;
  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'The sheet of a workbook that is read: its first visible one.',
  })
  sheet: string | null;
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'integer' },
    description: 'Field by field, the column that fills it, from 0.',
  })
  mapping: Record<string, number>;
  @ApiProperty({ type: ImportColumnDto, isArray: true, description: 'Empty until the file has been opened.' })
  columns: ImportColumnDto[];
  @ApiProperty({ type: 'string', isArray: true, description: 'What a column can fill.' }) fields: string[];
  @ApiProperty({
    type: 'array',
    items: { type: 'array', items: { type: 'string' } },
    description: 'Of each list at least one field must be filled.',
  })
  needed: string[][];
}

class ImportAppliedBeforeDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'string', format: 'date-time' }) at: Date;
  @ApiProperty({ type: 'string', nullable: true }) by: string | null;
}

export class ImportMappingDto {
  @JsonObject({
    description:
      'Field by field, the column that fills it: its place from 0 or its header. A field left out or null is not filled.',
  })
  mapping: Record<string, unknown>;
}

export class ImportDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: importKinds }) kind: ImportKind;
  @ApiProperty({ description: 'As the sender called the file.' }) fileName: string;
  @ApiProperty({ type: 'string', nullable: true, description: 'Only this municipality’s companies are kept.' })
  municipality: string | null;
  @ApiProperty({ enum: importStates }) state: ImportState;
  @ApiProperty({ type: ImportCountsDto }) counts: ImportCountsDto;
  @ApiProperty({ type: 'integer', description: 'Grows while the file is being checked.' }) rowsRead: number;
  @ApiProperty({ type: 'string', nullable: true, description: 'Why it failed, in the reader’s language.' })
  problem: string | null;
  @ApiProperty({ type: 'string', nullable: true }) problemCode: string | null;
  @ApiProperty({ type: 'integer', description: 'Counts how often its columns have been told otherwise.' })
  version: number;
  @ApiProperty({ type: ImportTableDto, nullable: true, description: 'Of a table: how it is read.' })
  table: ImportTableDto | null;
  @ApiProperty({
    type: ImportAppliedBeforeDto,
    nullable: true,
    description: 'The last time that this very file was written before.',
  })
  appliedBefore: ImportAppliedBeforeDto | null;
  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    description: 'Until then the columns can be told otherwise and the refused rows be fetched.',
  })
  fileKeptUntil: Date | null;
  @ApiProperty({ type: 'integer', description: 'Grows while it is written or taken back.' }) rowsDone: number;
  @ApiProperty({ format: 'date-time' }) createdAt: Date;
  @ApiProperty({ type: ImportAuthorDto, nullable: true }) createdBy: ImportAuthorDto | null;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true }) appliedAt: Date | null;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true }) undoneAt: Date | null;
}

export class ImportPageDto extends pageOf(ImportDto) {}

class FieldDifferenceDto {
  @ApiProperty() field: string;
  @ApiProperty({ type: 'string', nullable: true, description: 'What the company holds now.' }) from: string | null;
  @ApiProperty({ type: 'string', nullable: true, description: 'What the register says.' }) to: string | null;
  @ApiProperty({ description: 'False where somebody’s own value stays.' }) applies: boolean;
}

class PlacedByDto {
  @ApiProperty() code: string;
  @ApiProperty({ enum: ['visiting', 'postal'], description: 'The address that places it there.' })
  by: 'visiting' | 'postal';
}

export class ImportRowDto {
  @ApiProperty({ type: 'integer', description: 'Its place in the file, from 1.' }) n: number;
  @ApiProperty({ enum: importVerdicts }) verdict: ImportVerdict;
  @ApiProperty({ type: 'string', nullable: true }) businessId: string | null;
  @ApiProperty({ type: 'string', nullable: true }) title: string | null;
  @ApiProperty({ enum: importReasons, nullable: true }) reasonCode: ImportReason | null;
  @ApiProperty({ type: 'string', nullable: true, description: 'In the reader’s language.' }) reason: string | null;
  @ApiProperty({ type: FieldDifferenceDto, isArray: true }) difference: FieldDifferenceDto[];
  @ApiProperty({ type: PlacedByDto, nullable: true }) municipality: PlacedByDto | null;
  @ApiProperty({ type: RowFaultDto, isArray: true, description: 'What is wrong with its cells.' })
  faults: RowFaultDto[];
  @ApiProperty({ type: RowAlikeDto, isArray: true, description: 'Whom it resembles.' }) alike: RowAlikeDto[];
  @ApiProperty({ enum: rowDecisions, nullable: true, description: 'What a person chose instead of our verdict.' })
  decision: RowDecision | null;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, description: 'A record of the import’s kind.' })
  recordId: string | null;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, description: 'The same where it is a company.' })
  companyId: string | null;
}

export class ImportRowPageDto extends pageOf(ImportRowDto) {}
