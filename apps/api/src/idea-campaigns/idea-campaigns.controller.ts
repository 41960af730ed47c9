import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { dayOf } from '@elinvoima/contracts';
import {
  IdeaCampaignService,
  InviteToCampaign,
  ideaCampaignDetails,
  listIdeaCampaigns,
} from '@elinvoima/domain/idea-campaigns';
import { Clock, Database, type Actor } from '@elinvoima/domain/platform';
import type { FastifyReply } from 'fastify';
import { created } from '../http/created.js';
import { By, Requires, Restores } from '../http/policy.js';
import { SeenVersion } from '../http/version.js';
import {
  IdeaCampaignDecisionDto,
  IdeaCampaignDto,
  IdeaCampaignInputDto,
  IdeaCampaignInvitationDto,
  IdeaCampaignPageDto,
  IdeaCampaignPatchDto,
  IdeaCampaignsQuery,
  IdeaGroupInputDto,
  IdeaGroupPatchDto,
  InvitedDto,
} from './idea-campaigns.dto.js';

@ApiTags('idea-campaigns')
@Controller('idea-campaigns')
export class IdeaCampaignsController {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly campaigns: IdeaCampaignService,
    private readonly inviting: InviteToCampaign,
  ) {}

  @Requires('initiatives.read')
  @Get()
  @ApiOperation({ summary: 'Calls for ideas, the newest first' })
  @ApiOkResponse({ type: IdeaCampaignPageDto })
  list(@Query() { limit, cursor, sort, withTotal, ...filter }: IdeaCampaignsQuery): Promise<IdeaCampaignPageDto> {
    return listIdeaCampaigns(this.db, filter, { limit, cursor, sort, withTotal }, this.today());
  }

  @Requires('initiatives.read')
  @Get(':id')
  @ApiOperation({ summary: 'One campaign with its groups and who took part' })
  @ApiOkResponse({ type: IdeaCampaignDto })
  get(@Param('id', ParseUUIDPipe) id: string): Promise<IdeaCampaignDto> {
    return ideaCampaignDetails(this.db, id, this.today());
  }

  @Requires('initiatives.write')
  @Post()
  @ApiOperation({ summary: 'Enter a draft' })
  @ApiCreatedResponse({ type: IdeaCampaignDto })
  async create(
    @By() actor: Actor,
    @Body() body: IdeaCampaignInputDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IdeaCampaignDto> {
    return created(reply, 'idea-campaigns', await this.get(await this.campaigns.create(actor, body)));
  }

  @Requires('initiatives.write')
  @Patch(':id')
  @ApiOperation({ summary: 'Change the given fields' })
  @ApiOkResponse({ type: IdeaCampaignDto })
  async update(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: IdeaCampaignPatchDto,
  ): Promise<IdeaCampaignDto> {
    await this.campaigns.update(actor, id, version, body);
    return this.get(id);
  }

  @Requires('initiatives.write')
  @Post(':id/publish')
  @HttpCode(200)
  @ApiOperation({ summary: 'Show it to everybody' })
  @ApiOkResponse({ type: IdeaCampaignDto })
  async publish(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<IdeaCampaignDto> {
    await this.campaigns.publish(actor, id);
    return this.get(id);
  }

  @Requires('initiatives.write')
  @Post(':id/decide')
  @HttpCode(200)
  @ApiOperation({ summary: 'Tell what was decided' })
  @ApiOkResponse({ type: IdeaCampaignDto })
  async decide(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { decision, decidedOn }: IdeaCampaignDecisionDto,
  ): Promise<IdeaCampaignDto> {
    await this.campaigns.decide(actor, id, decision, decidedOn);
    return this.get(id);
  }

  @Requires('initiatives.write')
  @Post(':id/invitations')
  @HttpCode(200)
  @ApiOperation({ summary: 'Ask contacts to take part, each by a link of their own' })
  @ApiOkResponse({ type: InvitedDto })
  async invite(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { contactIds }: IdeaCampaignInvitationDto,
  ): Promise<InvitedDto> {
    return { invited: await this.inviting.invite(actor, id, contactIds) };
  }

  @Requires('initiatives.write')
  @Post(':id/groups')
  @ApiOperation({ summary: 'Make a group for alike ideas' })
  @ApiCreatedResponse({ type: IdeaCampaignDto })
  async addGroup(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: IdeaGroupInputDto,
  ): Promise<IdeaCampaignDto> {
    await this.campaigns.addGroup(actor, id, body);
    return this.get(id);
  }

  /** The campaign's version guards its groups too. */
  @Requires('initiatives.write')
  @Patch(':id/groups/:groupId')
  @ApiOperation({ summary: 'Change the given fields of a group' })
  @ApiOkResponse({ type: IdeaCampaignDto })
  async updateGroup(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('groupId', ParseUUIDPipe) groupId: string,
    @SeenVersion() version: number,
    @Body() body: IdeaGroupPatchDto,
  ): Promise<IdeaCampaignDto> {
    await this.campaigns.updateGroup(actor, id, groupId, version, body);
    return this.get(id);
  }

  @Requires('initiatives.write')
  @Delete(':id/groups/:groupId')
  @HttpCode(204)
  @ApiOperation({ summary: 'Undo a group; its ideas stay' })
  async removeGroup(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('groupId', ParseUUIDPipe) groupId: string,
    @SeenVersion() version: number,
  ): Promise<void> {
    await this.campaigns.removeGroup(actor, id, groupId, version);
  }

  @Requires('initiatives.write')
  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Move to the bin' })
  async remove(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
  ): Promise<void> {
    await this.campaigns.remove(actor, id, version);
  }

  @Restores('initiatives.write')
  @Post(':id/restore')
  @HttpCode(200)
  @ApiOperation({ summary: 'Bring back from the bin' })
  @ApiOkResponse({ type: IdeaCampaignDto })
  async restore(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<IdeaCampaignDto> {
    await this.campaigns.restore(actor, id);
    return this.get(id);
  }

  private today(): string {
    return dayOf(this.clock.now());
  }
}
