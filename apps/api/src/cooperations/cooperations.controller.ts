import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { dayOf, type Day } from '@elinvoima/contracts';
import { CooperationService, cooperationDetails, listCooperations } from '@elinvoima/domain/cooperations';
import { Clock, Database, type Actor } from '@elinvoima/domain/platform';
import type { FastifyReply } from 'fastify';
import { created } from '../http/created.js';
import { periodOf } from '../http/period.js';
import { By, Requires, Restores } from '../http/policy.js';
import { SeenVersion } from '../http/version.js';
import {
  CooperationDto,
  CooperationInputDto,
  CooperationPageDto,
  CooperationPatchDto,
  CooperationsQuery,
} from './cooperations.dto.js';

@ApiTags('cooperations')
@Controller('cooperations')
export class CooperationsController {
  constructor(
    private readonly db: Database,
    private readonly cooperations: CooperationService,
    private readonly clock: Clock,
  ) {}

  @Requires('cooperations.read')
  @Get()
  @ApiOperation({ summary: 'Cooperations' })
  @ApiOkResponse({ type: CooperationPageDto })
  list(
    @Query() { limit, cursor, sort, withTotal, on, period, ...filter }: CooperationsQuery,
  ): Promise<CooperationPageDto> {
    return listCooperations(
      this.db,
      { ...filter, period: periodOf(period) },
      { limit, cursor, sort, withTotal },
      on ?? this.today(),
    );
  }

  @Requires('cooperations.read')
  @Get(':id')
  @ApiOperation({ summary: 'One cooperation' })
  @ApiOkResponse({ type: CooperationDto })
  get(@Param('id', ParseUUIDPipe) id: string): Promise<CooperationDto> {
    return cooperationDetails(this.db, id, this.today());
  }

  @Requires('cooperations.write')
  @Post()
  @ApiOperation({ summary: 'Enter a cooperation with at least one named outside organisation' })
  @ApiCreatedResponse({ type: CooperationDto })
  async create(
    @By() actor: Actor,
    @Body() body: CooperationInputDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CooperationDto> {
    return created(reply, 'cooperations', await this.get(await this.cooperations.create(actor, body)));
  }

  @Requires('cooperations.write')
  @Patch(':id')
  @ApiOperation({ summary: 'Change the given fields; a given list replaces the whole list' })
  @ApiOkResponse({ type: CooperationDto })
  async update(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: CooperationPatchDto,
  ): Promise<CooperationDto> {
    await this.cooperations.update(actor, id, version, body);
    return this.get(id);
  }

  @Requires('cooperations.write')
  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Move to the bin' })
  async remove(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
  ): Promise<void> {
    await this.cooperations.remove(actor, id, version);
  }

  @Restores('cooperations.write')
  @Post(':id/restore')
  @HttpCode(200)
  @ApiOperation({ summary: 'Bring back from the bin' })
  @ApiOkResponse({ type: CooperationDto })
  async restore(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<CooperationDto> {
    await this.cooperations.restore(actor, id);
    return this.get(id);
  }

  private today(): Day {
    return dayOf(this.clock.now());
  }
}
