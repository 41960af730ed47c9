import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database, type Actor } from '@elinvoima/domain/platform';
import { SiteProposalService, proposalsOf, siteProposal } from '@elinvoima/domain/site-proposals';
import type { FastifyReply } from 'fastify';
import { created } from '../http/created.js';
import { WritesLook } from '../http/looks.js';
import { By, Requires } from '../http/policy.js';
import { SeenVersion } from '../http/version.js';
import { SiteProposalDto, SiteProposalInputDto, SiteProposalPatchDto, SiteProposalsDto } from './site-proposals.dto.js';

/** Sites proposed to enquiries. One is never deleted: what is taken back is withdrawn, with its reason. */
@ApiTags('site-proposals')
@Controller()
export class SiteProposalsController {
  constructor(
    private readonly db: Database,
    private readonly proposals: SiteProposalService,
  ) {}

  @Requires('enquiries.read', 'enquiries.read-own')
  @WritesLook('enquiry')
  @Get('enquiries/:id/proposals')
  @ApiOperation({ summary: 'The sites that were proposed to an enquiry, with what came of each' })
  @ApiOkResponse({ type: SiteProposalsDto })
  async ofEnquiry(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<SiteProposalsDto> {
    return { items: await proposalsOf(this.db, actor, id) };
  }

  @Requires('enquiries.write')
  @Post('enquiries/:id/proposals')
  @ApiOperation({
    summary: 'Propose a site with the reason why; the enquiry’s stage stays, and is moved by its own deed',
  })
  @ApiCreatedResponse({ type: SiteProposalDto })
  async propose(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SiteProposalInputDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SiteProposalDto> {
    return created(
      reply,
      'site-proposals',
      await siteProposal(this.db, actor, await this.proposals.propose(actor, id, body)),
    );
  }

  @Requires('enquiries.read', 'enquiries.read-own')
  @Get('site-proposals/:id')
  @ApiOperation({ summary: 'One proposed site' })
  @ApiOkResponse({ type: SiteProposalDto })
  get(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<SiteProposalDto> {
    return siteProposal(this.db, actor, id);
  }

  @Requires('enquiries.write')
  @Patch('site-proposals/:id')
  @ApiOperation({ summary: 'Change the reason, what became of it, or its place in the order' })
  @ApiOkResponse({ type: SiteProposalDto })
  async update(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: SiteProposalPatchDto,
  ): Promise<SiteProposalDto> {
    await this.proposals.update(actor, id, version, body);
    return siteProposal(this.db, actor, id);
  }
}
