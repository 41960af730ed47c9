import { randomUUID } from 'node:crypto';
import { dayOf, type Fault, type Language } from '@elinvoima/contracts';
import { Participants, TakePart, publicCampaign, publicComments, publicIdeas } from '@elinvoima/domain/idea-campaigns';
import { CONFIG, Clock, Database, NotFound, type Config } from '@elinvoima/domain/platform';
import { EnterCampaignPage, IdeaPage, commentFormFields } from '@elinvoima/survey-form';
import { Body, Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createElement } from 'react';
import { OwnTransaction } from '../http/idempotency.js';
import { Public } from '../http/policy.js';
import { demandOwnPage, goTo, ideaKeyOf } from './idea-key.js';
import { ideaNotice } from './idea-notices.js';
import { IdeaCommentFormDto } from './idea-page.dto.js';
import { PublicLimits } from './public-limits.js';
import { PublicPages } from './public-pages.js';
import { faultsOf, readAs, sentForm } from './sent-form.js';

interface Shown {
  language: Language;
  notice?: string | undefined;
  given?: Record<string, string>;
  faults?: Fault[];
  submissionId?: string;
}

function numberIn(address: string): number {
  if (!/^[1-9]\d{0,6}$/.test(address)) throw new NotFound();
  return Number(address);
}

/** One idea of a campaign with its comments and support, and the way in for those invited. Rules as for the campaign's page. */
@ApiExcludeController()
@Public()
@OwnTransaction()
@Controller('ideat')
export class IdeaPageController {
  constructor(
    private readonly pages: PublicPages,
    private readonly limits: PublicLimits,
    private readonly takingPart: TakePart,
    private readonly participants: Participants,
    private readonly db: Database,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Before the ideas: no campaign is called that. Whether the link is known is told only to a press. */
  @Get('kutsu/:token')
  async invitation(
    @Param('token') token: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.pages.send(request, reply, 200, this.pages.language(request), (frame) =>
      createElement(EnterCampaignPage, { frame, action: `/ideat/kutsu/${encodeURIComponent(token)}` }),
    );
  }

  @Post('kutsu/:token')
  async enter(
    @Param('token') token: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    demandOwnPage(request);
    await this.limits.pressed(request.ip);
    try {
      const { slug, key } = await this.participants.enter(token, ideaKeyOf(request));
      await goTo(reply, `/ideat/${slug}`, this.languageOf(request, body), this.kept(key));
    } catch (error) {
      if (error instanceof NotFound) await this.limits.lookupFailed(request.ip);
      throw error;
    }
  }

  @Get(':slug/:number')
  async show(
    @Param('slug') slug: string,
    @Param('number') number: string,
    @Query('tehty') done: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const language = this.pages.language(request);
    await this.page(request, reply, 200, slug, numberIn(number), { language, notice: ideaNotice(done, language) });
  }

  @Post(':slug/:number')
  async comment(
    @Param('slug') slug: string,
    @Param('number') address: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    demandOwnPage(request);
    await this.limits.formSent(request.ip);
    const { given, submissionId, isRobots } = sentForm(body, commentFormFields);
    const language = this.languageOf(request, body);
    const number = numberIn(address);
    const thanks = `/ideat/${slug}/${number}?tehty=kommentti`;
    if (isRobots) return goTo(reply, thanks, language);
    try {
      const { text, makerName = null } = await readAs(IdeaCommentFormDto, given);
      const comment = { submissionId, language, text, makerName };
      const key = await this.takingPart.comment(slug, number, ideaKeyOf(request), comment);
      await goTo(reply, thanks, language, this.kept(key));
    } catch (error) {
      const faults = faultsOf(error);
      if (faults === null) throw error;
      await this.page(request, reply, 422, slug, number, { language, given, faults, submissionId });
    }
  }

  @Post(':slug/:number/kannatus')
  async support(
    @Param('slug') slug: string,
    @Param('number') address: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    demandOwnPage(request);
    await this.limits.pressed(request.ip);
    const number = numberIn(address);
    const key = await this.takingPart.support(slug, number, ideaKeyOf(request));
    await goTo(reply, `/ideat/${slug}/${number}`, this.languageOf(request, body), this.kept(key));
  }

  private async page(
    request: FastifyRequest,
    reply: FastifyReply,
    status: number,
    slug: string,
    number: number,
    { language, notice, given, faults, submissionId = randomUUID() }: Shown,
  ): Promise<void> {
    const today = dayOf(this.clock.now());
    const campaign = await publicCampaign(this.db, slug, today);
    const [idea] = await publicIdeas(this.db, campaign.id, today, number);
    if (idea === undefined) throw new NotFound();
    const comments = await publicComments(this.db, idea.id);
    await this.pages.send(request, reply, status, language, (frame) =>
      createElement(IdeaPage, { frame, campaign, idea, comments, notice, submissionId, given, faults }),
    );
  }

  private languageOf(request: FastifyRequest, body: unknown): Language {
    return sentForm(body, []).language ?? this.pages.language(request);
  }

  private kept(key: string): { key: string; secure: boolean } {
    return { key, secure: this.config.publicUrl.startsWith('https:') };
  }
}
