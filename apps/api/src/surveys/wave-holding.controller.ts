import { Clock, Database, type Actor } from '@elinvoima/domain/platform';
import { ChangeWave, HoldWave, SendingHours } from '@elinvoima/domain/surveys';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { By, Requires } from '../http/policy.js';
import { ResendSurveyMailsDto, SurveyWaveDto } from './survey-waves.dto.js';
import { waveAnswer } from './wave-answer.js';

/** What keeps a sending's mails from leaving, or lets them. */
@ApiTags('surveys')
@Controller('survey-waves/:id')
export class WaveHoldingController {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly holding: HoldWave,
    private readonly changing: ChangeWave,
    private readonly hours: SendingHours,
  ) {}

  @Requires('surveys.send')
  @Post('pause')
  @HttpCode(200)
  @ApiOperation({ summary: 'Hold every mail that has not left; nothing is lost' })
  @ApiOkResponse({ type: SurveyWaveDto })
  async pause(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<SurveyWaveDto> {
    await this.holding.pause(actor, id);
    return this.answer(actor, id);
  }

  @Requires('surveys.send')
  @Post('resume')
  @HttpCode(200)
  @ApiOperation({ summary: 'Go on after a pause' })
  @ApiOkResponse({ type: SurveyWaveDto })
  async resume(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<SurveyWaveDto> {
    await this.holding.resume(actor, id);
    return this.answer(actor, id);
  }

  @Requires('surveys.send')
  @Post('stop')
  @HttpCode(200)
  @ApiOperation({ summary: 'End the sending for good; answers are taken until closing' })
  @ApiOkResponse({ type: SurveyWaveDto })
  async stop(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<SurveyWaveDto> {
    await this.holding.stop(actor, id);
    return this.answer(actor, id);
  }

  @Requires('surveys.send')
  @Post('close')
  @HttpCode(200)
  @ApiOperation({ summary: 'End the time for answers' })
  @ApiOkResponse({ type: SurveyWaveDto })
  async close(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<SurveyWaveDto> {
    await this.changing.close(actor, id);
    return this.answer(actor, id);
  }

  @Requires('surveys.send')
  @Post('resend')
  @HttpCode(200)
  @ApiOperation({ summary: 'Send again to those of whom nobody knows, or to whom it failed' })
  @ApiOkResponse({ type: SurveyWaveDto })
  async resend(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { states }: ResendSurveyMailsDto,
  ): Promise<SurveyWaveDto> {
    await this.holding.resend(actor, id, states);
    return this.answer(actor, id);
  }

  private answer(actor: Actor, id: string): Promise<SurveyWaveDto> {
    return waveAnswer(this.db, this.hours, this.clock.now(), id, actor.language);
  }
}
