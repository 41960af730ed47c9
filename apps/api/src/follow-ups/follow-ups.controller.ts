import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { dayOf } from '@elinvoima/contracts';
import { FollowUpService, followUpDetails, listFollowUps } from '@elinvoima/domain/follow-ups';
import { Clock, Database, type Actor } from '@elinvoima/domain/platform';
import type { FastifyReply } from 'fastify';
import { created } from '../http/created.js';
import { By, Requires, Restores } from '../http/policy.js';
import { SeenVersion } from '../http/version.js';
import { FollowUpDto, FollowUpInputDto, FollowUpPageDto, FollowUpPatchDto, FollowUpsQuery } from './follow-ups.dto.js';

@ApiTags('follow-ups')
@Controller('follow-ups')
export class FollowUpsController {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly followUps: FollowUpService,
  ) {}

  @Requires('follow-ups.read', 'follow-ups.write-own')
  @Get()
  @ApiOperation({ summary: 'Promises, the most pressing first; some roles see their own only' })
  @ApiOkResponse({ type: FollowUpPageDto })
  list(
    @By() actor: Actor,
    @Query() { limit, cursor, sort, withTotal, ...filter }: FollowUpsQuery,
  ): Promise<FollowUpPageDto> {
    return listFollowUps(this.db, actor, this.today(), filter, {
      limit,
      cursor,
      sort,
      withTotal,
    });
  }

  @Requires('follow-ups.read', 'follow-ups.write-own')
  @Get(':id')
  @ApiOperation({ summary: 'One promise' })
  @ApiOkResponse({ type: FollowUpDto })
  get(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<FollowUpDto> {
    return followUpDetails(this.db, actor, this.today(), id);
  }

  @Requires('follow-ups.write', 'follow-ups.write-own')
  @Post()
  @ApiOperation({ summary: 'Promise something by a day' })
  @ApiCreatedResponse({ type: FollowUpDto })
  async create(
    @By() actor: Actor,
    @Body() body: FollowUpInputDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FollowUpDto> {
    return created(reply, 'follow-ups', await this.get(actor, await this.followUps.create(actor, body)));
  }

  @Requires('follow-ups.write', 'follow-ups.write-own')
  @Patch(':id')
  @ApiOperation({ summary: 'Move it to another day or person, or say it otherwise' })
  @ApiOkResponse({ type: FollowUpDto })
  async update(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: FollowUpPatchDto,
  ): Promise<FollowUpDto> {
    await this.followUps.update(actor, id, version, body);
    return this.get(actor, id);
  }

  @Requires('follow-ups.write', 'follow-ups.write-own')
  @Post(':id/done')
  @HttpCode(200)
  @ApiOperation({ summary: 'Kept; said twice it changes nothing' })
  @ApiOkResponse({ type: FollowUpDto })
  async done(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<FollowUpDto> {
    await this.followUps.done(actor, id);
    return this.get(actor, id);
  }

  @Requires('follow-ups.write', 'follow-ups.write-own')
  @Post(':id/reopen')
  @HttpCode(200)
  @ApiOperation({ summary: 'Open again; said twice it changes nothing' })
  @ApiOkResponse({ type: FollowUpDto })
  async reopen(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<FollowUpDto> {
    await this.followUps.reopen(actor, id);
    return this.get(actor, id);
  }

  @Requires('follow-ups.write', 'follow-ups.write-own')
  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Move to the bin' })
  async remove(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
  ): Promise<void> {
    await this.followUps.remove(actor, id, version);
  }

  @Restores('follow-ups.write', 'follow-ups.write-own')
  @Post(':id/restore')
  @HttpCode(200)
  @ApiOperation({ summary: 'Bring back from the bin' })
  @ApiOkResponse({ type: FollowUpDto })
  async restore(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<FollowUpDto> {
    await this.followUps.restore(actor, id);
    return followUpDetails(this.db, actor, this.today(), id);
  }

  private today(): string {
    return dayOf(this.clock.now());
  }
}
