import { Database, type Actor } from '@elinvoima/domain/platform';
import {
  DisposalProposalService,
  demandDisposalProposal,
  disposalProposal,
  listDisposalItems,
  listDisposalProposals,
} from '@elinvoima/domain/retention';
import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { created } from '../http/created.js';
import { By, Requires } from '../http/policy.js';
import {
  DisposalItemPageDto,
  DisposalItemsQuery,
  DisposalProposalDto,
  DisposalProposalPageDto,
  DisposalProposalsQuery,
} from './disposals.dto.js';

/** Dry runs that are written down, and the yes of somebody else. */
@ApiTags('retention')
@Controller('disposal-proposals')
export class DisposalProposalsController {
  constructor(
    private readonly db: Database,
    private readonly proposals: DisposalProposalService,
  ) {}

  @Requires('retention.read')
  @Get()
  @ApiOperation({ summary: 'Disposal proposals, newest first' })
  @ApiOkResponse({ type: DisposalProposalPageDto })
  list(@Query() page: DisposalProposalsQuery): Promise<DisposalProposalPageDto> {
    return listDisposalProposals(this.db, page);
  }

  @Requires('retention.approve')
  @Post()
  @ApiOperation({ summary: 'List what is due today and held by nothing; nothing goes by it' })
  @ApiCreatedResponse({ type: DisposalProposalDto })
  async create(@By() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<DisposalProposalDto> {
    return created(reply, 'disposal-proposals', await this.get(await this.proposals.create(actor)));
  }

  @Requires('retention.read')
  @Get(':id')
  @ApiOperation({ summary: 'A proposal, with its counts by class' })
  @ApiOkResponse({ type: DisposalProposalDto })
  get(@Param('id', ParseUUIDPipe) id: string): Promise<DisposalProposalDto> {
    return disposalProposal(this.db, id);
  }

  @Requires('retention.read')
  @Get(':id/items')
  @ApiOperation({ summary: 'What is on a proposal, the oldest first, each with the record that it opens' })
  @ApiOkResponse({ type: DisposalItemPageDto })
  async items(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { limit, cursor, sort, withTotal, ...filter }: DisposalItemsQuery,
  ): Promise<DisposalItemPageDto> {
    await demandDisposalProposal(this.db, id);
    return listDisposalItems(this.db, actor, id, filter, { limit, cursor, sort, withTotal });
  }

  @Requires('retention.approve')
  @Post(':id/approve')
  @HttpCode(200)
  @ApiOperation({ summary: 'Say yes: a worker does it, and asks each record again' })
  @ApiOkResponse({ type: DisposalProposalDto })
  async approve(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<DisposalProposalDto> {
    await this.proposals.approve(actor, id);
    return this.get(id);
  }

  @Requires('retention.approve')
  @Post(':id/withdraw')
  @HttpCode(200)
  @ApiOperation({ summary: 'Take a proposal back: nothing goes' })
  @ApiOkResponse({ type: DisposalProposalDto })
  async withdraw(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<DisposalProposalDto> {
    await this.proposals.withdraw(actor, id);
    return this.get(id);
  }
}
