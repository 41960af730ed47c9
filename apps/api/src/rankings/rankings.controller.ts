import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database, type Actor } from '@elinvoima/domain/platform';
import { RankingService, listRankings, rankingDetails } from '@elinvoima/domain/rankings';
import type { FastifyReply } from 'fastify';
import { created } from '../http/created.js';
import { By, Requires, Restores } from '../http/policy.js';
import { SeenVersion } from '../http/version.js';
import { RankingDto, RankingInputDto, RankingPageDto, RankingPatchDto, RankingsQuery } from './rankings.dto.js';

@ApiTags('rankings')
@Controller('rankings')
export class RankingsController {
  constructor(
    private readonly db: Database,
    private readonly rankings: RankingService,
  ) {}

  @Requires('indicators.read')
  @Get()
  @ApiOperation({ summary: 'Places in outside surveys, each beside the edition before' })
  @ApiOkResponse({ type: RankingPageDto })
  list(@Query() { limit, cursor, sort, withTotal, ...filter }: RankingsQuery): Promise<RankingPageDto> {
    return listRankings(this.db, filter, { limit, cursor, sort, withTotal });
  }

  @Requires('indicators.read')
  @Get(':id')
  @ApiOperation({ summary: 'One place in an outside survey' })
  @ApiOkResponse({ type: RankingDto })
  get(@Param('id', ParseUUIDPipe) id: string): Promise<RankingDto> {
    return rankingDetails(this.db, id);
  }

  @Requires('series.write')
  @Post()
  @ApiOperation({ summary: 'Type in a place' })
  @ApiCreatedResponse({ type: RankingDto })
  async create(
    @By() actor: Actor,
    @Body() body: RankingInputDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RankingDto> {
    return created(reply, 'rankings', await this.get(await this.rankings.create(actor, body)));
  }

  @Requires('series.write')
  @Patch(':id')
  @ApiOperation({ summary: 'Change the given fields' })
  @ApiOkResponse({ type: RankingDto })
  async update(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: RankingPatchDto,
  ): Promise<RankingDto> {
    await this.rankings.update(actor, id, version, body);
    return this.get(id);
  }

  @Requires('series.write')
  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Move to the bin' })
  async remove(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
  ): Promise<void> {
    await this.rankings.remove(actor, id, version);
  }

  @Restores('series.write')
  @Post(':id/restore')
  @HttpCode(200)
  @ApiOperation({ summary: 'Bring back from the bin' })
  @ApiOkResponse({ type: RankingDto })
  async restore(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<RankingDto> {
    await this.rankings.restore(actor, id);
    return this.get(id);
  }
}
