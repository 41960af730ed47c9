import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { dayOf } from '@elinvoima/contracts';
import { aftercareSummary } from '@elinvoima/domain/aftercare';
import { Clock, Database, type Actor } from '@elinvoima/domain/platform';
import { periodNamed } from '../http/period.js';
import { By, Requires } from '../http/policy.js';
import { AftercareQuery, AftercareSummaryDto } from './aftercare.dto.js';

/** Promise against outcome. Who reads figures only sees no names, and no sum of too few. */
@ApiTags('aftercare')
@Controller('aftercare')
export class AftercareController {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  @Requires('indicators.read')
  @Get()
  @ApiOperation({ summary: 'What was promised in the agreements of a period, and what has come of it' })
  @ApiOkResponse({ type: AftercareSummaryDto })
  get(@By() actor: Actor, @Query() { period }: AftercareQuery): Promise<AftercareSummaryDto> {
    return aftercareSummary(this.db, actor, periodNamed(period, 'period'), dayOf(this.clock.now()));
  }
}
