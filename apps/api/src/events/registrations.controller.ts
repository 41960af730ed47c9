import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  CancelRegistration,
  Event,
  RegistrationService,
  listRegistrations,
  registrationOf,
} from '@elinvoima/domain/events';
import { Database, findLiving, type Actor } from '@elinvoima/domain/platform';
import type { FastifyReply } from 'fastify';
import { By, Requires } from '../http/policy.js';
import {
  LinkCompanyDto,
  RegistrationDto,
  RegistrationInputDto,
  RegistrationPageDto,
  RegistrationsQuery,
} from './registrations.dto.js';

/** Who has said to come to an event. */
@ApiTags('events')
@Controller('events/:id/registrations')
export class RegistrationsController {
  constructor(
    private readonly db: Database,
    private readonly registering: RegistrationService,
    private readonly cancelling: CancelRegistration,
  ) {}

  @Requires('events.read')
  @Get()
  @ApiOperation({ summary: 'Who has said to come, who waits for a place and who has cancelled' })
  @ApiOkResponse({ type: RegistrationPageDto })
  async list(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { state, ...page }: RegistrationsQuery,
  ): Promise<RegistrationPageDto> {
    await findLiving(this.db, Event, id);
    return listRegistrations(this.db, actor, id, { state }, page);
  }

  @Requires('events.write')
  @Post()
  @ApiOperation({
    summary: 'Put somebody on the list of those who come; when all places are taken, on the waiting list',
  })
  @ApiCreatedResponse({ type: RegistrationDto })
  async register(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RegistrationInputDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RegistrationDto> {
    const registrationId = await this.registering.register(actor, id, body);
    reply.status(201).header('Location', `/api/events/${id}/registrations`);
    return registrationOf(this.db, actor, registrationId);
  }

  @Requires('events.write')
  @Post(':registrationId/cancel')
  @HttpCode(200)
  @ApiOperation({ summary: 'Cancel for somebody who called; the place goes to the first who waits' })
  @ApiOkResponse({ type: RegistrationDto })
  async cancel(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('registrationId', ParseUUIDPipe) registrationId: string,
  ): Promise<RegistrationDto> {
    await this.cancelling.byStaff(actor, id, registrationId);
    return registrationOf(this.db, actor, registrationId);
  }

  @Requires('events.write')
  @Post(':registrationId/promote')
  @HttpCode(200)
  @ApiOperation({ summary: 'Give one who waits a place, out of turn or beyond the places if need be' })
  @ApiOkResponse({ type: RegistrationDto })
  async promote(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('registrationId', ParseUUIDPipe) registrationId: string,
  ): Promise<RegistrationDto> {
    await this.registering.promote(actor, id, registrationId);
    return registrationOf(this.db, actor, registrationId);
  }

  @Requires('events.write')
  @Post(':registrationId/company')
  @HttpCode(200)
  @ApiOperation({ summary: 'Say which company it was that somebody wrote of; for those who signed up together' })
  @ApiOkResponse({ type: RegistrationDto })
  async linkCompany(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('registrationId', ParseUUIDPipe) registrationId: string,
    @Body() { companyId }: LinkCompanyDto,
  ): Promise<RegistrationDto> {
    await this.registering.linkCompany(actor, id, registrationId, companyId);
    return registrationOf(this.db, actor, registrationId);
  }
}
