import { dayOf } from '@elinvoima/contracts';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Clock, Database, type Actor } from '@elinvoima/domain/platform';
import { ReplyService, replyDetails, waveLoop } from '@elinvoima/domain/surveys';
import { WritesLook } from '../../http/looks.js';
import { By, Requires } from '../../http/policy.js';
import { SeenVersion } from '../../http/version.js';
import { SurveyLoopDto, SurveyReplyDto, SurveyReplyPatchDto, SurveyReplyPublishDto } from './survey-loop.dto.js';

@ApiTags('surveys')
@Controller('survey-waves/:id')
export class SurveyLoopController {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly replies: ReplyService,
  ) {}

  @Requires('surveys.answers')
  @WritesLook('survey_wave')
  @Get('loop')
  @ApiOperation({ summary: 'What came of the answers: promises and feedback, and how many were kept in time' })
  @ApiOkResponse({ type: SurveyLoopDto })
  loop(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<SurveyLoopDto> {
    return waveLoop(this.db, actor, dayOf(this.clock.now()), id);
  }

  @Requires('surveys.results')
  @Get('reply')
  @ApiOperation({ summary: '“What you said, what we did”, as it is written' })
  @ApiOkResponse({ type: SurveyReplyDto })
  reply(@Param('id', ParseUUIDPipe) id: string): Promise<SurveyReplyDto> {
    return replyDetails(this.db, this.clock.now(), id);
  }

  @Requires('surveys.write')
  @Patch('reply')
  @ApiOperation({ summary: 'Write it; `If-Match: "0"` begins it' })
  @ApiOkResponse({ type: SurveyReplyDto })
  async write(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: SurveyReplyPatchDto,
  ): Promise<SurveyReplyDto> {
    await this.replies.write(actor, id, version, body);
    return this.reply(id);
  }

  @Requires('surveys.write')
  @Post('reply/publish')
  @HttpCode(200)
  @ApiOperation({ summary: 'Let anybody read it at its public address, or nobody any more' })
  @ApiOkResponse({ type: SurveyReplyDto })
  async publish(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { published }: SurveyReplyPublishDto,
  ): Promise<SurveyReplyDto> {
    await this.replies.publish(actor, id, published);
    return this.reply(id);
  }
}
