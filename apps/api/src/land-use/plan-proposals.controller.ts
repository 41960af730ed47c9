import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { PlanProposalService, listPlanProposals, planProposalDetails } from '@elinvoima/domain/land-use';
import { Database, type Actor } from '@elinvoima/domain/platform';
import type { FastifyReply } from 'fastify';
import { created } from '../http/created.js';
import { By, Requires, Restores } from '../http/policy.js';
import { SeenVersion } from '../http/version.js';
import {
  PlanProposalDto,
  PlanProposalInputDto,
  PlanProposalPageDto,
  PlanProposalPatchDto,
  PlanProposalsQuery,
  ProposalOutcomeDto,
} from './plan-proposals.dto.js';

/** Single proposals; each carries the document that it was sent in. */
@ApiTags('plan-proposals')
@Controller('plan-proposals')
export class PlanProposalsController {
  constructor(
    private readonly db: Database,
    private readonly proposals: PlanProposalService,
  ) {}

  @Requires('plan-proposals.read')
  @Get()
  @ApiOperation({ summary: 'Proposals to the regional plan, each with its document' })
  @ApiOkResponse({ type: PlanProposalPageDto })
  list(@Query() { limit, cursor, sort, withTotal, ...filter }: PlanProposalsQuery): Promise<PlanProposalPageDto> {
    return listPlanProposals(this.db, filter, { limit, cursor, sort, withTotal });
  }

  @Requires('plan-proposals.read')
  @Get(':id')
  @ApiOperation({ summary: 'One proposal with its dated outcomes' })
  @ApiOkResponse({ type: PlanProposalDto })
  get(@Param('id', ParseUUIDPipe) id: string): Promise<PlanProposalDto> {
    return planProposalDetails(this.db, id);
  }

  @Requires('plan-proposals.write')
  @Post()
  @ApiOperation({ summary: 'Enter one more proposal of a document' })
  @ApiCreatedResponse({ type: PlanProposalDto })
  async create(
    @By() actor: Actor,
    @Body() body: PlanProposalInputDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlanProposalDto> {
    return created(reply, 'plan-proposals', await this.get(await this.proposals.create(actor, body)));
  }

  @Requires('plan-proposals.write')
  @Patch(':id')
  @ApiOperation({ summary: 'Change the given fields' })
  @ApiOkResponse({ type: PlanProposalDto })
  async update(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: PlanProposalPatchDto,
  ): Promise<PlanProposalDto> {
    await this.proposals.update(actor, id, version, body);
    return this.get(id);
  }

  @Requires('plan-proposals.write')
  @Post(':id/outcome')
  @HttpCode(200)
  @ApiOperation({ summary: 'Enter what became of it, from a day on' })
  @ApiOkResponse({ type: PlanProposalDto })
  async decide(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { outcome, since }: ProposalOutcomeDto,
  ): Promise<PlanProposalDto> {
    await this.proposals.decide(actor, id, outcome, since);
    return this.get(id);
  }

  @Requires('plan-proposals.write')
  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Move to the bin' })
  async remove(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
  ): Promise<void> {
    await this.proposals.remove(actor, id, version);
  }

  @Restores('plan-proposals.write')
  @Post(':id/restore')
  @HttpCode(200)
  @ApiOperation({ summary: 'Bring back from the bin; its document must be there' })
  @ApiOkResponse({ type: PlanProposalDto })
  async restore(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<PlanProposalDto> {
    await this.proposals.restore(actor, id);
    return this.get(id);
  }
}
