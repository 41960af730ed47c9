import {
  AccessReviewService,
  accessLine,
  accessReview,
  listAccessLines,
  listAccessReviews,
} from '@elinvoima/domain/access-review';
import { Database, type Actor } from '@elinvoima/domain/platform';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { created } from '../http/created.js';
import { By, Requires } from '../http/policy.js';
import { SeenVersion } from '../http/version.js';
import {
  AccessDecisionDto,
  AccessLineDto,
  AccessLinePageDto,
  AccessLinesQuery,
  AccessReviewDto,
  AccessReviewPageDto,
  AccessReviewsQuery,
} from './access-reviews.dto.js';

/** The yearly look at who may what (Tiedonhallintalaki 16 §). */
@ApiTags('access-reviews')
@Controller('access-reviews')
export class AccessReviewsController {
  constructor(
    private readonly db: Database,
    private readonly reviews: AccessReviewService,
  ) {}

  @Requires('users.read')
  @Get()
  @ApiOperation({ summary: 'Access reviews, the latest year first' })
  @ApiOkResponse({ type: AccessReviewPageDto })
  list(@Query() page: AccessReviewsQuery): Promise<AccessReviewPageDto> {
    return listAccessReviews(this.db, page);
  }

  @Requires('users.write')
  @Post()
  @ApiOperation({ summary: 'Open this year’s review: one line per account, as it is now' })
  @ApiCreatedResponse({ type: AccessReviewDto })
  async open(@By() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<AccessReviewDto> {
    return created(reply, 'access-reviews', await this.get(await this.reviews.open(actor)));
  }

  @Requires('users.read')
  @Get(':id')
  @ApiOperation({ summary: 'One review, with how far it is' })
  @ApiOkResponse({ type: AccessReviewDto })
  get(@Param('id', ParseUUIDPipe) id: string): Promise<AccessReviewDto> {
    return accessReview(this.db, id);
  }

  @Requires('users.read')
  @Get(':id/lines')
  @ApiOperation({ summary: 'The accounts of a review, by name' })
  @ApiOkResponse({ type: AccessLinePageDto })
  async lines(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { undecided, ...page }: AccessLinesQuery,
  ): Promise<AccessLinePageDto> {
    await accessReview(this.db, id);
    return listAccessLines(this.db, id, { undecided }, page);
  }

  @Requires('users.write')
  @Patch(':id/lines/:lineId')
  @ApiOperation({ summary: 'Decide on one account, once; never on one’s own' })
  @ApiOkResponse({ type: AccessLineDto })
  async decide(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('lineId', ParseUUIDPipe) lineId: string,
    @SeenVersion() version: number,
    @Body() body: AccessDecisionDto,
  ): Promise<AccessLineDto> {
    await this.reviews.decide(actor, id, lineId, version, body);
    return accessLine(this.db, lineId);
  }

  @Requires('users.write')
  @Post(':id/complete')
  @HttpCode(200)
  @ApiOperation({ summary: 'Every account is decided on: the review changes no more' })
  @ApiOkResponse({ type: AccessReviewDto })
  async complete(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<AccessReviewDto> {
    await this.reviews.complete(actor, id);
    return this.get(id);
  }
}
