import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { dayOf, type Day } from '@elinvoima/contracts';
import { Clock, Database, type Actor } from '@elinvoima/domain/platform';
import { ProjectService, listProjects, projectDetails } from '@elinvoima/domain/projects';
import type { FastifyReply } from 'fastify';
import { created } from '../http/created.js';
import { By, Requires, Restores } from '../http/policy.js';
import { SeenVersion } from '../http/version.js';
import {
  ProjectDto,
  ProjectInputDto,
  ProjectPageDto,
  ProjectPatchDto,
  ProjectStageDto,
  ProjectsQuery,
} from './projects.dto.js';

/** Those who see the lights but no people (viewers) get the project without anybody's name. */
const seesNames = (actor: Actor): boolean => actor.permissions.has('users.names');

/** Projects are read and written by those who read and write measures: the two are one plan. */
@ApiTags('projects')
@Controller('projects')
export class ProjectsController {
  constructor(
    private readonly db: Database,
    private readonly projects: ProjectService,
    private readonly clock: Clock,
  ) {}

  @Requires('measures.read')
  @Get()
  @ApiOperation({ summary: 'Projects and experiments with their lights' })
  @ApiOkResponse({ type: ProjectPageDto })
  async list(
    @By() actor: Actor,
    @Query() { limit, cursor, sort, withTotal, ...filter }: ProjectsQuery,
  ): Promise<ProjectPageDto> {
    const page = await listProjects(this.db, filter, { limit, cursor, sort, withTotal }, this.today());
    return seesNames(actor) ? page : { ...page, items: page.items.map((row) => ({ ...row, owner: null })) };
  }

  @Requires('measures.read')
  @Get(':id')
  @ApiOperation({ summary: 'One project with its budget, measures and dated stages' })
  @ApiOkResponse({ type: ProjectDto })
  async get(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ProjectDto> {
    const project = await projectDetails(this.db, id, this.today());
    if (seesNames(actor)) return project;
    return { ...project, owner: null, history: project.history.map((change) => ({ ...change, recordedBy: null })) };
  }

  @Requires('measures.write')
  @Post()
  @ApiOperation({ summary: 'Enter a project or an experiment' })
  @ApiCreatedResponse({ type: ProjectDto })
  async create(
    @By() actor: Actor,
    @Body() body: ProjectInputDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProjectDto> {
    return created(reply, 'projects', await this.get(actor, await this.projects.create(actor, body)));
  }

  @Requires('measures.write')
  @Patch(':id')
  @ApiOperation({ summary: 'Change the given fields' })
  @ApiOkResponse({ type: ProjectDto })
  async update(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: ProjectPatchDto,
  ): Promise<ProjectDto> {
    await this.projects.update(actor, id, version, body);
    return this.get(actor, id);
  }

  @Requires('measures.write')
  @Post(':id/stage')
  @HttpCode(200)
  @ApiOperation({ summary: 'Put into another stage from a day on' })
  @ApiOkResponse({ type: ProjectDto })
  async moveTo(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { stage, since, ...end }: ProjectStageDto,
  ): Promise<ProjectDto> {
    await this.projects.moveTo(actor, id, stage, since, end);
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
    await this.projects.remove(actor, id, version);
  }

  @Restores('measures.write')
  @Post(':id/restore')
  @HttpCode(200)
  @ApiOperation({ summary: 'Bring back from the bin' })
  @ApiOkResponse({ type: ProjectDto })
  async restore(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ProjectDto> {
    await this.projects.restore(actor, id);
    return this.get(actor, id);
  }

  private today(): Day {
    return dayOf(this.clock.now());
  }
}
