import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { dayOf, type Day } from '@elinvoima/contracts';
import {
  FeedbackService,
  MakeInitiative,
  feedbackDetails,
  feedbackUnits,
  listFeedback,
} from '@elinvoima/domain/feedback';
import { Clock, Database, type Actor } from '@elinvoima/domain/platform';
import type { FastifyReply } from 'fastify';
import { created } from '../http/created.js';
import { periodOf } from '../http/period.js';
import { By, Requires, Restores } from '../http/policy.js';
import { SeenVersion } from '../http/version.js';
import {
  FeedbackDto,
  FeedbackInputDto,
  FeedbackPageDto,
  FeedbackPatchDto,
  FeedbackQuery,
  FeedbackUnitsDto,
} from './feedback.dto.js';

@ApiTags('feedback')
@Controller('feedback')
export class FeedbackController {
  constructor(
    private readonly db: Database,
    private readonly feedback: FeedbackService,
    private readonly initiatives: MakeInitiative,
    private readonly clock: Clock,
  ) {}

  @Requires('feedback.read')
  @Get()
  @ApiOperation({ summary: 'Feedback, what is late first' })
  @ApiOkResponse({ type: FeedbackPageDto })
  list(@Query() { limit, cursor, sort, withTotal, period, ...filter }: FeedbackQuery): Promise<FeedbackPageDto> {
    const page = { limit, cursor, sort, withTotal };
    return listFeedback(this.db, { ...filter, period: periodOf(period) }, page, this.today());
  }

  @Requires('feedback.read')
  @Get('units')
  @ApiOperation({ summary: 'Units that feedback has named' })
  @ApiOkResponse({ type: FeedbackUnitsDto })
  async units(): Promise<FeedbackUnitsDto> {
    return { items: await feedbackUnits(this.db) };
  }

  @Requires('feedback.read')
  @Get(':id')
  @ApiOperation({ summary: 'One piece of feedback with its answer' })
  @ApiOkResponse({ type: FeedbackDto })
  get(@Param('id', ParseUUIDPipe) id: string): Promise<FeedbackDto> {
    return feedbackDetails(this.db, id, this.today());
  }

  @Requires('feedback.write')
  @Post()
  @ApiOperation({ summary: 'Enter feedback of a company, a contact, somebody else or an anonymous person' })
  @ApiCreatedResponse({ type: FeedbackDto })
  async create(
    @By() actor: Actor,
    @Body() body: FeedbackInputDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FeedbackDto> {
    return created(reply, 'feedback', await this.get(await this.feedback.create(actor, body)));
  }

  @Requires('feedback.write')
  @Patch(':id')
  @ApiOperation({ summary: 'Change the given fields: answer it, or mark it as impossible to answer' })
  @ApiOkResponse({ type: FeedbackDto })
  async update(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: FeedbackPatchDto,
  ): Promise<FeedbackDto> {
    await this.feedback.update(actor, id, version, body);
    return this.get(id);
  }

  @Requires('feedback.write')
  @Post(':id/initiative')
  @HttpCode(200)
  @ApiOperation({ summary: 'Take it up as an initiative of the same maker; needs the right to initiatives too' })
  @ApiOkResponse({ type: FeedbackDto })
  async makeInitiative(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<FeedbackDto> {
    await this.initiatives.make(actor, id);
    return this.get(id);
  }

  @Requires('feedback.write')
  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Move to the bin' })
  async remove(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
  ): Promise<void> {
    await this.feedback.remove(actor, id, version);
  }

  @Restores('feedback.write')
  @Post(':id/restore')
  @HttpCode(200)
  @ApiOperation({ summary: 'Bring back from the bin' })
  @ApiOkResponse({ type: FeedbackDto })
  async restore(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<FeedbackDto> {
    await this.feedback.restore(actor, id);
    return this.get(id);
  }

  private today(): Day {
    return dayOf(this.clock.now());
  }
}
