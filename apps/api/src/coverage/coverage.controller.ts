import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { dayOf, periodsBetween } from '@elinvoima/contracts';
import { SnoozeCompany, coverageHistory, notReached, workQueue } from '@elinvoima/domain/coverage';
import { Clock, Database, type Actor } from '@elinvoima/domain/platform';
import { periodNamed } from '../http/period.js';
import { By, Requires } from '../http/policy.js';
import {
  CoverageHistoryDto,
  CoverageHistoryQuery,
  NotReachedPageDto,
  NotReachedQuery,
  QueuePageDto,
  QueueQuery,
  SnoozeDto,
} from './coverage.dto.js';

/** Whom nobody has met, and how large a share has been reached. Owners narrow the lists; nothing here compares persons. */
@ApiTags('coverage')
@Controller('coverage')
export class CoverageController {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly snoozing: SnoozeCompany,
  ) {}

  @Requires('interactions.read')
  @Get('queue')
  @ApiOperation({ summary: 'Companies to be met, each with its reasons, the weightiest first' })
  @ApiOkResponse({ type: QueuePageDto })
  queue(@By() actor: Actor, @Query() { limit, cursor, sort, withTotal, ...filter }: QueueQuery): Promise<QueuePageDto> {
    return workQueue(this.db, actor, filter, { limit, cursor, sort, withTotal }, dayOf(this.clock.now()));
  }

  @Requires('interactions.read')
  @Get('history')
  @ApiOperation({ summary: 'The share of companies reached, period by period, whole or broken down' })
  @ApiOkResponse({ type: CoverageHistoryDto })
  async history(
    @By() { language }: Actor,
    @Query() { from, to, by }: CoverageHistoryQuery,
  ): Promise<CoverageHistoryDto> {
    const periods = periodsBetween(periodNamed(from, 'from'), periodNamed(to, 'to'));
    return { items: await coverageHistory(this.db, this.clock, { periods, by, language }) };
  }

  @Requires('interactions.read')
  @Get('not-reached')
  @ApiOperation({
    summary: 'Companies of the target group that were not reached in the twelve months before a period’s end',
  })
  @ApiOkResponse({ type: NotReachedPageDto })
  notReached(
    @Query() { limit, cursor, sort, withTotal, period, ...filter }: NotReachedQuery,
  ): Promise<NotReachedPageDto> {
    return notReached(this.db, periodNamed(period), filter, { limit, cursor, sort, withTotal });
  }

  @Requires('companies.write')
  @Put('snoozes/:companyId')
  @HttpCode(204)
  @ApiOperation({ summary: 'Not now: put a company off until a day' })
  @ApiNoContentResponse()
  async snooze(
    @By() actor: Actor,
    @Param('companyId', ParseUUIDPipe) companyId: string,
    @Body() body: SnoozeDto,
  ): Promise<void> {
    await this.snoozing.snooze(actor, companyId, body);
  }

  @Requires('companies.write')
  @Delete('snoozes/:companyId')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take a company that was put off up again' })
  @ApiNoContentResponse()
  async wake(@By() actor: Actor, @Param('companyId', ParseUUIDPipe) companyId: string): Promise<void> {
    await this.snoozing.wake(actor, companyId);
  }
}
