import { ApiProperty } from '@nestjs/swagger';
import { trailActions, trailKinds, type TrailAction, type TrailKind } from '@elinvoima/contracts';
import { Id, Instant, Text, Whole } from '../http/fields.js';
import { NamedDto } from '../http/named.dto.js';
import { pageOf } from '../http/page.dto.js';

export class EntriesPageQuery {
  @Whole({ least: 1, most: 200, optional: true, description: 'Rows a page; 50 unless told.' }) limit: number = 50;
  @Text({ most: 500, optional: true, description: 'The `nextCursor` of the page before.' }) cursor?: string;
}

export class EntriesQuery extends EntriesPageQuery {
  @Id({ optional: true, description: 'Who did it.' }) actorId?: string;
  @Id({ optional: true, description: 'By which session or API key.' }) viaId?: string;
  @Text({ optional: true, most: 50, description: 'Of which kind the record is, e.g. `company`.' }) kind?: string;
  @Id({ optional: true, description: 'Of one record.' }) id?: string;
  @Id({
    optional: true,
    description: 'Of a contact: entries about their card, and about the records and files in which they stand now.',
  })
  personId?: string;
  @Text({ optional: true, most: 50, description: 'e.g. `update`, `view`, `export`.' }) action?: string;
  @Instant({ optional: true }) from?: string;
  @Instant({ optional: true, description: 'Not this moment itself.' }) to?: string;
}

export class EntryChangeDto {
  @ApiProperty() field: string;
  @ApiProperty({ description: 'Its name in the reader’s language.' }) label: string;
  @ApiProperty({ type: 'string', nullable: true }) before: string | null;
  @ApiProperty({ type: 'string', nullable: true }) after: string | null;
  @ApiProperty({ description: 'What it held is not told.' }) isHidden: boolean;
  @ApiProperty({ description: 'Whether the reader may take it back; it may still have been changed since.' })
  mayUndo: boolean;
}

export class AuditEntryDto {
  @ApiProperty() seq: string;
  @ApiProperty({ format: 'date-time' }) at: Date;
  @ApiProperty({ enum: ['user', 'system', 'public'] }) actorKind: 'user' | 'system' | 'public';
  @ApiProperty({ type: NamedDto, nullable: true }) actor: NamedDto | null;
  @ApiProperty({ type: 'string', enum: ['session', 'api-key'], nullable: true }) viaKind: 'session' | 'api-key' | null;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true }) viaId: string | null;
  @ApiProperty({ enum: trailActions, enumName: 'TrailAction' }) action: TrailAction;
  @ApiProperty({ enum: trailKinds, enumName: 'TrailKind' }) kind: TrailKind;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true }) id: string | null;
  @ApiProperty({ type: 'string', nullable: true, description: 'The record’s name, where the reader may know it.' })
  title: string | null;
  @ApiProperty({ type: 'string', nullable: true, description: 'Of a look: the right that allowed it.' })
  permission: string | null;
  @ApiProperty({ type: 'string', nullable: true, description: 'That right in the reader’s language.' })
  right: string | null;
  @ApiProperty({ type: EntryChangeDto, isArray: true }) changes: EntryChangeDto[];
}

export class AuditEntryPageDto extends pageOf(AuditEntryDto) {}

export class UndoChangeDto {
  @Text({ most: 60, description: 'Which field of the entry.' }) field: string;
}

export class UndoneDto {
  @ApiProperty() kind: string;
  @ApiProperty({ format: 'uuid' }) id: string;
}
