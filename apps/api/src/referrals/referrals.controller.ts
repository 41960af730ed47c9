import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { dayOf, type Day } from '@elinvoima/contracts';
import { Clock, Database, type Actor } from '@elinvoima/domain/platform';
import { ReferralService, listReferrals, referralDetails } from '@elinvoima/domain/referrals';
import type { FastifyReply } from 'fastify';
import { created } from '../http/created.js';
import { periodOf } from '../http/period.js';
import { By, Requires, Restores } from '../http/policy.js';
import { SeenVersion } from '../http/version.js';
import { ReferralDto, ReferralInputDto, ReferralPageDto, ReferralPatchDto, ReferralsQuery } from './referrals.dto.js';

@ApiTags('referrals')
@Controller('referrals')
export class ReferralsController {
  constructor(
    private readonly db: Database,
    private readonly referrals: ReferralService,
    private readonly clock: Clock,
  ) {}

  @Requires('referrals.read')
  @Get()
  @ApiOperation({ summary: 'Referrals to partners and units, the newest first' })
  @ApiOkResponse({ type: ReferralPageDto })
  list(@Query() { limit, cursor, sort, withTotal, period, ...filter }: ReferralsQuery): Promise<ReferralPageDto> {
    const page = { limit, cursor, sort, withTotal };
    return listReferrals(this.db, { ...filter, period: periodOf(period) }, page, this.today());
  }

  @Requires('referrals.read')
  @Get(':id')
  @ApiOperation({ summary: 'One referral' })
  @ApiOkResponse({ type: ReferralDto })
  get(@Param('id', ParseUUIDPipe) id: string): Promise<ReferralDto> {
    return referralDetails(this.db, id, this.today());
  }

  @Requires('referrals.write')
  @Post()
  @ApiOperation({ summary: 'Enter a referral; its owner gets a follow-up to ask in sixty days what came of it' })
  @ApiCreatedResponse({ type: ReferralDto })
  async create(
    @By() actor: Actor,
    @Body() body: ReferralInputDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReferralDto> {
    return created(reply, 'referrals', await this.get(await this.referrals.create(actor, body)));
  }

  @Requires('referrals.write')
  @Patch(':id')
  @ApiOperation({ summary: 'Change the given fields: tell the outcome, withdraw it, join it to a company' })
  @ApiOkResponse({ type: ReferralDto })
  async update(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: ReferralPatchDto,
  ): Promise<ReferralDto> {
    await this.referrals.update(actor, id, version, body);
    return this.get(id);
  }

  @Requires('referrals.write')
  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Move to the bin' })
  async remove(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
  ): Promise<void> {
    await this.referrals.remove(actor, id, version);
  }

  @Restores('referrals.write')
  @Post(':id/restore')
  @HttpCode(200)
  @ApiOperation({ summary: 'Bring back from the bin' })
  @ApiOkResponse({ type: ReferralDto })
  async restore(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ReferralDto> {
    await this.referrals.restore(actor, id);
    return this.get(id);
  }

  private today(): Day {
    return dayOf(this.clock.now());
  }
}
