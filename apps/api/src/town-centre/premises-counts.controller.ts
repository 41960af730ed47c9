import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database, type Actor } from '@elinvoima/domain/platform';
import { PremisesCountService, listPremisesCounts, premisesCountDetails } from '@elinvoima/domain/town-centre';
import type { FastifyReply } from 'fastify';
import { created } from '../http/created.js';
import { By, Requires, Restores } from '../http/policy.js';
import { SeenVersion } from '../http/version.js';
import {
  PremisesCountDto,
  PremisesCountInputDto,
  PremisesCountPageDto,
  PremisesCountPatchDto,
  PremisesCountsQuery,
} from './premises-counts.dto.js';

/** Whoever sees figures only is not told who walked, nor of our sites. */
const seenBy = <Count extends { countedBy: string | null; notes: string | null }>(
  { permissions }: Actor,
  count: Count,
): Count => (permissions.has('sites.read') ? count : { ...count, countedBy: null, notes: null });

@ApiTags('premises-counts')
@Controller('premises-counts')
export class PremisesCountsController {
  constructor(
    private readonly db: Database,
    private readonly counts: PremisesCountService,
  ) {}

  @Requires('indicators.read')
  @Get()
  @ApiOperation({ summary: 'Counts of the town centre’s premises, each with its index' })
  @ApiOkResponse({ type: PremisesCountPageDto })
  async list(
    @By() actor: Actor,
    @Query() { limit, cursor, sort, withTotal, ...filter }: PremisesCountsQuery,
  ): Promise<PremisesCountPageDto> {
    const page = await listPremisesCounts(this.db, filter, { limit, cursor, sort, withTotal });
    return { ...page, items: page.items.map((count) => seenBy(actor, count)) };
  }

  @Requires('indicators.read')
  @Get(':id')
  @ApiOperation({ summary: 'One count with its premises' })
  @ApiOkResponse({ type: PremisesCountDto })
  async get(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<PremisesCountDto> {
    const count = seenBy(actor, await premisesCountDetails(this.db, id));
    return actor.permissions.has('sites.read')
      ? count
      : { ...count, rows: count.rows.map((row) => ({ ...row, siteId: null, siteName: null })) };
  }

  @Requires('sites.write')
  @Post()
  @ApiOperation({ summary: 'Store a count' })
  @ApiCreatedResponse({ type: PremisesCountDto })
  async create(
    @By() actor: Actor,
    @Body() body: PremisesCountInputDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PremisesCountDto> {
    return created(reply, 'premises-counts', await this.get(actor, await this.counts.create(actor, body)));
  }

  @Requires('sites.write')
  @Patch(':id')
  @ApiOperation({ summary: 'Change the given fields' })
  @ApiOkResponse({ type: PremisesCountDto })
  async update(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: PremisesCountPatchDto,
  ): Promise<PremisesCountDto> {
    await this.counts.update(actor, id, version, body);
    return this.get(actor, id);
  }

  @Requires('sites.write')
  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Move to the bin' })
  async remove(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
  ): Promise<void> {
    await this.counts.remove(actor, id, version);
  }

  @Restores('sites.write')
  @Post(':id/restore')
  @HttpCode(200)
  @ApiOperation({ summary: 'Bring back from the bin' })
  @ApiOkResponse({ type: PremisesCountDto })
  async restore(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<PremisesCountDto> {
    await this.counts.restore(actor, id);
    return this.get(actor, id);
  }
}
