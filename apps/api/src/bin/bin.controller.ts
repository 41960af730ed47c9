import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { recordKinds, type RecordKind } from '@elinvoima/contracts';
import { listBin } from '@elinvoima/domain/bin';
import { Database, type Actor } from '@elinvoima/domain/platform';
import { OneOf } from '../http/fields.js';
import { PageQuery, pageOf } from '../http/page.dto.js';
import { By, Requires } from '../http/policy.js';

class BinQuery extends PageQuery {
  @OneOf(recordKinds, { optional: true }) kind?: RecordKind;
}

class BinRowDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: recordKinds }) kind: RecordKind;
  @ApiProperty({ description: 'Where `POST /{collection}/{id}/restore` brings it back.' }) collection: string;
  @ApiProperty() title: string;
  @ApiProperty({ format: 'date-time' }) deletedAt: Date;
  @ApiProperty({ type: 'string', nullable: true }) deletedBy: string | null;
  @ApiProperty({ description: 'Whether the reader may bring it back.' }) mayRestore: boolean;
}

class BinPageDto extends pageOf(BinRowDto) {}

@ApiTags('bin')
@Controller('bin')
export class BinController {
  constructor(private readonly db: Database) {}

  @Requires('bin.read')
  @Get()
  @ApiOperation({ summary: 'What has been removed, of the kinds that the reader may read' })
  @ApiOkResponse({ type: BinPageDto })
  list(@By() actor: Actor, @Query() { kind, ...page }: BinQuery): Promise<BinPageDto> {
    return listBin(this.db, actor, { kind }, page);
  }
}
