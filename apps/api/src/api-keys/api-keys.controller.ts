import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { dayOf } from '@elinvoima/contracts';
import { ApiKeyService, apiKeyDetails, listApiKeys, type IssuedKey } from '@elinvoima/domain/api-keys';
import { Clock, Database, type Actor } from '@elinvoima/domain/platform';
import type { FastifyReply } from 'fastify';
import { created } from '../http/created.js';
import { OwnTransaction } from '../http/idempotency.js';
import { By, Requires } from '../http/policy.js';
import { SeenVersion } from '../http/version.js';
import {
  ApiKeyDto,
  ApiKeyPageDto,
  ApiKeysQuery,
  IssuedApiKeyDto,
  NewApiKeyDto,
  RotateApiKeyDto,
} from './api-keys.dto.js';

/** What tells a key keeps no answer for repeats (`OwnTransaction`): it would lie there readable. */
@ApiTags('api-keys')
@Controller('api-keys')
export class ApiKeysController {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly keys: ApiKeyService,
  ) {}

  @Requires('api-keys.write')
  @Get()
  @ApiOperation({ summary: 'Keys of other systems; never the keys themselves' })
  @ApiOkResponse({ type: ApiKeyPageDto })
  list(@Query() { state, ...page }: ApiKeysQuery): Promise<ApiKeyPageDto> {
    return listApiKeys(this.db, { state }, this.moment(), page);
  }

  @Requires('api-keys.write')
  @Get(':id')
  @ApiOperation({ summary: 'One key; never the key itself' })
  @ApiOkResponse({ type: ApiKeyDto })
  get(@Param('id', ParseUUIDPipe) id: string): Promise<ApiKeyDto> {
    return apiKeyDetails(this.db, id, this.moment());
  }

  @Requires('api-keys.write')
  @OwnTransaction()
  @Post()
  @ApiOperation({ summary: 'Make a key; the answer alone tells it' })
  @ApiCreatedResponse({ type: IssuedApiKeyDto })
  async create(
    @By() actor: Actor,
    @Body() body: NewApiKeyDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IssuedApiKeyDto> {
    return created(reply, 'api-keys', await this.told(await this.keys.create(actor, body)));
  }

  @Requires('api-keys.write')
  @OwnTransaction()
  @Post(':id/rotate')
  @HttpCode(200)
  @ApiOperation({ summary: 'A new key in place of the old one; the answer alone tells it' })
  @ApiOkResponse({ type: IssuedApiKeyDto })
  async rotate(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RotateApiKeyDto,
  ): Promise<IssuedApiKeyDto> {
    return this.told(await this.keys.rotate(actor, id, body));
  }

  @Requires('api-keys.write')
  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Revoke: refused at the very next request, for good' })
  async revoke(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
  ): Promise<void> {
    await this.keys.revoke(actor, id, version);
  }

  private async told({ id, key }: IssuedKey): Promise<IssuedApiKeyDto> {
    return { ...(await apiKeyDetails(this.db, id, this.moment())), key };
  }

  private moment() {
    const now = this.clock.now();
    return { today: dayOf(now), now };
  }
}
