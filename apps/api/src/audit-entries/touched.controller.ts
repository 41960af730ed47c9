import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database, type Actor } from '@elinvoima/domain/platform';
import { touched, touchedPeople, touchedRecords, type TouchFilter } from '@elinvoima/domain/trail';
import { WritesLook } from '../http/looks.js';
import { By, Requires, RequiresBoth } from '../http/policy.js';
import {
  TouchSummaryDto,
  TouchedPageQuery,
  PersonInTrailPageDto,
  TouchedQuery,
  RecordInTrailPageDto,
} from './touched.dto.js';

/** The day of a breach: what one person, session or API key has met between two moments, and whose data it was. */
@ApiTags('audit-entries')
@Controller('audit-entries/touched')
export class TouchedController {
  constructor(private readonly db: Database) {}

  @Requires('audit.read')
  @Get()
  @ApiOperation({
    summary: 'How many records and people a person, a session or an API key has met between two moments',
  })
  @ApiOkResponse({ type: TouchSummaryDto })
  summary(@By() actor: Actor, @Query() query: TouchedQuery): Promise<TouchSummaryDto> {
    return touched(this.db, actor, filterOf(query));
  }

  @Requires('audit.read')
  @Get('records')
  @ApiOperation({ summary: 'Which records those are, kind by kind' })
  @ApiOkResponse({ type: RecordInTrailPageDto })
  records(@By() actor: Actor, @Query() { limit, cursor, ...query }: TouchedPageQuery): Promise<RecordInTrailPageDto> {
    return touchedRecords(this.db, actor, filterOf(query), { limit, cursor });
  }

  @RequiresBoth('audit.read', 'contacts.read')
  @WritesLook('audit_trail')
  @Get('people')
  @ApiOperation({ summary: 'Who stands on those records now, by name' })
  @ApiOkResponse({ type: PersonInTrailPageDto })
  people(@By() actor: Actor, @Query() { limit, cursor, ...query }: TouchedPageQuery): Promise<PersonInTrailPageDto> {
    return touchedPeople(this.db, actor, filterOf(query), { limit, cursor });
  }
}

const filterOf = ({ from, to, ...whose }: TouchedQuery): TouchFilter => ({
  ...whose,
  from: from === undefined ? undefined : new Date(from),
  to: to === undefined ? undefined : new Date(to),
});
