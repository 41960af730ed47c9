import { createHash } from 'node:crypto';
import { CalendarFeed } from '@elinvoima/domain/calendar';
import { NotFound } from '@elinvoima/domain/platform';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../http/policy.js';
import { PublicLimits } from './public-limits.js';

/** What calendar programs read. The address is the right: programs cannot sign in. Guessing is slowed down. */
@ApiExcludeController()
@Public()
@Controller('calendar')
export class CalendarPageController {
  constructor(
    private readonly feed: CalendarFeed,
    private readonly limits: PublicLimits,
  ) {}

  @Get(':token.ics')
  async read(@Param('token') token: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const content = await this.contentOf(token, request.ip);
    await this.limits.opened(token);
    const tag = `"${createHash('sha256').update(content).digest('base64url')}"`;
    reply.header('ETag', tag).header('Cache-Control', 'private, no-cache').header('X-Robots-Tag', 'noindex, nofollow');
    if (seenTags(request).includes(tag)) {
      await reply.status(304).send();
      return;
    }
    await reply
      .header('Content-Type', 'text/calendar; charset=utf-8')
      .header('Content-Disposition', 'inline; filename="elinvoima.ics"')
      .send(content);
  }

  private async contentOf(token: string, ip: string): Promise<string> {
    try {
      return await this.feed.read(token);
    } catch (error) {
      if (error instanceof NotFound) await this.limits.lookupFailed(ip);
      throw error;
    }
  }
}

const seenTags = (request: FastifyRequest): string[] =>
  (request.headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
