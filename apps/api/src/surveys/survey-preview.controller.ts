import { validateDraft } from '@elinvoima/contracts';
import { Database, RuleBroken } from '@elinvoima/domain/platform';
import { surveyDetails } from '@elinvoima/domain/surveys';
import type { SurveyPage } from '@elinvoima/survey-form';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { OwnTransaction } from '../http/idempotency.js';
import { Requires } from '../http/policy.js';
import { PublicPages } from '../public/public-pages.js';
import { SurveyPreviewInputDto } from './surveys.dto.js';

/** The page that an entrepreneur will get, made by the same components and shown in a frame of the staff's page. */
@ApiTags('surveys')
@Controller('surveys')
export class SurveyPreviewController {
  constructor(
    private readonly db: Database,
    private readonly pages: PublicPages,
  ) {}

  @Requires('surveys.read')
  @Get(':id/preview')
  @ApiOperation({ summary: 'The respondent’s page as it will be, in the language `lang`' })
  @ApiProduces('text/html')
  @ApiOkResponse({ schema: { type: 'string' } })
  async show(
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { definition } = await surveyDetails(this.db, id);
    await this.draw(request, reply, { state: 'preview', definition });
  }

  /** While it is edited: what stands on the screen is drawn, and nothing is stored. */
  @Requires('surveys.write')
  @OwnTransaction()
  @Post(':id/preview')
  @HttpCode(200)
  @ApiOperation({ summary: 'The respondent’s page of a questionnaire that is being edited, in the language `lang`' })
  @ApiProduces('text/html')
  @ApiOkResponse({ schema: { type: 'string' } })
  async draft(
    @Param('id', ParseUUIDPipe) _id: string,
    @Body() { definition }: SurveyPreviewInputDto,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const checked = validateDraft(definition);
    if (!checked.ok)
      throw new RuleBroken(checked.faults.map((fault) => ({ ...fault, pointer: `/definition${fault.pointer}` })));
    await this.draw(request, reply, { state: 'preview', definition: checked.definition });
  }

  private async draw(request: FastifyRequest, reply: FastifyReply, page: SurveyPage): Promise<void> {
    reply.header(
      'Content-Security-Policy',
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'",
    );
    await this.pages.send(request, reply, 200, this.pages.language(request), page);
  }
}
