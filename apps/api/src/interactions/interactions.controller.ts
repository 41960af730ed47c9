import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  InteractionService,
  interactionDetails,
  listInteractions,
  loggedTheSameDay,
  readsOnlyOwn,
} from '@elinvoima/domain/interactions';
import { Database, type Actor } from '@elinvoima/domain/platform';
import type { FastifyReply } from 'fastify';
import { created } from '../http/created.js';
import { By, Requires, Restores } from '../http/policy.js';
import { SeenVersion } from '../http/version.js';
import {
  CreatedInteractionDto,
  InteractionDto,
  InteractionInputDto,
  InteractionPageDto,
  InteractionPatchDto,
  InteractionsQuery,
  LikelyDuplicatesDto,
  LikelyDuplicatesQuery,
} from './interactions.dto.js';

@ApiTags('interactions')
@Controller('interactions')
export class InteractionsController {
  constructor(
    private readonly db: Database,
    private readonly interactions: InteractionService,
  ) {}

  @Requires('interactions.read', 'interactions.write-own')
  @Get()
  @ApiOperation({ summary: 'Interactions, newest first; contributors see those they took part in' })
  @ApiOkResponse({ type: InteractionPageDto })
  list(
    @By() actor: Actor,
    @Query() { limit, cursor, sort, withTotal, ...filter }: InteractionsQuery,
  ): Promise<InteractionPageDto> {
    return listInteractions(this.db, readsOnlyOwn(actor), filter, { limit, cursor, sort, withTotal });
  }

  @Requires('interactions.read', 'interactions.write-own')
  @Get('likely-duplicates')
  @ApiOperation({ summary: 'Logged already: the same day, type and company; at most five, never a reason to refuse' })
  @ApiOkResponse({ type: LikelyDuplicatesDto })
  async likelyDuplicates(
    @By() actor: Actor,
    @Query() { type, occurredAt, companyIds }: LikelyDuplicatesQuery,
  ): Promise<LikelyDuplicatesDto> {
    const planned = { type, occurredAt: new Date(occurredAt), companyIds };
    return { items: await loggedTheSameDay(this.db, planned, readsOnlyOwn(actor)) };
  }

  @Requires('interactions.read', 'interactions.write-own')
  @Get(':id')
  @ApiOperation({ summary: 'One interaction' })
  @ApiOkResponse({ type: InteractionDto })
  get(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<InteractionDto> {
    return interactionDetails(this.db, actor, readsOnlyOwn(actor), id);
  }

  @Requires('interactions.write', 'interactions.write-own')
  @Post()
  @ApiOperation({ summary: 'Log an interaction, with its follow-up if there is one' })
  @ApiCreatedResponse({ type: CreatedInteractionDto })
  async create(
    @By() actor: Actor,
    @Body() { occurredAt, ...body }: InteractionInputDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CreatedInteractionDto> {
    const { id, likelyDuplicates } = await this.interactions.create(actor, {
      ...body,
      occurredAt: new Date(occurredAt),
    });
    const details = await interactionDetails(this.db, actor, readsOnlyOwn(actor), id);
    return created(reply, 'interactions', { ...details, likelyDuplicates });
  }

  @Requires('interactions.write', 'interactions.write-own')
  @Patch(':id')
  @ApiOperation({ summary: 'Change the given fields; a given list replaces the earlier one' })
  @ApiOkResponse({ type: InteractionDto })
  async update(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() { occurredAt, ...body }: InteractionPatchDto,
  ): Promise<InteractionDto> {
    await this.interactions.update(actor, id, version, {
      ...body,
      ...(occurredAt === undefined ? {} : { occurredAt: new Date(occurredAt) }),
    });
    return this.get(actor, id);
  }

  @Requires('interactions.write', 'interactions.write-own')
  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Move to the bin' })
  async remove(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
  ): Promise<void> {
    await this.interactions.remove(actor, id, version);
  }

  @Restores('interactions.write', 'interactions.write-own')
  @Post(':id/restore')
  @HttpCode(200)
  @ApiOperation({ summary: 'Bring back from the bin' })
  @ApiOkResponse({ type: InteractionDto })
  async restore(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<InteractionDto> {
    await this.interactions.restore(actor, id);
    return interactionDetails(this.db, actor, null, id);
  }
}
