import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Event, RegistrationService, listRegistrations, registrationOf } from '@elinvoima/domain/events';
import { Database, findLiving, type Actor } from '@elinvoima/domain/platform';
import type { FastifyReply } from 'fastify';
import { By, Requires } from '../http/policy.js';
import { RegistrationDto, RegistrationInputDto, RegistrationPageDto, RegistrationsQuery } from './registrations.dto.js';

/** Who has said to come to an event. */
@ApiTags('events')
@Controller('events/:id/registrations')
export class RegistrationsController {
  constructor(
    private readonly db: Database,
    private readonly registering: RegistrationService,
  ) {}

  @Requires('events.read')
  @Get()
  @ApiOperation({ summary: 'Who has said to come, who waits for a place and who has cancelled' })
  @ApiOkResponse({ type: RegistrationPageDto })
  async list(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { state, ...page }: RegistrationsQuery,
  ): Promise<RegistrationPageDto> {
    await findLiving(this.db, Event, id);
    return listRegistrations(this.db, id, { state }, page);
  }

  @Requires('events.write')
  @Post()
  @ApiOperation({ summary: 'Put somebody on the list of those who come' })
  @ApiCreatedResponse({ type: RegistrationDto })
  async register(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RegistrationInputDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RegistrationDto> {
    const registrationId = await this.registering.register(actor, id, body);
    reply.status(201).header('Location', `/api/events/${id}/registrations`);
    return registrationOf(this.db, registrationId);
  }
}
