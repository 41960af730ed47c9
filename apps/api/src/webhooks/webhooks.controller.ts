import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database, type Actor } from '@elinvoima/domain/platform';
import {
  WebhookService,
  listDeliveries,
  listWebhooks,
  webhookDetails,
  type IssuedSecret,
} from '@elinvoima/domain/webhooks';
import { titlesOfRecords } from '@elinvoima/domain/trail';
import type { FastifyReply } from 'fastify';
import { created } from '../http/created.js';
import { OwnTransaction } from '../http/idempotency.js';
import { By, Requires } from '../http/policy.js';
import { SeenVersion } from '../http/version.js';
import {
  DeliveriesQuery,
  IssuedWebhookDto,
  NewWebhookDto,
  WebhookDeliveryPageDto,
  WebhookDto,
  WebhookPageDto,
  WebhookPatchDto,
  WebhooksQuery,
} from './webhooks.dto.js';

/** What tells a secret keeps no answer for repeats (`OwnTransaction`): it would lie there readable. */
@ApiTags('webhooks')
@Controller('webhooks')
export class WebhooksController {
  constructor(
    private readonly db: Database,
    private readonly webhooks: WebhookService,
  ) {}

  @Requires('webhooks.write')
  @Get()
  @ApiOperation({ summary: 'Addresses that are told of what happens' })
  @ApiOkResponse({ type: WebhookPageDto })
  list(@Query() page: WebhooksQuery): Promise<WebhookPageDto> {
    return listWebhooks(this.db, page);
  }

  @Requires('webhooks.write')
  @Get(':id')
  @ApiOperation({ summary: 'One address; never its secret' })
  @ApiOkResponse({ type: WebhookDto })
  get(@Param('id', ParseUUIDPipe) id: string): Promise<WebhookDto> {
    return webhookDetails(this.db, id);
  }

  @Requires('webhooks.write')
  @Get(':id/deliveries')
  @ApiOperation({ summary: 'What was and will be sent there, newest first' })
  @ApiOkResponse({ type: WebhookDeliveryPageDto })
  async deliveries(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { state, ...page }: DeliveriesQuery,
  ): Promise<WebhookDeliveryPageDto> {
    await this.get(id);
    const deliveries = await listDeliveries(this.db, id, { state }, page);
    const titles = await titlesOfRecords(
      this.db,
      actor,
      deliveries.items.flatMap(({ object }) => object ?? []),
    );
    return {
      ...deliveries,
      items: deliveries.items.map(({ object, ...delivery }) => ({
        ...delivery,
        object: object && { ...object, title: titles.shift() ?? null },
      })),
    };
  }

  @Requires('webhooks.write')
  @OwnTransaction()
  @Post()
  @ApiOperation({ summary: 'Add an address; the answer alone tells its secret' })
  @ApiCreatedResponse({ type: IssuedWebhookDto })
  async create(
    @By() actor: Actor,
    @Body() body: NewWebhookDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IssuedWebhookDto> {
    return created(reply, 'webhooks', await this.told(await this.webhooks.create(actor, body)));
  }

  @Requires('webhooks.write')
  @Patch(':id')
  @ApiOperation({ summary: 'Change the address or its events, or switch it off and on' })
  @ApiOkResponse({ type: WebhookDto })
  async update(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: WebhookPatchDto,
  ): Promise<WebhookDto> {
    await this.webhooks.update(actor, id, version, body);
    return this.get(id);
  }

  @Requires('webhooks.write')
  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take away, with its secret and its deliveries' })
  async remove(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
  ): Promise<void> {
    await this.webhooks.remove(actor, id, version);
  }

  @Requires('webhooks.write')
  @OwnTransaction()
  @Post(':id/rotate-secret')
  @HttpCode(200)
  @ApiOperation({ summary: 'A new secret; the one before signs too for a day. The answer alone tells it' })
  @ApiOkResponse({ type: IssuedWebhookDto })
  async rotateSecret(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<IssuedWebhookDto> {
    return this.told(await this.webhooks.rotateSecret(actor, id));
  }

  @Requires('webhooks.write')
  @Post(':id/test')
  @HttpCode(202)
  @ApiOperation({ summary: 'Send a message that says nothing' })
  async test(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.webhooks.test(actor, id);
  }

  @Requires('webhooks.write')
  @Post(':id/deliveries/:deliveryId/resend')
  @HttpCode(202)
  @ApiOperation({ summary: 'Send once more, under the same id' })
  async resend(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('deliveryId', ParseUUIDPipe) deliveryId: string,
  ): Promise<void> {
    await this.webhooks.resend(actor, id, deliveryId);
  }

  private async told({ id, secret }: IssuedSecret): Promise<IssuedWebhookDto> {
    return { ...(await webhookDetails(this.db, id)), secret };
  }
}
