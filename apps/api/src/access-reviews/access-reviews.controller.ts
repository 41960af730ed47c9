import type { ExportFormat } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import {
  AccessReviewFiles,
  AccessReviewService,
  accessLine,
  accessReview,
  listAccessLines,
  listAccessReviews,
} from '@elinvoima/domain/access-review';
import { Database, type Actor } from '@elinvoima/domain/platform';
import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
  Res,
  StreamableFile,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Readable } from 'node:stream';
import { created } from '../http/created.js';
import { attachmentNamed } from '../http/download.js';
import { By, Requires, StepUp } from '../http/policy.js';
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

const file = { schema: { type: 'string', format: 'binary' } } as const;
const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The yearly look at who may what (Tiedonhallintalaki 16 §). */
@ApiTags('access-reviews')
@Controller('access-reviews')
export class AccessReviewsController {
  constructor(
    private readonly db: Database,
    private readonly reviews: AccessReviewService,
    private readonly files: AccessReviewFiles,
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

  @StepUp()
  @Requires('users.read')
  @Get(':id/file.csv')
  @ApiOperation({ summary: 'A review as CSV' })
  @ApiProduces('text/csv')
  @ApiOkResponse(file)
  csv(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return this.sent(actor, id, 'csv', reply);
  }

  @StepUp()
  @Requires('users.read')
  @Get(':id/file.xlsx')
  @ApiOperation({ summary: 'A review as a workbook' })
  @ApiProduces(mediaTypes.xlsx)
  @ApiOkResponse(file)
  xlsx(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return this.sent(actor, id, 'xlsx', reply);
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

  private async sent(actor: Actor, id: string, format: ExportFormat, reply: FastifyReply): Promise<StreamableFile> {
    const { year, content } = await this.files.file(actor, id, format);
    const name = `${formatText(actor.language, 'access-reviews.title')} ${year}.${format}`;
    reply.header('Content-Disposition', attachmentNamed(name)).header('Cache-Control', 'no-store');
    return new StreamableFile(Readable.from(content, { objectMode: false }), { type: mediaTypes[format] });
  }
}
