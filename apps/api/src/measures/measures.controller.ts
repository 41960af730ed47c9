import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { dayOf, type Day } from '@elinvoima/contracts';
import { MeasureService, listMeasures, measureDetails } from '@elinvoima/domain/measures';
import { Clock, Database, type Actor } from '@elinvoima/domain/platform';
import { listUnits } from '@elinvoima/domain/projects';
import type { FastifyReply } from 'fastify';
import { created } from '../http/created.js';
import { By, Requires, Restores } from '../http/policy.js';
import { SeenVersion } from '../http/version.js';
import {
  MeasureDto,
  MeasureInputDto,
  MeasurePageDto,
  MeasurePatchDto,
  MeasureStageDto,
  MeasuresQuery,
  UnitsDto,
  UnitsQuery,
} from './measures.dto.js';

/** Those who see the lights but no people (viewers) get the measure without anybody's name. */
const seesNames = (actor: Actor): boolean => actor.permissions.has('users.names');

@ApiTags('measures')
@Controller('measures')
export class MeasuresController {
  constructor(
    private readonly db: Database,
    private readonly measures: MeasureService,
    private readonly clock: Clock,
  ) {}

  @Requires('measures.read')
  @Get()
  @ApiOperation({ summary: 'Measures with their lights' })
  @ApiOkResponse({ type: MeasurePageDto })
  async list(
    @By() actor: Actor,
    @Query() { limit, cursor, sort, withTotal, ...filter }: MeasuresQuery,
  ): Promise<MeasurePageDto> {
    const page = await listMeasures(this.db, filter, { limit, cursor, sort, withTotal }, this.today());
    return seesNames(actor) ? page : { ...page, items: page.items.map((row) => ({ ...row, owner: null })) };
  }

  @Requires('measures.read')
  @Get('units')
  @ApiOperation({ summary: 'Responsible units that measures and projects name already' })
  @ApiOkResponse({ type: UnitsDto })
  async units(@Query() { q = '', limit = 20 }: UnitsQuery): Promise<UnitsDto> {
    return { items: await listUnits(this.db, q, limit) };
  }

  @Requires('measures.read')
  @Get(':id')
  @ApiOperation({ summary: 'One measure with its dated stages' })
  @ApiOkResponse({ type: MeasureDto })
  async get(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<MeasureDto> {
    const measure = {
      ...(await measureDetails(this.db, id, this.today())),
      ...(!actor.permissions.has('initiatives.read') && { initiatives: [] }),
    };
    if (seesNames(actor)) return measure;
    return { ...measure, owner: null, history: measure.history.map((change) => ({ ...change, recordedBy: null })) };
  }

  @Requires('measures.write')
  @Post()
  @ApiOperation({ summary: 'Enter a measure' })
  @ApiCreatedResponse({ type: MeasureDto })
  async create(
    @By() actor: Actor,
    @Body() body: MeasureInputDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeasureDto> {
    return created(reply, 'measures', await this.get(actor, await this.measures.create(actor, body)));
  }

  @Requires('measures.write')
  @Patch(':id')
  @ApiOperation({ summary: 'Change the given fields' })
  @ApiOkResponse({ type: MeasureDto })
  async update(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: MeasurePatchDto,
  ): Promise<MeasureDto> {
    await this.measures.update(actor, id, version, body);
    return this.get(actor, id);
  }

  @Requires('measures.write')
  @Post(':id/stage')
  @HttpCode(200)
  @ApiOperation({ summary: 'Put into another stage from a day on' })
  @ApiOkResponse({ type: MeasureDto })
  async moveTo(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { stage, since, ...end }: MeasureStageDto,
  ): Promise<MeasureDto> {
    await this.measures.moveTo(actor, id, stage, since, end);
    return this.get(actor, id);
  }

  @Requires('measures.write')
  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Move to the bin' })
  async remove(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
  ): Promise<void> {
    await this.measures.remove(actor, id, version);
  }

  @Restores('measures.write')
  @Post(':id/restore')
  @HttpCode(200)
  @ApiOperation({ summary: 'Bring back from the bin' })
  @ApiOkResponse({ type: MeasureDto })
  async restore(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<MeasureDto> {
    await this.measures.restore(actor, id);
    return this.get(actor, id);
  }

  private today(): Day {
    return dayOf(this.clock.now());
  }
}
