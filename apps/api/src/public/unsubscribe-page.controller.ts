import type { Language } from '@elinvoima/contracts';
import { NotFound } from '@elinvoima/domain/platform';
import { All, Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { OwnTransaction } from '../http/idempotency.js';
import { Public } from '../http/policy.js';
import { PublicPages } from './public-pages.js';
import { UnsubscribeDoor, type UnsubscribeOption } from './unsubscribe-door.js';

/** Stopping the mails: a page with a button for people, one POST for mail programs (RFC 8058). Opening it changes nothing. */
@ApiExcludeController()
@Public()
@OwnTransaction()
@Controller('u')
export class UnsubscribePageController {
  constructor(
    private readonly pages: PublicPages,
    private readonly door: UnsubscribeDoor,
  ) {}

  @Get(':token')
  async show(@Param('token') token: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.known(token, request, reply, async (language, { scopes }) => {
      await this.pages.send(request, reply, 200, language, { state: 'unsubscribe', action: `/u/${token}`, scopes });
    });
  }

  /** Never a redirect: a mail program takes one for a failure. */
  @Post(':token')
  async unsubscribe(
    @Param('token') token: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const fields = new Map(Object.entries((body ?? {}) as Record<string, unknown>));
    await this.known(token, request, reply, async (language, option) => {
      await this.door.unsubscribe(token, option, fields.get('scope'));
      const fromPage = fields.get('_language');
      if (fromPage === undefined) {
        await reply.status(200).send('');
        return;
      }
      const own = fromPage === 'fi' || fromPage === 'sv' || fromPage === 'en' ? fromPage : language;
      await this.pages.send(request, reply, 200, own, { state: 'unsubscribed' });
    });
  }

  @All('*')
  async other(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.pages.send(request, reply, 404, this.pages.language(request), { state: 'unknown' });
  }

  private async known(
    token: string,
    request: FastifyRequest,
    reply: FastifyReply,
    work: (language: Language, option: UnsubscribeOption) => Promise<void>,
  ): Promise<void> {
    try {
      const option = await this.door.open(token, request.ip);
      await work(this.pages.language(request, option.language), option);
    } catch (error) {
      if (!(error instanceof NotFound)) throw error;
      await this.pages.send(request, reply, 404, this.pages.language(request), { state: 'unknown' });
    }
  }
}
