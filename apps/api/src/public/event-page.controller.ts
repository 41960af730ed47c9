import { randomUUID } from 'node:crypto';
import type { Fault, Language } from '@elinvoima/contracts';
import {
  EventInvitations,
  SignUp,
  eventCalendar,
  invitedBy,
  publicEvent,
  type PublicEvent,
} from '@elinvoima/domain/events';
import { CONFIG, Clock, Conflict, Database, NotFound, type Config } from '@elinvoima/domain/platform';
import { EventUnknownPage, EventSignUpPage, EventThanksPage, type SignUpFormField } from '@elinvoima/survey-form';
import { Body, Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createElement } from 'react';
import { OwnTransaction } from '../http/idempotency.js';
import { Public } from '../http/policy.js';
import { demandOwnPage, goTo } from './idea-key.js';
import { PublicLimits } from './public-limits.js';
import { PublicPages } from './public-pages.js';
import { faultsOf } from './sent-form.js';
import { readSignUp, sentSignUp } from './sign-up-form.js';

type Given = Partial<Record<SignUpFormField, string>>;

interface Shown {
  language: Language;
  given?: Given;
  faults?: Fault[];
  submissionId?: string;
  invitation?: { token: string; declined: boolean };
}

/** Signing up for an event without an account. It acts as nobody: cookies and sessions are not read. A GET changes nothing. */
@ApiExcludeController()
@Public()
@OwnTransaction()
@Controller('e')
export class EventPageController {
  constructor(
    private readonly pages: PublicPages,
    private readonly limits: PublicLimits,
    private readonly signingUp: SignUp,
    private readonly invitations: EventInvitations,
    private readonly db: Database,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get(':slug')
  async show(@Param('slug') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.page(request, reply, 200, await this.event(slug), { language: this.pages.language(request) });
  }

  @Post(':slug')
  async signUp(
    @Param('slug') slug: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.take(request, reply, slug, body, null);
  }

  @Get(':slug/kiitos')
  async thanks(
    @Param('slug') slug: string,
    @Query('tila') state: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const event = await this.event(slug);
    const language = this.pages.language(request);
    if (event === null || event.stage === 'draft') return this.unknown(request, reply, language);
    await this.pages.send(request, reply, 200, language, (frame) =>
      createElement(EventThanksPage, { frame, event, state: state === 'jono' ? 'waiting' : 'confirmed' }),
    );
  }

  /** The day alone; the link to an online meeting goes to those who have a place. */
  @Get(':slug/kalenteri.ics')
  async calendar(
    @Param('slug') slug: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const event = await this.event(slug);
    if (event === null || event.stage === 'draft') return this.unknown(request, reply, this.pages.language(request));
    await reply
      .header('Content-Type', 'text/calendar; charset=utf-8; method=PUBLISH')
      .header('Content-Disposition', `attachment; filename="${event.slug}.ics"`)
      .send(eventCalendar(this.config.publicUrl, [event]));
  }

  /** A personal invitation: the same page with the name and the company filled in. */
  @Get(':slug/kutsu/:token')
  async invited(
    @Param('slug') slug: string,
    @Param('token') token: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { event, invitation } = await this.invitation(request, slug, token);
    const { name, companyName } = invitation;
    await this.page(request, reply, 200, event, {
      language: this.pages.language(request, invitation.language),
      given: { ...(name !== null && { name }), ...(companyName !== null && { company: companyName }) },
      invitation: { token, declined: invitation.state === 'declined' },
    });
  }

  @Post(':slug/kutsu/:token')
  async signUpInvited(
    @Param('slug') slug: string,
    @Param('token') token: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { invitation } = await this.invitation(request, slug, token);
    await this.take(request, reply, slug, body, { token, declined: invitation.state === 'declined' });
  }

  @Post(':slug/kutsu/:token/ei')
  async decline(
    @Param('slug') slug: string,
    @Param('token') token: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    demandOwnPage(request);
    const { invitation } = await this.invitation(request, slug, token);
    await this.limits.submitted(token);
    await this.invitations.decline(token);
    const language = sentSignUp(body).language ?? this.pages.language(request, invitation.language);
    await goTo(reply, `/e/${slug}/kutsu/${encodeURIComponent(token)}`, language);
  }

  /** Whatever else is asked for below an event. */
  @Get('*')
  async other(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.unknown(request, reply, this.pages.language(request));
  }

  private async take(
    request: FastifyRequest,
    reply: FastifyReply,
    slug: string,
    body: unknown,
    invitation: { token: string; declined: boolean } | null,
  ): Promise<void> {
    demandOwnPage(request);
    await this.limits.formSent(request.ip);
    const { given, submissionId, isRobots, language: own } = sentSignUp(body);
    const language = own ?? this.pages.language(request);
    const thanks = `/e/${slug}/kiitos`;
    if (isRobots) return goTo(reply, thanks, language);
    try {
      const form = { ...(await readSignUp(given)), submissionId, language };
      if (invitation === null) await this.limits.signedUp(request.ip, slug);
      const state = await this.signingUp.signUp(slug, form, invitation?.token ?? null);
      await goTo(reply, `${thanks}?tila=${state === 'waiting' ? 'jono' : 'paikka'}`, language);
    } catch (error) {
      if (error instanceof NotFound) return this.unknown(request, reply, language);
      const faults = error instanceof Conflict ? [] : faultsOf(error);
      if (faults === null) throw error;
      const shown = { language, given, faults, submissionId, ...(invitation && { invitation }) };
      await this.page(request, reply, error instanceof Conflict ? 409 : 422, await this.event(slug), shown);
    }
  }

  private async page(
    request: FastifyRequest,
    reply: FastifyReply,
    status: number,
    event: PublicEvent | null,
    { language, given, faults, submissionId = randomUUID(), invitation }: Shown,
  ): Promise<void> {
    if (event === null || event.stage === 'draft') return this.unknown(request, reply, language);
    const address = `/e/${event.slug}`;
    const own = invitation ? `${address}/kutsu/${encodeURIComponent(invitation.token)}` : address;
    const shown = invitation && { declineAction: `${own}/ei`, declined: invitation.declined };
    await this.pages.send(request, reply, status, language, (frame) =>
      createElement(EventSignUpPage, {
        frame,
        event,
        action: own,
        submissionId,
        given,
        faults,
        invitation: shown,
      }),
    );
  }

  /** A draft is answered as if there was none. Who tries addresses is slowed down. */
  private async unknown(request: FastifyRequest, reply: FastifyReply, language: Language): Promise<void> {
    await this.limits.lookupFailed(request.ip);
    await this.pages.send(request, reply, 404, language, (frame) => createElement(EventUnknownPage, { frame }));
  }

  private event(slug: string): Promise<PublicEvent | null> {
    return publicEvent(this.db, slug, this.clock.now());
  }

  /** Throws `NotFound` for a link that nobody has or that is of another event, `TooMany` for who guesses on. */
  private async invitation(request: FastifyRequest, slug: string, token: string) {
    const invitation = await invitedBy(this.db, token);
    const event = await this.event(slug);
    if (invitation === null || event?.id !== invitation.eventId) {
      await this.limits.lookupFailed(request.ip);
      throw new NotFound('link-unknown');
    }
    await this.limits.opened(token);
    return { event, invitation };
  }
}
