import { ApiProperty } from '@nestjs/swagger';
import { trailKinds, type TrailKind } from '@elinvoima/contracts';
import { Id, Instant } from '../http/fields.js';
import { pageOf } from '../http/page.dto.js';
import { EntriesPageQuery } from './audit-entries.dto.js';

export class TouchedQuery {
  @Id({ optional: true, description: 'Whose deeds; this or `viaId` is needed.' }) actorId?: string;
  @Id({ optional: true, description: 'By which session or API key.' }) viaId?: string;
  @Instant({ optional: true }) from?: string;
  @Instant({ optional: true, description: 'Not this moment itself.' }) to?: string;
}

export class TouchedPageQuery extends EntriesPageQuery {
  @Id({ optional: true, description: 'Whose deeds; this or `viaId` is needed.' }) actorId?: string;
  @Id({ optional: true, description: 'By which session or API key.' }) viaId?: string;
  @Instant({ optional: true }) from?: string;
  @Instant({ optional: true, description: 'Not this moment itself.' }) to?: string;
}

export class TouchedKindDto {
  @ApiProperty({ enum: trailKinds, enumName: 'TrailKind' }) kind: TrailKind;
  @ApiProperty() records: number;
  @ApiProperty() entries: number;
  @ApiProperty({ description: 'A file or a list whose rows are not kept: it may have held anybody.' })
  mayHoldAnybody: boolean;
}

export class TouchSummaryDto {
  @ApiProperty() entries: number;
  @ApiProperty({ description: 'Records of which there is an entry.' }) records: number;
  @ApiProperty({ description: 'People who stand on those records now.' }) people: number;
  @ApiProperty({ description: 'Records whose people are for their own circle alone: not counted in `people`.' })
  withheld: number;
  @ApiProperty({ type: TouchedKindDto, isArray: true }) byKind: TouchedKindDto[];
}

export class RecordInTrailDto {
  @ApiProperty({ enum: trailKinds, enumName: 'TrailKind' }) kind: TrailKind;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, description: 'Null for lists and files.' })
  id: string | null;
  @ApiProperty({ type: 'string', nullable: true, description: 'The record’s name, where the reader may know it.' })
  title: string | null;
  @ApiProperty() entries: number;
  @ApiProperty({ description: 'It was looked at, exported or downloaded.' }) wasSeen: boolean;
  @ApiProperty({ description: 'Anything else was done to it.' }) wasChanged: boolean;
  @ApiProperty({ format: 'date-time' }) firstAt: Date;
  @ApiProperty({ format: 'date-time' }) lastAt: Date;
}

export class RecordInTrailPageDto extends pageOf(RecordInTrailDto) {}

export class PersonInTrailDto {
  @ApiProperty({
    type: 'string',
    format: 'uuid',
    nullable: true,
    description: 'Null for somebody who is known by a form or a mail alone.',
  })
  contactId: string | null;
  @ApiProperty({ description: 'The name; where there is none, the address.' }) name: string;
  @ApiProperty({ description: 'On how many of the records they stand.' }) records: number;
  @ApiProperty({ enum: trailKinds, enumName: 'TrailKind', isArray: true }) kinds: TrailKind[];
  @ApiProperty({ format: 'date-time' }) firstAt: Date;
  @ApiProperty({ format: 'date-time' }) lastAt: Date;
}

export class PersonInTrailPageDto extends pageOf(PersonInTrailDto) {}
