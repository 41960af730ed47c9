import { Database, type Actor } from '@elinvoima/domain/platform';
import { LegalHoldService, legalHold, listLegalHolds } from '@elinvoima/domain/retention';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { created } from '../http/created.js';
import { By, Requires } from '../http/policy.js';
import {
  LegalHoldDto,
  LegalHoldLiftDto,
  LegalHoldPageDto,
  LegalHoldsQuery,
  NewLegalHoldDto,
} from './legal-holds.dto.js';

/** What may not go, whatever its rule says. */
@ApiTags('retention')
@Controller('legal-holds')
export class LegalHoldsController {
  constructor(
    private readonly db: Database,
    private readonly holds: LegalHoldService,
  ) {}

  @Requires('retention.read')
  @Get()
  @ApiOperation({ summary: 'Legal holds, newest first; also those that hold one record' })
  @ApiOkResponse({ type: LegalHoldPageDto })
  list(@Query() { active, recordKind, recordId, ...page }: LegalHoldsQuery): Promise<LegalHoldPageDto> {
    return listLegalHolds(this.db, { active, recordKind, recordId }, page);
  }

  @Requires('retention.approve')
  @Post()
  @ApiOperation({ summary: 'Keep a company’s records, one record or a class from going, for a ground' })
  @ApiCreatedResponse({ type: LegalHoldDto })
  async create(
    @By() actor: Actor,
    @Body() body: NewLegalHoldDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<LegalHoldDto> {
    return created(reply, 'legal-holds', await this.get(await this.holds.create(actor, body)));
  }

  @Requires('retention.read')
  @Get(':id')
  @ApiOperation({ summary: 'One legal hold' })
  @ApiOkResponse({ type: LegalHoldDto })
  get(@Param('id', ParseUUIDPipe) id: string): Promise<LegalHoldDto> {
    return legalHold(this.db, id);
  }

  @Requires('retention.approve')
  @Post(':id/lift')
  @HttpCode(200)
  @ApiOperation({ summary: 'Let go of what was held; the hold stays on the list' })
  @ApiOkResponse({ type: LegalHoldDto })
  async lift(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: LegalHoldLiftDto,
  ): Promise<LegalHoldDto> {
    await this.holds.lift(actor, id, reason);
    return this.get(id);
  }
}
