import { randomUUID } from 'node:crypto';
import { dayOf, type Fault, type Language } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import {
  TakePart,
  publicCampaign,
  publicCampaigns,
  publicGroups,
  publicIdeas,
  type PublicCampaign,
} from '@elinvoima/domain/idea-campaigns';
import { CONFIG, Clock, Database, type Config } from '@elinvoima/domain/platform';
import { BallotForm, CampaignPage, CampaignsPage, IdeaFormPage, ideaFormFields } from '@elinvoima/survey-form';
import { Body, Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createElement } from 'react';
import { OwnTransaction } from '../http/idempotency.js';
import { Public } from '../http/policy.js';
import { demandOwnPage, goTo, ideaKeyOf } from './idea-key.js';
import { ideaNotice } from './idea-notices.js';
import { IdeaFormDto } from './idea-page.dto.js';
import { PublicLimits } from './public-limits.js';
import { PublicPages } from './public-pages.js';
import { faultsOf, readAs, sentForm, valuesIn } from './sent-form.js';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

interface Shown {
  language: Language;
  notice?: string | undefined;
  /** What was chosen on a ballot that could not be taken. */
  chosen?: string[];
  fault?: string;
}

/** Idea campaigns for everybody. It reads no session; a GET changes nothing, and a key is given only after a press. */
@ApiExcludeController()
@Public()
@OwnTransaction()
@Controller('ideat')
export class CampaignPageController {
  constructor(
    private readonly pages: PublicPages,
    private readonly limits: PublicLimits,
    private readonly takingPart: TakePart,
    private readonly db: Database,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  async all(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const campaigns = await publicCampaigns(this.db, this.today());
    await this.pages.send(request, reply, 200, this.pages.language(request), (frame) =>
      createElement(CampaignsPage, { frame, campaigns }),
    );
  }

  @Get(':slug')
  async show(
    @Param('slug') slug: string,
    @Query('tehty') done: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const language = this.pages.language(request);
    await this.page(request, reply, 200, slug, { language, notice: ideaNotice(done, language) });
  }

  @Get(':slug/uusi')
  async form(@Param('slug') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const campaign = await publicCampaign(this.db, slug, this.today());
    const language = this.pages.language(request);
    if (campaign.stage !== 'open') return goTo(reply, `/ideat/${slug}`, language);
    await this.ideaForm(request, reply, 200, campaign, language, {});
  }

  @Post(':slug/uusi')
  async submitIdea(
    @Param('slug') slug: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    demandOwnPage(request);
    await this.limits.formSent(request.ip);
    const sent = sentForm(body, ideaFormFields);
    const { given, submissionId } = sent;
    const language = sent.language ?? this.pages.language(request);
    const thanks = `/ideat/${slug}?tehty=idea`;
    if (sent.isRobots) return goTo(reply, thanks, language);
    try {
      const form = await readAs(IdeaFormDto, given);
      const key = await this.takingPart.submitIdea(slug, ideaKeyOf(request), {
        submissionId,
        language,
        title: form.title,
        text: form.text,
        makerKind: form.makerKind,
        makerName: form.makerName ?? null,
        makerEmail: form.makerEmail ?? null,
        costEur: form.costEur ?? null,
        challenged: form.challenged ?? null,
        doneOn: form.done === undefined ? null : this.today(),
      });
      await goTo(reply, thanks, language, this.kept(key));
    } catch (error) {
      const faults = faultsOf(error);
      if (faults === null) throw error;
      const campaign = await publicCampaign(this.db, slug, this.today());
      await this.ideaForm(request, reply, 422, campaign, language, { given, faults, submissionId });
    }
  }

  @Post(':slug/aanestys')
  async vote(
    @Param('slug') slug: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    demandOwnPage(request);
    await this.limits.pressed(request.ip);
    const language = sentForm(body, []).language ?? this.pages.language(request);
    const chosen = valuesIn(body, 'vote');
    const idsOf = (kind: 'idea' | 'group') =>
      chosen.flatMap((choice) => {
        const [first, id = ''] = choice.split(' ');
        return first === kind && uuid.test(id) ? [id] : [];
      });
    try {
      const ballot = { ideaIds: idsOf('idea'), groupIds: idsOf('group') };
      const key = await this.takingPart.vote(slug, ideaKeyOf(request), ballot);
      await goTo(reply, `/ideat/${slug}?tehty=aani`, language, this.kept(key));
    } catch (error) {
      const [fault] = faultsOf(error) ?? [];
      if (fault === undefined) throw error;
      const sentence = formatText(language, `problems.${fault.code}`, fault.values ?? {});
      await this.page(request, reply, 422, slug, { language, chosen, fault: sentence });
    }
  }

  private async page(
    request: FastifyRequest,
    reply: FastifyReply,
    status: number,
    slug: string,
    { language, notice, chosen = [], fault }: Shown,
  ): Promise<void> {
    const campaign = await publicCampaign(this.db, slug, this.today());
    const ideas = await publicIdeas(this.db, campaign.id, this.today());
    const groups = await publicGroups(this.db, campaign.id, this.today());
    const shown = { campaign, ideas, groups };
    const ballot =
      campaign.stage === 'voting'
        ? createElement(BallotForm, { ...shown, language, submissionId: randomUUID(), chosen, fault })
        : undefined;
    await this.pages.send(request, reply, status, language, (frame) =>
      createElement(CampaignPage, { ...shown, frame, notice, ballot }),
    );
  }

  private async ideaForm(
    request: FastifyRequest,
    reply: FastifyReply,
    status: number,
    campaign: PublicCampaign,
    language: Language,
    kept: { given?: Record<string, string>; faults?: Fault[]; submissionId?: string },
  ): Promise<void> {
    const { given, faults, submissionId = randomUUID() } = kept;
    await this.pages.send(request, reply, status, language, (frame) =>
      createElement(IdeaFormPage, { frame, campaign, submissionId, given, faults }),
    );
  }

  private kept(key: string): { key: string; secure: boolean } {
    return { key, secure: this.config.publicUrl.startsWith('https:') };
  }

  private today(): string {
    return dayOf(this.clock.now());
  }
}
