import { Body, Controller, Get, HttpCode, Inject, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CONFIG, Clock, Database, type Actor, type Config } from '@elinvoima/domain/platform';
import { CommentService, commentDetails, commentsSummary, listComments, themeCounts } from '@elinvoima/domain/surveys';
import { OwnTransaction } from '../../http/idempotency.js';
import { WritesLook } from '../../http/looks.js';
import { By, Requires } from '../../http/policy.js';
import {
  SurveyCommentDto,
  SurveyCommentPageDto,
  SurveyCommentQuoteDto,
  SurveyCommentReviewDto,
  SurveyCommentsQuery,
  SurveyCommentsSummaryDto,
  SurveyThemeCountsDto,
} from './survey-comments.dto.js';

@ApiTags('surveys')
@Controller()
export class SurveyCommentsController {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly comments: CommentService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Requires('surveys.answers')
  @WritesLook('survey_wave')
  @Get('survey-waves/:id/comments')
  @ApiOperation({ summary: 'Open answers, shuffled anew for each reader and day; narrowed by one thing at a time' })
  @ApiOkResponse({ type: SurveyCommentPageDto })
  list(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { limit, cursor, sort, withTotal, ...filter }: SurveyCommentsQuery,
  ): Promise<SurveyCommentPageDto> {
    const page = { limit, cursor, sort, withTotal };
    return listComments(this.db, this.config.hashKey, actor, this.clock.now(), id, filter, page);
  }

  @Requires('surveys.answers')
  @Get('survey-waves/:id/comments/summary')
  @ApiOperation({ summary: 'What there is to read and to do, or why nothing may be read yet' })
  @ApiOkResponse({ type: SurveyCommentsSummaryDto })
  summary(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<SurveyCommentsSummaryDto> {
    return commentsSummary(this.db, actor, this.clock.now(), id);
  }

  @Requires('surveys.answers')
  // Words that are blackened now or later stay nowhere, also not in the row that a repeated key would be answered from.
  @OwnTransaction()
  @Post('survey-waves/:id/comments/:commentId/review')
  @HttpCode(200)
  @ApiOperation({ summary: 'Looked through: what is blackened for good, and what it speaks of' })
  @ApiOkResponse({ type: SurveyCommentDto })
  async review(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('commentId', ParseUUIDPipe) commentId: string,
    @Body() body: SurveyCommentReviewDto,
  ): Promise<SurveyCommentDto> {
    await this.comments.review(actor, id, commentId, body);
    return this.one(actor, id, commentId);
  }

  @Requires('surveys.answers')
  @OwnTransaction()
  @Post('survey-waves/:id/comments/:commentId/quote')
  @HttpCode(200)
  @ApiOperation({ summary: 'Choose a checked answer to be told as an example, or take it back' })
  @ApiOkResponse({ type: SurveyCommentDto })
  async quote(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('commentId', ParseUUIDPipe) commentId: string,
    @Body() { quoted }: SurveyCommentQuoteDto,
  ): Promise<SurveyCommentDto> {
    await this.comments.quote(actor, id, commentId, quoted);
    return this.one(actor, id, commentId);
  }

  @Requires('surveys.results')
  @Get('surveys/:id/themes')
  @ApiOperation({ summary: 'How many answers speak of each theme, wave by wave; small numbers are withheld' })
  @ApiOkResponse({ type: SurveyThemeCountsDto })
  async themes(@Param('id', ParseUUIDPipe) id: string): Promise<SurveyThemeCountsDto> {
    return { items: await themeCounts(this.db, this.clock.now(), id) };
  }

  private one(actor: Actor, waveId: string, id: string): Promise<SurveyCommentDto> {
    return commentDetails(this.db, this.config.hashKey, actor, this.clock.now(), waveId, id);
  }
}
