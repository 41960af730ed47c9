import { dayOf } from '@elinvoima/contracts';
import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Clock, Database, type Actor } from '@elinvoima/domain/platform';
import { SitePropertyIds, SiteService, listSites, siteDetails } from '@elinvoima/domain/sites';
import type { FastifyReply } from 'fastify';
import { created } from '../http/created.js';
import { By, Requires, Restores } from '../http/policy.js';
import { SeenVersion } from '../http/version.js';
import {
  SiteDto,
  SiteInputDto,
  SitePageDto,
  SitePatchDto,
  SitePropertyIdInputDto,
  SiteStatusDto,
  SitesQuery,
} from './sites.dto.js';

@ApiTags('sites')
@Controller('sites')
export class SitesController {
  constructor(
    private readonly db: Database,
    private readonly sites: SiteService,
    private readonly propertyIds: SitePropertyIds,
    private readonly clock: Clock,
  ) {}

  @Requires('sites.read')
  @Get()
  @ApiOperation({ summary: 'Plots and premises' })
  @ApiOkResponse({ type: SitePageDto })
  list(@Query() { limit, cursor, sort, withTotal, ...filter }: SitesQuery): Promise<SitePageDto> {
    return listSites(this.db, { ...filter, today: dayOf(this.clock.now()) }, { limit, cursor, sort, withTotal });
  }

  @Requires('sites.read')
  @Get(':id')
  @ApiOperation({ summary: 'One place with its dated statuses and its property identifiers' })
  @ApiOkResponse({ type: SiteDto })
  get(@Param('id', ParseUUIDPipe) id: string): Promise<SiteDto> {
    return siteDetails(this.db, id);
  }

  @Requires('sites.write')
  @Post()
  @ApiOperation({ summary: 'Enter a plot or premises' })
  @ApiCreatedResponse({ type: SiteDto })
  async create(
    @By() actor: Actor,
    @Body() body: SiteInputDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SiteDto> {
    return created(reply, 'sites', await this.get(await this.sites.create(actor, body)));
  }

  @Requires('sites.write')
  @Patch(':id')
  @ApiOperation({ summary: 'Change the given fields; a given list replaces the whole list' })
  @ApiOkResponse({ type: SiteDto })
  async update(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: SitePatchDto,
  ): Promise<SiteDto> {
    await this.sites.update(actor, id, version, body);
    return this.get(id);
  }

  @Requires('sites.write')
  @Post(':id/status')
  @HttpCode(200)
  @ApiOperation({ summary: 'Enter a status from a day on, also one that was before those known' })
  @ApiOkResponse({ type: SiteDto })
  async changeStatus(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SiteStatusDto,
  ): Promise<SiteDto> {
    await this.sites.changeStatus(actor, id, body);
    return this.get(id);
  }

  @Requires('sites.write')
  @Post(':id/property-ids')
  @HttpCode(200)
  @ApiOperation({ summary: 'Enter the new property identifier that parcelling gave; the old one is kept with its end' })
  @ApiOkResponse({ type: SiteDto })
  async replacePropertyId(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SitePropertyIdInputDto,
  ): Promise<SiteDto> {
    await this.propertyIds.replace(actor, id, body);
    return this.get(id);
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
    await this.sites.remove(actor, id, version);
  }

  @Restores('sites.write')
  @Post(':id/restore')
  @HttpCode(200)
  @ApiOperation({ summary: 'Bring back from the bin' })
  @ApiOkResponse({ type: SiteDto })
  async restore(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<SiteDto> {
    await this.sites.restore(actor, id);
    return this.get(id);
  }
}
