import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@elinvoima/domain/platform';
import { ReportSubscriptions } from '@elinvoima/domain/reports';
import type { FastifyReply } from 'fastify';
import { created } from '../http/created.js';
import { By, Requires } from '../http/policy.js';
import { SubscriptionDto, SubscriptionInputDto, SubscriptionListDto } from './report-subscriptions.dto.js';

@ApiTags('reports')
@Controller('report-subscriptions')
export class ReportSubscriptionsController {
  constructor(private readonly subscriptions: ReportSubscriptions) {}

  @Requires('reports.read')
  @Get()
  @ApiOperation({ summary: 'Who is told by mail when a period has ended: oneself; everybody for who writes reports' })
  @ApiOkResponse({ type: SubscriptionListDto })
  async list(@By() actor: Actor): Promise<SubscriptionListDto> {
    return { items: await this.subscriptions.list(actor) };
  }

  @Requires('reports.read')
  @Post()
  @ApiOperation({ summary: 'Be told, or have a colleague told, the day after each period of a kind' })
  @ApiCreatedResponse({ type: SubscriptionDto })
  async subscribe(
    @By() actor: Actor,
    @Body() { periodKind, userId }: SubscriptionInputDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SubscriptionDto> {
    return created(reply, 'report-subscriptions', await this.subscriptions.subscribe(actor, periodKind, userId));
  }

  @Requires('reports.read')
  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'End it' })
  async unsubscribe(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.subscriptions.unsubscribe(actor, id);
  }
}
