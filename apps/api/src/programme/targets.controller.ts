import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database, findLiving, type Actor } from '@elinvoima/domain/platform';
import { IndicatorTarget, Programme, TargetService, listTargets, targetAsFile } from '@elinvoima/domain/programme';
import type { FastifyReply } from 'fastify';
import { created } from '../http/created.js';
import { By, Requires, Restores } from '../http/policy.js';
import { SeenVersion } from '../http/version.js';
import { TargetDto, TargetInputDto, TargetPageDto, TargetPatchDto, TargetsQuery } from './targets.dto.js';

@ApiTags('programmes')
@Controller()
export class TargetsController {
  constructor(
    private readonly db: Database,
    private readonly targets: TargetService,
  ) {}

  @Requires('indicators.read')
  @Get('programmes/:id/targets')
  @ApiOperation({ summary: 'What the programme’s indicators are to reach' })
  @ApiOkResponse({ type: TargetPageDto })
  async list(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { limit, cursor, sort, withTotal, indicator }: TargetsQuery,
  ): Promise<TargetPageDto> {
    await findLiving(this.db, Programme, id);
    return listTargets(this.db, { programmeId: id, indicator }, { limit, cursor, sort, withTotal });
  }

  @Requires('indicators.read')
  @Get('targets/:id')
  @ApiOperation({ summary: 'One target' })
  @ApiOkResponse({ type: TargetDto })
  async get(@Param('id', ParseUUIDPipe) id: string): Promise<TargetDto> {
    const target = await findLiving(this.db, IndicatorTarget, id);
    const { programmeId, updatedAt, version } = target;
    return { id, programmeId, ...targetAsFile(target), updatedAt, version };
  }

  @Requires('targets.write')
  @Post('programmes/:id/targets')
  @ApiOperation({ summary: 'Set a target' })
  @ApiCreatedResponse({ type: TargetDto })
  async create(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) programmeId: string,
    @Body() body: TargetInputDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TargetDto> {
    return created(reply, 'targets', await this.get(await this.targets.create(actor, programmeId, body)));
  }

  @Requires('targets.write')
  @Patch('targets/:id')
  @ApiOperation({ summary: 'Change the given fields' })
  @ApiOkResponse({ type: TargetDto })
  async update(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: TargetPatchDto,
  ): Promise<TargetDto> {
    await this.targets.update(actor, id, version, body);
    return this.get(id);
  }

  @Requires('targets.write')
  @Delete('targets/:id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Move to the bin' })
  async remove(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
  ): Promise<void> {
    await this.targets.remove(actor, id, version);
  }

  @Restores('targets.write')
  @Post('targets/:id/restore')
  @HttpCode(200)
  @ApiOperation({ summary: 'Bring back from the bin' })
  @ApiOkResponse({ type: TargetDto })
  async restore(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<TargetDto> {
    await this.targets.restore(actor, id);
    return this.get(id);
  }
}
