import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database, type Actor } from '@elinvoima/domain/platform';
import { companyTimeline } from '@elinvoima/domain/timeline';
import { By, Requires } from '../http/policy.js';
import { TimelinePageDto, TimelineQuery } from './timeline.dto.js';

@ApiTags('companies')
@Controller('companies/:id/timeline')
export class TimelineController {
  constructor(private readonly db: Database) {}

  @Requires('companies.read')
  @Get()
  @ApiOperation({ summary: 'What happened with a company, newest first, of the kinds that the reader may see' })
  @ApiOkResponse({ type: TimelinePageDto })
  list(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { kind, ...page }: TimelineQuery,
  ): Promise<TimelinePageDto> {
    return companyTimeline(this.db, actor, id, { kind }, page);
  }
}
