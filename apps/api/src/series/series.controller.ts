import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Database, type Actor } from '@elinvoima/domain/platform';
import { SeriesService, listSeries, seriesDetails, seriesId } from '@elinvoima/domain/series';
import type { FastifyReply } from 'fastify';
import { created } from '../http/created.js';
import { By, Requires, Restores } from '../http/policy.js';
import { SeenVersion } from '../http/version.js';
import { SeriesDto, SeriesInputDto, SeriesPageDto, SeriesPatchDto, SeriesQuery } from './series.dto.js';

@ApiTags('series')
@Controller('series')
export class SeriesController {
  constructor(
    private readonly db: Database,
    private readonly series: SeriesService,
  ) {}

  @Requires('indicators.read')
  @Get()
  @ApiOperation({ summary: 'Hand-entered series with their newest values' })
  @ApiOkResponse({ type: SeriesPageDto })
  list(
    @By() { language }: Actor,
    @Query() { limit, cursor, sort, withTotal, ...filter }: SeriesQuery,
  ): Promise<SeriesPageDto> {
    return listSeries(this.db, filter, { limit, cursor, sort, withTotal }, language);
  }

  @Requires('indicators.read')
  @Get(':id')
  @ApiParam({ name: 'id', description: 'Its id, its key, or the id of one of its values.' })
  @ApiOperation({ summary: 'One series' })
  @ApiOkResponse({ type: SeriesDto })
  async get(@By() { language }: Actor, @Param('id') id: string): Promise<SeriesDto> {
    return seriesDetails(this.db, await seriesId(this.db, id), language);
  }

  @Requires('series.write')
  @Post()
  @ApiOperation({ summary: 'Add a series' })
  @ApiCreatedResponse({ type: SeriesDto })
  async create(
    @By() actor: Actor,
    @Body() body: SeriesInputDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SeriesDto> {
    return created(reply, 'series', await this.get(actor, await this.series.create(actor, body)));
  }

  @Requires('series.write')
  @Patch(':id')
  @ApiParam({ name: 'id', description: 'Its id or its key.' })
  @ApiOperation({ summary: 'Change the given fields' })
  @ApiOkResponse({ type: SeriesDto })
  async update(
    @By() actor: Actor,
    @Param('id') named: string,
    @SeenVersion() version: number,
    @Body() body: SeriesPatchDto,
  ): Promise<SeriesDto> {
    const id = await seriesId(this.db, named);
    await this.series.update(actor, id, version, body);
    return this.get(actor, id);
  }

  @Requires('series.write')
  @Delete(':id')
  @HttpCode(204)
  @ApiParam({ name: 'id', description: 'Its id or its key.' })
  @ApiOperation({ summary: 'Move to the bin' })
  async remove(@By() actor: Actor, @Param('id') named: string, @SeenVersion() version: number): Promise<void> {
    await this.series.remove(actor, await seriesId(this.db, named), version);
  }

  @Restores('series.write')
  @Post(':id/restore')
  @HttpCode(200)
  @ApiOperation({ summary: 'Bring back from the bin' })
  @ApiOkResponse({ type: SeriesDto })
  async restore(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<SeriesDto> {
    await this.series.restore(actor, id);
    return this.get(actor, id);
  }
}
