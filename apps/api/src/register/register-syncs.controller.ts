import { dayOf } from '@elinvoima/contracts';
import { Controller, Get, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Clock, Database, type Actor } from '@elinvoima/domain/platform';
import {
  RegisterSyncService,
  listRegisterSyncs,
  registerLimits,
  registerSyncView,
  registerUse,
} from '@elinvoima/domain/register';
import type { FastifyReply } from 'fastify';
import { created } from '../http/created.js';
import { By, Requires } from '../http/policy.js';
import { RegisterSyncDto, RegisterSyncPageDto, RegisterSyncsQuery } from './register-syncs.dto.js';

@ApiTags('register-changes')
@Controller('register-syncs')
export class RegisterSyncsController {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly syncs: RegisterSyncService,
  ) {}

  @Requires('register-changes.read')
  @Get()
  @ApiOperation({ summary: 'Readings of the national register, and how much of the day’s budget is used' })
  @ApiOkResponse({ type: RegisterSyncPageDto })
  async list(@Query() page: RegisterSyncsQuery): Promise<RegisterSyncPageDto> {
    const found = await listRegisterSyncs(this.db, page);
    return { ...found, use: await registerUse(this.db, dayOf(this.clock.now()), registerLimits) };
  }

  /** A reading that goes on already is the one that is answered: two presses start one. */
  @Requires('register-changes.write')
  @Post()
  @ApiOperation({ summary: 'Read the register now' })
  @ApiCreatedResponse({ type: RegisterSyncDto })
  async start(@By() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<RegisterSyncDto> {
    const id = await this.syncs.start(actor);
    return created(reply, 'register-syncs', await registerSyncView(this.db, id));
  }
}
