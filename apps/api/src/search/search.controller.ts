import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { recordKinds, type RecordKind } from '@elinvoima/contracts';
import { Database, type Actor } from '@elinvoima/domain/platform';
import { matchedFields, searchRecords, type MatchedField } from '@elinvoima/domain/search';
import { Text, Whole } from '../http/fields.js';
import { By, Requires } from '../http/policy.js';

class SearchQuery {
  @Text({ most: 200 }) q: string;
  @Whole({ least: 1, most: 50, optional: true }) limit: number = 12;
}

class FoundRecordDto {
  @ApiProperty({ enum: recordKinds }) kind: RecordKind;
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() title: string;
  @ApiProperty({ type: 'string', nullable: true }) meta: string | null;
  @ApiProperty({ description: 'A person whose data’s use is restricted (GDPR 18)' }) restricted: boolean;
  @ApiProperty({ enum: matchedFields, description: 'Where what was asked for was found' }) matched: MatchedField;
  @ApiProperty({ type: 'string', nullable: true, description: 'The earlier or other name that it was found by' })
  matchedText: string | null;
}

class FoundRecordsDto {
  @ApiProperty({ type: FoundRecordDto, isArray: true }) items: FoundRecordDto[];
}

@ApiTags('search')
@Controller('search')
export class SearchController {
  constructor(private readonly db: Database) {}

  @Requires('search.read')
  @Get()
  @ApiOperation({
    summary: 'Find records of every kind by a few letters',
    description:
      'Words in any order, by their beginnings, bent, inside compounds and with a slip or two; a business id, a phone number or an ' +
      'e-mail address in any writing. The surest first; only kinds that the reader may see.',
  })
  @ApiOkResponse({ type: FoundRecordsDto })
  async find(@By() actor: Actor, @Query() { q, limit }: SearchQuery): Promise<FoundRecordsDto> {
    return { items: await searchRecords(this.db, actor, q, limit) };
  }
}
