import { recipientLeftOutReasons } from '@elinvoima/contracts';
import {
  Event,
  InviteToEvent,
  invitationCandidates,
  invitationCounts,
  listInvitations,
} from '@elinvoima/domain/events';
import { Clock, Database, findLiving, type Actor } from '@elinvoima/domain/platform';
import { Suppressions, checkGroup } from '@elinvoima/domain/recipients';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { OwnTransaction } from '../http/idempotency.js';
import { By, Requires, RequiresBoth } from '../http/policy.js';
import {
  EventInvitationCountsDto,
  EventInvitationPageDto,
  EventInvitationPreviewDto,
  InvitationsQuery,
  EventInvitedDto,
  InvitedGroupDto,
} from './invitations.dto.js';

const mostShown = 200;
const reasons = [...recipientLeftOutReasons, 'already_invited', 'already_signed_up'] as const;

/** Who is asked to an event, and what they have answered. */
@ApiTags('events')
@Controller('events/:id')
export class InvitationsController {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly inviting: InviteToEvent,
    private readonly suppressions: Suppressions,
  ) {}

  @RequiresBoth('mailings.read', 'contacts.read')
  @Get('invitations')
  @ApiOperation({ summary: 'Who has been invited, with their answers' })
  @ApiOkResponse({ type: EventInvitationPageDto })
  async list(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { state, ...page }: InvitationsQuery,
  ): Promise<EventInvitationPageDto> {
    await findLiving(this.db, Event, id);
    return listInvitations(this.db, id, { state }, page);
  }

  @Requires('mailings.read')
  @Get('invitation-counts')
  @ApiOperation({ summary: 'How many invitations stand in each state' })
  @ApiOkResponse({ type: EventInvitationCountsDto })
  async counts(@Param('id', ParseUUIDPipe) id: string): Promise<EventInvitationCountsDto> {
    await findLiving(this.db, Event, id);
    return invitationCounts(this.db, id, this.clock.now());
  }

  /** A POST, since a group with many chosen people does not fit an address; it only reads. */
  @RequiresBoth('mailings.read', 'contacts.read')
  @OwnTransaction()
  @Post('invitations/preview')
  @HttpCode(200)
  @ApiOperation({ summary: 'Who of a group would get an invitation, who not and why' })
  @ApiOkResponse({ type: EventInvitationPreviewDto })
  async preview(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() invited: InvitedGroupDto,
  ): Promise<EventInvitationPreviewDto> {
    checkGroup(invited.group);
    await findLiving(this.db, Event, id);
    const { eligible, leftOut } = await invitationCandidates(this.db, this.suppressions, id, invited);
    const shown = [...eligible.map((each) => ({ ...each, reason: null })), ...leftOut].slice(0, mostShown);
    return {
      eligible: eligible.length,
      leftOut: reasons
        .map((reason) => ({ reason, count: leftOut.filter((each) => each.reason === reason).length }))
        .filter(({ count }) => count > 0),
      items: shown.map(({ id: candidateId, name, organisation, reason }) => ({
        id: candidateId,
        name,
        organisation,
        reason,
      })),
    };
  }

  @Requires('mailings.send')
  @Post('invitations')
  @ApiOperation({ summary: 'Invite a group: each gets a mail with a link of their own' })
  @ApiCreatedResponse({ type: EventInvitedDto })
  async invite(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() invited: InvitedGroupDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EventInvitedDto> {
    const count = await this.inviting.invite(actor, id, invited);
    reply.header('Location', `/api/events/${id}/invitations`);
    return { invited: count };
  }

  @Requires('mailings.send')
  @Post('invitations/second-round')
  @HttpCode(200)
  @ApiOperation({ summary: 'Invite once more those who have said neither yes nor no' })
  @ApiOkResponse({ type: EventInvitedDto })
  async secondRound(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<EventInvitedDto> {
    return { invited: await this.inviting.secondRound(actor, id) };
  }
}
