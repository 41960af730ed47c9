import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { dayOf, type Day } from '@elinvoima/contracts';
import { CaseTaskService, caseTaskDetails, listCaseTasks } from '@elinvoima/domain/case-tasks';
import { Clock, Database, type Actor } from '@elinvoima/domain/platform';
import type { FastifyReply } from 'fastify';
import { created } from '../http/created.js';
import { PageQuery } from '../http/page.dto.js';
import { WritesLook } from '../http/looks.js';
import { By, Requires, Restores } from '../http/policy.js';
import { SeenVersion } from '../http/version.js';
import {
  CaseTaskDto,
  CaseTaskInputDto,
  CaseTaskPageDto,
  CaseTaskPatchDto,
  CaseTasksQuery,
  UsualTasksDto,
} from './case-tasks.dto.js';

/** The tasks of many units in one case. */
@ApiTags('case-tasks')
@Controller()
export class CaseTasksController {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly tasks: CaseTaskService,
  ) {}

  @Requires('enquiries.read', 'enquiries.read-own')
  @Get('case-tasks')
  @ApiOperation({ summary: 'Tasks of enquiries: one’s own with `ownerId`, overdue ones with `late`' })
  @ApiOkResponse({ type: CaseTaskPageDto })
  list(
    @By() actor: Actor,
    @Query() { limit, cursor, sort, withTotal, late, ...filter }: CaseTasksQuery,
  ): Promise<CaseTaskPageDto> {
    const today = this.today();
    const lateOn = late === true ? today : undefined;
    return listCaseTasks(this.db, actor, { ...filter, lateOn }, { limit, cursor, sort, withTotal }, today);
  }

  @Requires('enquiries.read', 'enquiries.read-own')
  @WritesLook('enquiry')
  @Get('enquiries/:id/tasks')
  @ApiOperation({ summary: 'The tasks of an enquiry, open ones first' })
  @ApiOkResponse({ type: CaseTaskPageDto })
  ofEnquiry(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) enquiryId: string,
    @Query() page: PageQuery,
  ): Promise<CaseTaskPageDto> {
    return listCaseTasks(this.db, actor, { enquiryId }, page, this.today());
  }

  @Requires('enquiries.write')
  @Post('enquiries/:id/tasks')
  @ApiOperation({ summary: 'Ask something of a unit, or of somebody outside' })
  @ApiCreatedResponse({ type: CaseTaskDto })
  async create(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CaseTaskInputDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseTaskDto> {
    return created(reply, 'case-tasks', await this.get(actor, await this.tasks.create(actor, id, body)));
  }

  @Requires('enquiries.write')
  @Post('enquiries/:id/tasks/usual')
  @HttpCode(200)
  @ApiOperation({ summary: 'Add what such a case usually asks; what is there already stays. Answers the case’s tasks' })
  @ApiOkResponse({ type: CaseTaskPageDto })
  async addUsual(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { keys }: UsualTasksDto,
  ): Promise<CaseTaskPageDto> {
    await this.tasks.addUsual(actor, id, keys);
    return listCaseTasks(this.db, actor, { enquiryId: id }, { limit: 200 }, this.today());
  }

  @Requires('enquiries.read', 'enquiries.read-own')
  @Get('case-tasks/:id')
  @ApiOperation({ summary: 'One task' })
  @ApiOkResponse({ type: CaseTaskDto })
  get(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<CaseTaskDto> {
    return caseTaskDetails(this.db, actor, id, this.today());
  }

  @Requires('enquiries.write', 'enquiries.read-own')
  @Patch('case-tasks/:id')
  @ApiOperation({
    summary:
      'Change the given fields, answer the task, or open it again; its owner may answer it without the right to change enquiries',
  })
  @ApiOkResponse({ type: CaseTaskDto })
  async update(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: CaseTaskPatchDto,
  ): Promise<CaseTaskDto> {
    await this.tasks.update(actor, id, version, body);
    return this.get(actor, id);
  }

  @Requires('enquiries.write')
  @Delete('case-tasks/:id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Move to the bin' })
  async remove(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
  ): Promise<void> {
    await this.tasks.remove(actor, id, version);
  }

  @Restores('enquiries.write')
  @Post('case-tasks/:id/restore')
  @HttpCode(200)
  @ApiOperation({ summary: 'Bring back from the bin' })
  @ApiOkResponse({ type: CaseTaskDto })
  async restore(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<CaseTaskDto> {
    await this.tasks.restore(actor, id);
    return this.get(actor, id);
  }

  private today(): Day {
    return dayOf(this.clock.now());
  }
}
