import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Clock, Database, type Actor } from '@elinvoima/domain/platform';
import {
  ClosingService,
  ReportService,
  closingsOf,
  listClosings,
  revisedRecords,
  type ClosingRow,
} from '@elinvoima/domain/reports';
import type { FastifyReply } from 'fastify';
import { OneSnapshot } from '../http/idempotency.js';
import { PageQuery } from '../http/page.dto.js';
import { periodNamed } from '../http/period.js';
import { By, Requires } from '../http/policy.js';
import {
  CloseDto,
  ClosingListDto,
  ClosingPageDto,
  ClosingQuery,
  ClosingRowDto,
  ReopenDto,
  RevisedRecordPageDto,
  RevisedRecordsQuery,
  VerificationDto,
} from './closings.dto.js';
import { ReportDto } from './reports.dto.js';

/** Those who see the figures but no people (viewers) get a closing without its people and what they wrote; nobody its inner clock. */
const asSeenBy = (actor: Actor, { frozenAt: _, ...closing }: ClosingRow): ClosingRowDto =>
  actor.permissions.has('users.names')
    ? closing
    : { ...closing, closedBy: null, reopenedBy: null, reopenedReason: null };

/** Closed periods: made, opened again, looked at byte by byte. */
@ApiTags('reports')
@Controller('reports')
export class ClosingsController {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly closings: ClosingService,
    private readonly reports: ReportService,
  ) {}

  @Requires('reports.read')
  @Get()
  @ApiOperation({ summary: 'Every closing of every period, the newest first' })
  @ApiOkResponse({ type: ClosingPageDto })
  async list(@By() actor: Actor, @Query() page: PageQuery): Promise<ClosingPageDto> {
    const { items, ...rest } = await listClosings(this.db, page);
    return { ...rest, items: items.map((closing) => asSeenBy(actor, closing)) };
  }

  @Requires('reports.close')
  @Post()
  @OneSnapshot()
  @ApiOperation({ summary: 'Close a period that has ended: its figures and their records are frozen' })
  @ApiCreatedResponse({ type: ReportDto })
  async close(
    @By() actor: Actor,
    @Body() { period: code }: CloseDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportDto> {
    const period = periodNamed(code);
    await this.closings.close(actor, period);
    reply.status(201).header('Location', `/api/reports/${period.code}`);
    return this.reports.justClosed(period);
  }

  @Requires('reports.close')
  @Post(':period/reopen')
  @HttpCode(200)
  @ApiOperation({ summary: 'Open a closed period again, for a reason; the closing stays readable' })
  @ApiOkResponse({ type: ReportDto })
  async reopen(@By() actor: Actor, @Param('period') code: string, @Body() { reason }: ReopenDto): Promise<ReportDto> {
    const period = periodNamed(code);
    await this.closings.reopen(actor, period, reason);
    return this.reports.report(actor, period);
  }

  @Requires('reports.read')
  @Get(':period/closings')
  @ApiOperation({ summary: 'The closings of one period with their reopenings, the newest first' })
  @ApiOkResponse({ type: ClosingListDto })
  async ofPeriod(@By() actor: Actor, @Param('period') period: string): Promise<ClosingListDto> {
    const closings = await closingsOf(this.db, periodNamed(period).code);
    return { items: closings.map((closing) => asSeenBy(actor, closing)) };
  }

  @Requires('indicators.records')
  @Get(':period/revisions')
  @ApiOperation({ summary: 'The records behind what has changed since a period was closed' })
  @ApiOkResponse({ type: RevisedRecordPageDto })
  revisions(
    @Param('period') period: string,
    @Query() { key, revision, ...page }: RevisedRecordsQuery,
  ): Promise<RevisedRecordPageDto> {
    return revisedRecords(this.db, this.clock, periodNamed(period), { key, revision }, page);
  }

  @Requires('reports.read')
  @Get(':period/verification')
  @ApiOperation({ summary: 'Whether a closing is still, byte by byte, what was hashed' })
  @ApiOkResponse({ type: VerificationDto })
  async verify(@Param('period') period: string, @Query() { closing }: ClosingQuery): Promise<VerificationDto> {
    const { hash, faults } = await this.closings.verify(periodNamed(period), closing);
    return { hash, isIntact: faults.length === 0, faults };
  }
}
