import { dayOf, type Day } from '@elinvoima/contracts';
import { Clock, Database, type Actor } from '@elinvoima/domain/platform';
import {
  YearlyTaskService,
  listYearlyTasks,
  yearCalendar,
  yearlyTaskDetails,
  type YearlyTaskRow,
} from '@elinvoima/domain/yearly-tasks';
import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { created } from '../http/created.js';
import { By, Requires, Restores } from '../http/policy.js';
import { SeenVersion } from '../http/version.js';
import {
  YearCalendarDto,
  YearCalendarQuery,
  YearlyTaskDto,
  YearlyTaskInputDto,
  YearlyTaskPageDto,
  YearlyTaskPatchDto,
  YearlyTaskTimeInputDto,
  YearlyTasksQuery,
} from './yearly-tasks.dto.js';

/** An elected viewer reads the calendar without anybody's name. */
const asSeenBy = (actor: Actor, task: YearlyTaskRow): YearlyTaskDto =>
  actor.permissions.has('users.names') ? task : { ...task, owner: null };

@ApiTags('yearly-tasks')
@Controller('yearly-tasks')
export class YearlyTasksController {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly tasks: YearlyTaskService,
  ) {}

  @Requires('yearly-tasks.read')
  @Get()
  @ApiOperation({ summary: 'The recurring tasks of the year' })
  @ApiOkResponse({ type: YearlyTaskPageDto })
  async list(@By() actor: Actor, @Query() page: YearlyTasksQuery): Promise<YearlyTaskPageDto> {
    const { items, ...rest } = await listYearlyTasks(this.db, page);
    return { ...rest, items: items.map((task) => asSeenBy(actor, task)) };
  }

  @Requires('yearly-tasks.read')
  @Get('calendar')
  @ApiOperation({ summary: 'A year as a list: each time of each task, done, late, next or coming' })
  @ApiOkResponse({ type: YearCalendarDto })
  async calendar(@By() actor: Actor, @Query() { year }: YearCalendarQuery): Promise<YearCalendarDto> {
    const times = await yearCalendar(this.db, year, this.today());
    return { items: times.map((time) => ({ ...time, task: asSeenBy(actor, time.task) })) };
  }

  @Requires('yearly-tasks.read')
  @Get(':id')
  @ApiOperation({ summary: 'One recurring task' })
  @ApiOkResponse({ type: YearlyTaskDto })
  async get(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<YearlyTaskDto> {
    return asSeenBy(actor, await yearlyTaskDetails(this.db, id));
  }

  @Requires('yearly-tasks.write')
  @Post()
  @ApiOperation({ summary: 'Put a task into the calendar' })
  @ApiCreatedResponse({ type: YearlyTaskDto })
  async create(
    @By() actor: Actor,
    @Body() body: YearlyTaskInputDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<YearlyTaskDto> {
    return created(reply, 'yearly-tasks', await this.get(actor, await this.tasks.create(actor, body)));
  }

  @Requires('yearly-tasks.write')
  @Patch(':id')
  @ApiOperation({ summary: 'Change the given fields' })
  @ApiOkResponse({ type: YearlyTaskDto })
  async update(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: YearlyTaskPatchDto,
  ): Promise<YearlyTaskDto> {
    await this.tasks.update(actor, id, version, body);
    return this.get(actor, id);
  }

  @Requires('yearly-tasks.write')
  @Post(':id/done')
  @HttpCode(200)
  @ApiOperation({ summary: 'One time of it is done, and its follow-up with it' })
  @ApiOkResponse({ type: YearlyTaskDto })
  async done(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { dueOn }: YearlyTaskTimeInputDto,
  ): Promise<YearlyTaskDto> {
    await this.tasks.done(actor, id, dueOn);
    return this.get(actor, id);
  }

  @Requires('yearly-tasks.write')
  @Post(':id/reopen')
  @HttpCode(200)
  @ApiOperation({ summary: 'That time of it is open again' })
  @ApiOkResponse({ type: YearlyTaskDto })
  async reopen(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { dueOn }: YearlyTaskTimeInputDto,
  ): Promise<YearlyTaskDto> {
    await this.tasks.reopen(actor, id, dueOn);
    return this.get(actor, id);
  }

  @Requires('yearly-tasks.write')
  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Move to the bin' })
  async remove(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
  ): Promise<void> {
    await this.tasks.remove(actor, id, version);
  }

  @Restores('yearly-tasks.write')
  @Post(':id/restore')
  @HttpCode(200)
  @ApiOperation({ summary: 'Bring back from the bin' })
  @ApiOkResponse({ type: YearlyTaskDto })
  async restore(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<YearlyTaskDto> {
    await this.tasks.restore(actor, id);
    return this.get(actor, id);
  }

  private today(): Day {
    return dayOf(this.clock.now());
  }
}
