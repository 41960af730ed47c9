import { Database, type Actor } from '@elinvoima/domain/platform';
import { TriggerService, listTriggers, triggerDetails } from '@elinvoima/domain/survey-triggers';
import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { created } from '../http/created.js';
import { By, Requires, Restores } from '../http/policy.js';
import { SeenVersion } from '../http/version.js';
import {
  SurveyTriggerDto,
  SurveyTriggerInputDto,
  SurveyTriggerPageDto,
  SurveyTriggerPatchDto,
  SurveyTriggersQuery,
} from './survey-triggers.dto.js';

@ApiTags('surveys')
@Controller('survey-triggers')
export class SurveyTriggersController {
  constructor(
    private readonly db: Database,
    private readonly triggers: TriggerService,
  ) {}

  @Requires('surveys.read')
  @Get()
  @ApiOperation({ summary: 'Rules by which surveys follow what happens, with what they have found' })
  @ApiOkResponse({ type: SurveyTriggerPageDto })
  list(@Query() { limit, cursor, sort, withTotal, ...filter }: SurveyTriggersQuery): Promise<SurveyTriggerPageDto> {
    return listTriggers(this.db, filter, { limit, cursor, sort, withTotal });
  }

  @Requires('surveys.read')
  @Get(':id')
  @ApiOperation({ summary: 'One rule' })
  @ApiOkResponse({ type: SurveyTriggerDto })
  get(@Param('id', ParseUUIDPipe) id: string): Promise<SurveyTriggerDto> {
    return triggerDetails(this.db, id);
  }

  @Requires('surveys.send')
  @Post()
  @ApiOperation({ summary: 'Make a rule' })
  @ApiCreatedResponse({ type: SurveyTriggerDto })
  async create(
    @By() actor: Actor,
    @Body() body: SurveyTriggerInputDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SurveyTriggerDto> {
    return created(reply, 'survey-triggers', await this.get(await this.triggers.create(actor, body)));
  }

  @Requires('surveys.send')
  @Patch(':id')
  @ApiOperation({ summary: 'Change the given fields, switch on or off' })
  @ApiOkResponse({ type: SurveyTriggerDto })
  async update(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: SurveyTriggerPatchDto,
  ): Promise<SurveyTriggerDto> {
    await this.triggers.update(actor, id, version, body);
    return this.get(id);
  }

  @Requires('surveys.send')
  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Move to the bin' })
  async remove(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
  ): Promise<void> {
    await this.triggers.remove(actor, id, version);
  }

  @Restores('surveys.send')
  @Post(':id/restore')
  @HttpCode(200)
  @ApiOperation({ summary: 'Bring back from the bin, switched off' })
  @ApiOkResponse({ type: SurveyTriggerDto })
  async restore(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<SurveyTriggerDto> {
    await this.triggers.restore(actor, id);
    return this.get(id);
  }
}
