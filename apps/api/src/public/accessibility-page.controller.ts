import { CONFIG, type Config } from '@elinvoima/domain/platform';
import { StatementPage } from '@elinvoima/survey-form';
import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createElement } from 'react';
import { Public } from '../http/policy.js';
import { PublicPages } from './public-pages.js';

/** The accessibility statement, for everybody (digipalvelulaki). A GET changes nothing. */
@ApiExcludeController()
@Public()
@Controller('saavutettavuus')
export class AccessibilityPageController {
  constructor(
    private readonly pages: PublicPages,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  async show(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { accessibilityStatement: statement } = this.config;
    reply.header('Cache-Control', 'public, max-age=60').header('Vary', 'Accept-Language');
    await this.pages.send(request, reply, 200, this.pages.language(request), (frame) =>
      createElement(StatementPage, { frame, statement }),
    );
  }
}
