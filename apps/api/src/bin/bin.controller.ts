import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { recordKinds, type RecordKind } from '@elinvoima/contracts';
import { listBin } from '@elinvoima/domain/bin';
import { Database } from '@elinvoima/domain/platform';
import { OneOf } from '../http/fields.js';
import { PageQuery, pageOf } from '../http/page.dto.js';
import { Requires } from '../http/policy.js';

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
}

class BinPageDto extends pageOf(BinRowDto) {}

@ApiTags('bin')
@Controller('bin')
export class BinController {
  constructor(private readonly db: Database) {}

  @Requires('bin.read')
  @Get()
  @ApiOperation({ summary: 'What has been removed and can be brought back' })
  @ApiOkResponse({ type: BinPageDto })
  list(@Query() { kind, ...page }: BinQuery): Promise<BinPageDto> {
    return listBin(this.db, { kind }, page);
  }
}
