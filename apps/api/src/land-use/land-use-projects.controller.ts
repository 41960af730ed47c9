import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  LandUseProjectService,
  LandUseStages,
  landUseProjectDetails,
  landUseThemes,
  listLandUseProjects,
} from '@elinvoima/domain/land-use';
import { Clock, Database, type Actor } from '@elinvoima/domain/platform';
import type { FastifyReply } from 'fastify';
import { created } from '../http/created.js';
import { By, Requires, Restores } from '../http/policy.js';
import { SeenVersion } from '../http/version.js';
import {
  LandUseProjectDto,
  LandUseProjectInputDto,
  LandUseProjectPageDto,
  LandUseProjectPatchDto,
  LandUseProjectStageDto,
  LandUseProjectsQuery,
  LandUseThemesDto,
  SplitLandUseProjectDto,
} from './land-use-projects.dto.js';

@ApiTags('land-use-projects')
@Controller()
export class LandUseProjectsController {
  constructor(
    private readonly db: Database,
    private readonly projects: LandUseProjectService,
    private readonly stages: LandUseStages,
    private readonly clock: Clock,
  ) {}

  @Requires('land-use-projects.read')
  @Get('land-use-projects')
  @ApiOperation({ summary: 'Land-use projects' })
  @ApiOkResponse({ type: LandUseProjectPageDto })
  list(@Query() { limit, cursor, sort, withTotal, ...filter }: LandUseProjectsQuery): Promise<LandUseProjectPageDto> {
    return listLandUseProjects(this.db, filter, { limit, cursor, sort, withTotal }, this.clock.now());
  }

  @Requires('land-use-projects.read')
  @Get('land-use-themes')
  @ApiOperation({ summary: 'The themes that plans and proposals to the regional plan have' })
  @ApiOkResponse({ type: LandUseThemesDto })
  async themes(): Promise<LandUseThemesDto> {
    return { items: await landUseThemes(this.db) };
  }

  @Requires('land-use-projects.read')
  @Get('land-use-projects/:id')
  @ApiOperation({ summary: 'One land-use project with its dated stages' })
  @ApiOkResponse({ type: LandUseProjectDto })
  get(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<LandUseProjectDto> {
    return landUseProjectDetails(this.db, actor, id, this.clock.now());
  }

  @Requires('land-use-projects.write')
  @Post('land-use-projects')
  @ApiOperation({ summary: 'Enter a land-use project, also one that is only planned' })
  @ApiCreatedResponse({ type: LandUseProjectDto })
  async create(
    @By() actor: Actor,
    @Body() body: LandUseProjectInputDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<LandUseProjectDto> {
    return created(reply, 'land-use-projects', await this.get(actor, await this.projects.create(actor, body)));
  }

  @Requires('land-use-projects.write')
  @Patch('land-use-projects/:id')
  @ApiOperation({ summary: 'Change the given fields; a given list replaces the whole list' })
  @ApiOkResponse({ type: LandUseProjectDto })
  async update(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: LandUseProjectPatchDto,
  ): Promise<LandUseProjectDto> {
    await this.projects.update(actor, id, version, body);
    return this.get(actor, id);
  }

  @Requires('land-use-projects.write')
  @Post('land-use-projects/:id/stage')
  @HttpCode(200)
  @ApiOperation({ summary: 'Enter a stage from a day on, also one that was before those known' })
  @ApiOkResponse({ type: LandUseProjectDto })
  async moveTo(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { stage, since }: LandUseProjectStageDto,
  ): Promise<LandUseProjectDto> {
    await this.stages.add(actor, id, stage, since);
    return this.get(actor, id);
  }

  @Requires('land-use-projects.write')
  @Delete('land-use-projects/:id/stages/:stageId')
  @ApiOperation({ summary: 'Take back a stage that was entered wrongly; the project’s version is asked' })
  @ApiOkResponse({ type: LandUseProjectDto })
  async removeStage(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('stageId', ParseUUIDPipe) stageId: string,
    @SeenVersion() version: number,
  ): Promise<LandUseProjectDto> {
    await this.stages.remove(actor, id, stageId, version);
    return this.get(actor, id);
  }

  @Requires('land-use-projects.write')
  @Post('land-use-projects/:id/split')
  @ApiOperation({ summary: 'Separate a new project with the same past; from that day on they count as two' })
  @ApiCreatedResponse({ type: LandUseProjectDto, description: 'The new project.' })
  async split(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SplitLandUseProjectDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<LandUseProjectDto> {
    return created(reply, 'land-use-projects', await this.get(actor, await this.projects.split(actor, id, body)));
  }

  @Requires('land-use-projects.write')
  @Delete('land-use-projects/:id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Move to the bin' })
  async remove(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
  ): Promise<void> {
    await this.projects.remove(actor, id, version);
  }

  @Restores('land-use-projects.write')
  @Post('land-use-projects/:id/restore')
  @HttpCode(200)
  @ApiOperation({ summary: 'Bring back from the bin' })
  @ApiOkResponse({ type: LandUseProjectDto })
  async restore(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<LandUseProjectDto> {
    await this.projects.restore(actor, id);
    return this.get(actor, id);
  }
}
