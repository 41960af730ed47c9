import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Clock, Database, type Actor } from '@elinvoima/domain/platform';
import {
  ChangeWave,
  SendingHours,
  SurveyLinks,
  WaveService,
  listInvitations,
  listWaves,
} from '@elinvoima/domain/surveys';
import type { FastifyReply } from 'fastify';
import { created } from '../http/created.js';
import { OwnTransaction } from '../http/idempotency.js';
import { By, Requires } from '../http/policy.js';
import { SeenVersion } from '../http/version.js';
import { choiceOf } from './frame-choice.js';
import {
  SurveyInvitationPageDto,
  InvitationsQuery,
  SurveyLinkDto,
  SentSurveyWaveDto,
  SurveyWaveDto,
  SurveyWaveInputDto,
  SurveyWavePatchDto,
  SurveyWavePageDto,
  WavesQuery,
} from './survey-waves.dto.js';
import { waveAnswer } from './wave-answer.js';

@ApiTags('surveys')
@Controller()
export class SurveyWavesController {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly waves: WaveService,
    private readonly links: SurveyLinks,
    private readonly changing: ChangeWave,
    private readonly hours: SendingHours,
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
  @ApiOperation({ summary: 'One sending with live counts, step by step' })
  @ApiOkResponse({ type: SurveyWaveDto })
  get(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<SurveyWaveDto> {
    return waveAnswer(this.db, this.hours, this.clock.now(), id, actor.language);
  }

  @Requires('surveys.send')
  @Post('survey-waves')
  @ApiOperation({ summary: 'Send a published survey to people picked or to a group, now or at a moment' })
  @ApiCreatedResponse({ type: SentSurveyWaveDto })
  async send(
    @By() actor: Actor,
    @Body() { opensAt, closesAt, contactIds, group, ...body }: SurveyWaveInputDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SentSurveyWaveDto> {
    const { id, leftOut } = await this.waves.send(actor, {
      ...body,
      ...choiceOf({ contactIds, group }),
      ...(opensAt === undefined ? {} : { opensAt: new Date(opensAt) }),
      ...(closesAt === undefined ? {} : { closesAt: new Date(closesAt) }),
    });
    return created(reply, 'survey-waves', Object.assign(await this.get(actor, id), { leftOut }));
  }

  @Requires('surveys.send')
  @Patch('survey-waves/:id')
  @ApiOperation({ summary: 'Another name, a later closing day, another plan of reminders' })
  @ApiOkResponse({ type: SurveyWaveDto })
  async update(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() { closesAt, ...patch }: SurveyWavePatchDto,
  ): Promise<SurveyWaveDto> {
    await this.changing.update(actor, id, version, {
      ...patch,
      ...(closesAt === undefined ? {} : { closesAt: new Date(closesAt) }),
    });
    return this.get(actor, id);
  }

  @Requires('surveys.read')
  @Get('survey-waves/:id/invitations')
  @ApiOperation({ summary: 'Who was invited and how it stands with each' })
  @ApiOkResponse({ type: SurveyInvitationPageDto })
  invitations(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { limit, cursor, sort, withTotal, ...filter }: InvitationsQuery,
  ): Promise<SurveyInvitationPageDto> {
    return listInvitations(this.db, id, filter, { limit, cursor, sort, withTotal });
  }

  // The link stands in the answer: kept for repeats it would lie readable in the database. Each press makes a link of its own.
  @OwnTransaction()
  @Requires('surveys.send')
  @Post('survey-invitations/:id/link')
  @ApiOperation({ summary: 'A new link for somebody who has lost the mail' })
  @ApiCreatedResponse({ type: SurveyLinkDto })
  link(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<SurveyLinkDto> {
    return this.links.renew(actor, id);
  }
}
