import { publicDialogue } from '@elinvoima/domain/events';
import { Database } from '@elinvoima/domain/platform';
import { DialoguePage, EventUnknownPage } from '@elinvoima/survey-form';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createElement } from 'react';
import { Public } from '../http/policy.js';
import { PublicLimits } from './public-limits.js';
import { PublicPages } from './public-pages.js';

/** A market dialogue's materials and answers, the same for all: whoever could not come reads what was said. */
@ApiExcludeController()
@Public()
@Controller('e')
export class DialoguePageController {
  constructor(
    private readonly pages: PublicPages,
    private readonly limits: PublicLimits,
    private readonly db: Database,
  ) {}

  @Get(':slug/kysymykset')
  async show(@Param('slug') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const dialogue = await publicDialogue(this.db, slug);
    // Nothing stands here before something has been published.
    const isKnown = dialogue !== null && (dialogue.questions.length > 0 || dialogue.materials.length > 0);
    const language = this.pages.language(request);
    if (!isKnown) {
      await this.limits.lookupFailed(request.ip);
      return this.pages.send(request, reply, 404, language, (frame) => createElement(EventUnknownPage, { frame }));
    }
    await this.pages.send(request, reply, 200, language, (frame) => createElement(DialoguePage, { frame, dialogue }));
  }
}
