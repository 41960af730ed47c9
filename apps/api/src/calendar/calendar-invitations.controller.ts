import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CalendarInvitations } from '@elinvoima/domain/calendar';
import type { Actor } from '@elinvoima/domain/platform';
import { By, Requires } from '../http/policy.js';
import {
  CalendarInvitationDto,
  CalendarInvitationInputDto,
  InvitationQuery,
  CalendarInvitationStateDto,
} from './calendar-invitations.dto.js';

@ApiTags('calendar-invitations')
@Controller('calendar-invitations')
export class CalendarInvitationsController {
  constructor(private readonly invitations: CalendarInvitations) {}

  @Requires('follow-ups.write', 'follow-ups.write-own')
  @Get()
  @ApiOperation({ summary: 'The invitation of a promise or planned meeting, and who outside could be asked' })
  @ApiOkResponse({ type: CalendarInvitationStateDto })
  show(@By() actor: Actor, @Query() { subjectKind, subjectId }: InvitationQuery): Promise<CalendarInvitationStateDto> {
    return this.invitations.show(actor, subjectKind, subjectId);
  }

  @Requires('follow-ups.write', 'follow-ups.write-own')
  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Send it, or change the one sent; nobody outside without being named' })
  @ApiOkResponse({ type: CalendarInvitationDto })
  send(@By() actor: Actor, @Body() { startsAt, ...input }: CalendarInvitationInputDto): Promise<CalendarInvitationDto> {
    return this.invitations.send(actor, { ...input, startsAt: new Date(startsAt) });
  }

  @Requires('follow-ups.write', 'follow-ups.write-own')
  @Post('cancel')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take it back from everybody' })
  @ApiNoContentResponse()
  async cancel(@By() actor: Actor, @Body() { subjectKind, subjectId }: InvitationQuery): Promise<void> {
    await this.invitations.cancel(actor, subjectKind, subjectId);
  }
}
