import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { HandoverService, handoverDetails, listHandovers } from '@elinvoima/domain/handovers';
import { Database, type Actor } from '@elinvoima/domain/platform';
import type { FastifyReply } from 'fastify';
import { created } from '../http/created.js';
import { By, Requires } from '../http/policy.js';
import {
  HandoverDto,
  HandoverInputDto,
  HandoverPageDto,
  HandoverPreviewDto,
  HandoverPreviewQuery,
  HandoversQuery,
} from './handovers.dto.js';

@ApiTags('handovers')
@Controller('handovers')
export class HandoversController {
  constructor(
    private readonly db: Database,
    private readonly handovers: HandoverService,
  ) {}

  @Requires('handovers.write', 'handovers.write-own')
  @Get()
  @ApiOperation({
    summary: 'Responsibilities that passed from one colleague to another; some roles see their own only',
  })
  @ApiOkResponse({ type: HandoverPageDto })
  list(@By() actor: Actor, @Query() page: HandoversQuery): Promise<HandoverPageDto> {
    return listHandovers(this.db, actor, page);
  }

  @Requires('handovers.write', 'handovers.write-own')
  @Get('preview')
  @ApiOperation({ summary: 'How much of each kind there is to hand over' })
  @ApiOkResponse({ type: HandoverPreviewDto })
  preview(@By() actor: Actor, @Query() { fromId, toId }: HandoverPreviewQuery): Promise<HandoverPreviewDto> {
    return this.handovers.preview(actor, fromId ?? String(actor.id), toId);
  }

  @Requires('handovers.write', 'handovers.write-own')
  @Get(':id')
  @ApiOperation({ summary: 'One handover with its document' })
  @ApiOkResponse({ type: HandoverDto })
  get(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<HandoverDto> {
    return handoverDetails(this.db, actor, id);
  }

  @Requires('handovers.write', 'handovers.write-own')
  @Post()
  @ApiOperation({ summary: 'Hand over, for good or for a leave; at once, or on its first day' })
  @ApiCreatedResponse({ type: HandoverDto })
  async create(
    @By() actor: Actor,
    @Body() body: HandoverInputDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<HandoverDto> {
    return created(reply, 'handovers', await this.get(actor, await this.handovers.create(actor, body)));
  }

  @Requires('handovers.write', 'handovers.write-own')
  @Post(':id/return')
  @HttpCode(200)
  @ApiOperation({ summary: 'Back from leave: what is still open goes back' })
  @ApiOkResponse({ type: HandoverDto })
  async giveBack(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<HandoverDto> {
    await this.handovers.giveBack(actor, id);
    return this.get(actor, id);
  }

  @Requires('handovers.write', 'handovers.write-own')
  @Post(':id/undo')
  @HttpCode(200)
  @ApiOperation({ summary: 'It was a mistake: everything the receiver still has goes back; one to come is called off' })
  @ApiOkResponse({ type: HandoverDto })
  async undo(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<HandoverDto> {
    await this.handovers.undo(actor, id);
    return this.get(actor, id);
  }
}
