import { Clock, Database, type Actor } from '@elinvoima/domain/platform';
import { OpenWaves, SendingHours, openLinkState } from '@elinvoima/domain/surveys';
import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { created } from '../http/created.js';
import { OwnTransaction } from '../http/idempotency.js';
import { By, Requires } from '../http/policy.js';
import { IssuedOpenLinkDto, OpenLinkStateDto, OpenWaveInputDto } from './survey-open-waves.dto.js';
import { SurveyWaveDto } from './survey-waves.dto.js';
import { waveAnswer } from './wave-answer.js';

@ApiTags('surveys')
@Controller()
export class SurveyOpenWavesController {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly waves: OpenWaves,
    private readonly hours: SendingHours,
  ) {}

  @Requires('surveys.send')
  @Post('survey-open-waves')
  @ApiOperation({ summary: 'Open a published survey to anybody who gets its link; the link is issued separately' })
  @ApiCreatedResponse({ type: SurveyWaveDto })
  async open(
    @By() actor: Actor,
    @Body() { closesAt, ...body }: OpenWaveInputDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SurveyWaveDto> {
    const id = await this.waves.open(actor, {
      ...body,
      ...(closesAt === undefined ? {} : { closesAt: new Date(closesAt) }),
    });
    return created(reply, 'survey-waves', await waveAnswer(this.db, this.hours, this.clock.now(), id, actor.language));
  }

  @Requires('surveys.read')
  @Get('survey-waves/:id/open-link')
  @ApiOperation({ summary: 'Whether the link of an open wave is out, and how many have answered by it' })
  @ApiOkResponse({ type: OpenLinkStateDto })
  state(@Param('id', ParseUUIDPipe) id: string): Promise<OpenLinkStateDto> {
    return openLinkState(this.db, this.clock.now(), id);
  }

  /** Takes no Idempotency-Key: it would keep the link in a table. */
  @Requires('surveys.send')
  @OwnTransaction()
  @Post('survey-waves/:id/open-link')
  @ApiOperation({ summary: 'A link and QR code for everybody, shown once; the one before stops working' })
  @ApiCreatedResponse({ type: IssuedOpenLinkDto })
  issue(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<IssuedOpenLinkDto> {
    return this.waves.issue(actor, id);
  }

  @Requires('surveys.send')
  @Delete('survey-waves/:id/open-link')
  @HttpCode(204)
  @ApiOperation({ summary: 'Nobody gets in by the link any more' })
  revoke(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.waves.revoke(actor, id);
  }
}
