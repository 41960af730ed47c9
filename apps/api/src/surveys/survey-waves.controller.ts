import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Clock, Database, type Actor } from '@elinvoima/domain/platform';
import { Suppressions, listRecipients } from '@elinvoima/domain/recipients';
import { SurveyLinks, WaveService, listInvitations, listWaves, waveDetails } from '@elinvoima/domain/surveys';
import type { FastifyReply } from 'fastify';
import { created } from '../http/created.js';
import { By, Requires } from '../http/policy.js';
import {
  SurveyInvitationPageDto,
  InvitationsQuery,
  SurveyLinkDto,
  SurveyRecipientPageDto,
  RecipientsQuery,
  SentSurveyWaveDto,
  SurveyWaveDto,
  SurveyWaveInputDto,
  SurveyWavePageDto,
  WavesQuery,
} from './survey-waves.dto.js';

@ApiTags('surveys')
@Controller()
export class SurveyWavesController {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly waves: WaveService,
    private readonly links: SurveyLinks,
    private readonly suppressions: Suppressions,
  ) {}

  @Requires('surveys.read')
  @Get('survey-waves')
  @ApiOperation({ summary: 'Sendings of surveys, newest first, with live counts' })
  @ApiOkResponse({ type: SurveyWavePageDto })
  list(@Query() { limit, cursor, sort, withTotal, ...filter }: WavesQuery): Promise<SurveyWavePageDto> {
    return listWaves(this.db, this.clock.now(), filter, { limit, cursor, sort, withTotal });
  }

  @Requires('surveys.read')
  @Get('survey-waves/:id')
  @ApiOperation({ summary: 'One sending with live counts' })
  @ApiOkResponse({ type: SurveyWaveDto })
  get(@Param('id', ParseUUIDPipe) id: string): Promise<SurveyWaveDto> {
    return waveDetails(this.db, this.clock.now(), id);
  }

  @Requires('surveys.send')
  @Post('survey-waves')
  @ApiOperation({ summary: 'Send a published survey to chosen contacts' })
  @ApiCreatedResponse({ type: SentSurveyWaveDto })
  async send(
    @By() actor: Actor,
    @Body() { closesAt, ...body }: SurveyWaveInputDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SentSurveyWaveDto> {
    const { id, leftOut } = await this.waves.send(actor, {
      ...body,
      ...(closesAt === undefined ? {} : { closesAt: new Date(closesAt) }),
    });
    return created(reply, 'survey-waves', Object.assign(await this.get(id), { leftOut }));
  }

  @Requires('surveys.read')
  @Get('survey-waves/:id/invitations')
  @ApiOperation({ summary: 'Who was invited and how it stands with each' })
  @ApiOkResponse({ type: SurveyInvitationPageDto })
  invitations(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { limit, cursor, sort, withTotal, state }: InvitationsQuery,
  ): Promise<SurveyInvitationPageDto> {
    return listInvitations(this.db, id, { state }, { limit, cursor, sort, withTotal });
  }

  @Requires('surveys.send')
  @Post('survey-waves/:id/close')
  @HttpCode(200)
  @ApiOperation({ summary: 'End the time for answers' })
  @ApiOkResponse({ type: SurveyWaveDto })
  async close(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<SurveyWaveDto> {
    await this.waves.close(actor, id);
    return this.get(id);
  }

  @Requires('surveys.send')
  @Post('survey-invitations/:id/link')
  @ApiOperation({ summary: 'A new link for somebody who has lost the mail' })
  @ApiCreatedResponse({ type: SurveyLinkDto })
  link(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<SurveyLinkDto> {
    return this.links.renew(actor, id);
  }

  @Requires('surveys.send')
  @Get('survey-recipients')
  @ApiOperation({ summary: 'People whom a survey could be sent to' })
  @ApiOkResponse({ type: SurveyRecipientPageDto })
  recipients(@Query() { limit, cursor, sort, withTotal, ...filter }: RecipientsQuery): Promise<SurveyRecipientPageDto> {
    return listRecipients(this.db, this.suppressions, 'survey', filter, { limit, cursor, sort, withTotal });
  }
}
