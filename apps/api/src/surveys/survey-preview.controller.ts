import { Controller, Get, Param, ParseUUIDPipe, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Database } from '@elinvoima/domain/platform';
import { surveyDetails } from '@elinvoima/domain/surveys';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Requires } from '../http/policy.js';
import { PublicPages } from '../public/public-pages.js';

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
    reply.header(
      'Content-Security-Policy',
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'",
    );
    await this.pages.send(request, reply, 200, this.pages.language(request), { state: 'preview', definition });
  }
}
