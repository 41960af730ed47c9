import { Database } from '@elinvoima/domain/platform';
import { noticeAsShown } from '@elinvoima/domain/privacy';
import { NoticePage } from '@elinvoima/survey-form';
import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createElement } from 'react';
import { Public } from '../http/policy.js';
import { PublicPages } from './public-pages.js';

/** The privacy notice, for everybody (GDPR 13 and 14). A GET changes nothing. */
@ApiExcludeController()
@Public()
@Controller('tietosuoja')
export class PrivacyPageController {
  constructor(
    private readonly pages: PublicPages,
    private readonly db: Database,
  ) {}

  @Get()
  async show(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const language = this.pages.language(request);
    const notice = await noticeAsShown(this.db, language);
    reply.header('Cache-Control', 'public, max-age=60').header('Vary', 'Accept-Language');
    await this.pages.send(request, reply, 200, language, (frame) => createElement(NoticePage, { frame, notice }));
  }
}
