import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { dayOf } from '@elinvoima/contracts';
import { InitiativeService, initiativeDetails, listInitiatives } from '@elinvoima/domain/initiatives';
import { Clock, Database, type Actor } from '@elinvoima/domain/platform';
import type { FastifyReply } from 'fastify';
import { created } from '../http/created.js';
import { By, Requires, Restores } from '../http/policy.js';
import { SeenVersion } from '../http/version.js';
import {
  InitiativeDto,
  InitiativeInputDto,
  InitiativePageDto,
  InitiativePatchDto,
  InitiativesQuery,
  SupporterInputDto,
} from './initiatives.dto.js';

@ApiTags('initiatives')
@Controller('initiatives')
export class InitiativesController {
  constructor(
    private readonly db: Database,
    private readonly initiatives: InitiativeService,
    private readonly clock: Clock,
  ) {}

  @Requires('initiatives.read')
  @Get()
  @ApiOperation({ summary: 'Initiatives, those that wait for an answer first' })
  @ApiOkResponse({ type: InitiativePageDto })
  list(@Query() { limit, cursor, sort, withTotal, ...filter }: InitiativesQuery): Promise<InitiativePageDto> {
    return listInitiatives(this.db, filter, { limit, cursor, sort, withTotal }, dayOf(this.clock.now()));
  }

  @Requires('initiatives.read')
  @Get(':id')
  @ApiOperation({ summary: 'One initiative with its supporters, its measures and the history of its states' })
  @ApiOkResponse({ type: InitiativeDto })
  get(@Param('id', ParseUUIDPipe) id: string): Promise<InitiativeDto> {
    return initiativeDetails(this.db, id, dayOf(this.clock.now()));
  }

  @Requires('initiatives.write')
  @Post()
  @ApiOperation({ summary: 'Enter an initiative' })
  @ApiCreatedResponse({ type: InitiativeDto })
  async create(
    @By() actor: Actor,
    @Body() body: InitiativeInputDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<InitiativeDto> {
    const id = await this.initiatives.create(actor, body);
    return created(reply, 'initiatives', await this.get(id));
  }

  @Requires('initiatives.write')
  @Patch(':id')
  @ApiOperation({ summary: 'Change the given fields' })
  @ApiOkResponse({ type: InitiativeDto })
  async update(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: InitiativePatchDto,
  ): Promise<InitiativeDto> {
    await this.initiatives.update(actor, id, version, body);
    return this.get(id);
  }

  @Requires('initiatives.write')
  @Post(':id/supporters')
  @ApiOperation({ summary: 'Add somebody who proposes the same' })
  @ApiCreatedResponse({ type: InitiativeDto })
  async addSupporter(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SupporterInputDto,
  ): Promise<InitiativeDto> {
    await this.initiatives.addSupporter(actor, id, body);
    return this.get(id);
  }

  @Requires('initiatives.write')
  @Delete(':id/supporters/:supporterId')
  @HttpCode(204)
  @ApiOperation({ summary: 'Remove a supporter' })
  async removeSupporter(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('supporterId', ParseUUIDPipe) supporterId: string,
  ): Promise<void> {
    await this.initiatives.removeSupporter(actor, id, supporterId);
  }

  @Requires('initiatives.write')
  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Move to the bin' })
  async remove(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
  ): Promise<void> {
    await this.initiatives.remove(actor, id, version);
  }

  @Restores('initiatives.write')
  @Post(':id/restore')
  @HttpCode(200)
  @ApiOperation({ summary: 'Bring back from the bin' })
  @ApiOkResponse({ type: InitiativeDto })
  async restore(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<InitiativeDto> {
    await this.initiatives.restore(actor, id);
    return this.get(id);
  }
}
