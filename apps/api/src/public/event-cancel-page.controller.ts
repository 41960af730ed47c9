import { CancelRegistration, type OpenedRegistration } from '@elinvoima/domain/events';
import { Conflict, NotFound } from '@elinvoima/domain/platform';
import { EventCancelPage } from '@elinvoima/survey-form';
import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createElement } from 'react';
import { OwnTransaction } from '../http/idempotency.js';
import { Public } from '../http/policy.js';
import { demandOwnPage, goTo } from './idea-key.js';
import { PublicLimits } from './public-limits.js';
import { PublicPages } from './public-pages.js';
import { sentForm, valuesIn } from './sent-form.js';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Where the link in the receipt leads. No event is called `peru`: their names end in a day. A GET changes nothing. */
@ApiExcludeController()
@Public()
@OwnTransaction()
@Controller('e/peru')
export class EventCancelPageController {
  constructor(
    private readonly pages: PublicPages,
    private readonly limits: PublicLimits,
    private readonly cancelling: CancelRegistration,
  ) {}

  @Get(':token')
  async show(@Param('token') token: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const registration = await this.open(token, request.ip);
    await this.page(request, reply, 200, token, registration);
  }

  @Post(':token')
  async cancel(
    @Param('token') token: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    demandOwnPage(request);
    const registration = await this.open(token, request.ip);
    await this.limits.submitted(token);
    const who = valuesIn(body, 'who').filter((id) => uuid.test(id));
    if (who.length === 0 && registration.people.some(({ state }) => state !== 'cancelled'))
      return this.page(request, reply, 422, token, registration, true);
    try {
      await this.cancelling.byLink(token, who);
    } catch (error) {
      // It began while the page was open: the page says so.
      if (!(error instanceof Conflict)) throw error;
    }
    const language = sentForm(body, []).language ?? this.pages.language(request, registration.language);
    await goTo(reply, `/e/peru/${encodeURIComponent(token)}`, language);
  }

  private async page(
    request: FastifyRequest,
    reply: FastifyReply,
    status: number,
    token: string,
    registration: OpenedRegistration,
    fault = false,
  ): Promise<void> {
    const language = this.pages.language(request, registration.language);
    const action = `/e/peru/${encodeURIComponent(token)}`;
    await this.pages.send(request, reply, status, language, (frame) =>
      createElement(EventCancelPage, { frame, registration, action, fault }),
    );
  }

  private async open(token: string, ip: string): Promise<OpenedRegistration> {
    try {
      const registration = await this.cancelling.open(token);
      await this.limits.opened(token);
      return registration;
    } catch (error) {
      if (error instanceof NotFound) await this.limits.lookupFailed(ip);
      throw error;
    }
  }
}
