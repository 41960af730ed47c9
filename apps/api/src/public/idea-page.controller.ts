import { randomUUID } from 'node:crypto';
import { dayOf, type Fault, type Language } from '@elinvoima/contracts';
import { formatText, type TextKey } from '@elinvoima/contracts/texts';
import {
  Participants,
  TakePart,
  publicCampaign,
  publicCampaigns,
  publicComments,
  publicGroups,
  publicIdeas,
  type PublicCampaign,
  type PublicIdea,
} from '@elinvoima/domain/idea-campaigns';
import { CONFIG, Clock, Database, Malformed, NotFound, RuleBroken, type Config } from '@elinvoima/domain/platform';
import {
  BallotForm,
  CampaignPage,
  CampaignsPage,
  EnterCampaignPage,
  IdeaFormPage,
  IdeaPage,
  commentFormFields,
  ideaFormFields,
  trapField,
} from '@elinvoima/survey-form';
import { Body, Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createElement } from 'react';
import { OwnTransaction } from '../http/idempotency.js';
import { Public } from '../http/policy.js';
import { validationPipe } from '../http/validation.js';
import { IdeaCommentFormDto, IdeaFormDto } from './idea-page.dto.js';
import { PublicLimits } from './public-limits.js';
import { PublicPages } from './public-pages.js';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** The key by which support and votes are counted once: what a person asks for by pressing, so it needs no consent of its own. */
const keyCookie = 'ideat';
const halfAYear = 180 * 24 * 3600;

type Given = Record<string, string>;
type Body = Record<string, unknown>;

/** What a page says after a deed; only these, so that nobody makes it say something else by its address. */
const notices = {
  idea: 'idea-campaigns.page.thanksIdea',
  kommentti: 'idea-campaigns.page.thanksComment',
  aani: 'idea-campaigns.page.thanksVote',
} as const satisfies Record<string, TextKey>;

const noticeOf = (said: unknown, language: Language): string | undefined =>
  typeof said === 'string' && Object.hasOwn(notices, said)
    ? formatText(language, notices[said as keyof typeof notices])
    : undefined;

function givenIn(body: Body, fields: readonly string[]): Given {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = [body[field]].flat()[0];
      return typeof value === 'string' && value.trim() !== '' ? [[field, value.replaceAll('\r\n', '\n')]] : [];
    }),
  );
}

/** Idea campaigns for everybody. It reads no session; a GET changes nothing, and a key is given only after a press. */
@ApiExcludeController()
@Public()
@OwnTransaction()
@Controller('ideat')
export class IdeaPageController {
  private readonly validation = validationPipe();

  constructor(
    private readonly pages: PublicPages,
    private readonly limits: PublicLimits,
    private readonly takingPart: TakePart,
    private readonly participants: Participants,
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

  /** Before the campaigns: none is called that. Whether the link is known is told only to a press. */
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
    @Body() body: Body | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.limits.pressed(request.ip);
    try {
      const { slug, key } = await this.participants.enter(token, this.keyOf(request));
      await this.goTo(reply, `/ideat/${slug}`, this.languageOf(request, body ?? {}), key);
    } catch (error) {
      if (error instanceof NotFound) await this.limits.lookupFailed(request.ip);
      throw error;
    }
  }

  @Get(':slug')
  async show(
    @Param('slug') slug: string,
    @Query('tehty') done: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const language = this.pages.language(request);
    await this.campaignPage(request, reply, 200, slug, { language, notice: noticeOf(done, language) });
  }

  @Get(':slug/uusi')
  async form(@Param('slug') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const campaign = await publicCampaign(this.db, slug, this.today());
    if (campaign.stage !== 'open') return this.goTo(reply, `/ideat/${slug}`, this.pages.language(request));
    await this.ideaForm(request, reply, 200, campaign, this.pages.language(request), {});
  }

  @Post(':slug/uusi')
  async submitIdea(
    @Param('slug') slug: string,
    @Body() body: Body | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.limits.formSent(request.ip);
    const sent = body ?? {};
    const language = this.languageOf(request, sent);
    const thanks = `/ideat/${slug}?tehty=idea`;
    // What a robot has filled in is thanked for and forgotten.
    if (sent[trapField]) return this.goTo(reply, thanks, language);
    const given = givenIn(sent, ideaFormFields);
    const submissionId = this.submissionOf(sent);
    try {
      const form = (await this.validation.transform(given, { type: 'body', metatype: IdeaFormDto })) as IdeaFormDto;
      const key = await this.takingPart.submitIdea(slug, this.keyOf(request), {
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
      await this.goTo(reply, thanks, language, key);
    } catch (error) {
      const faults = this.faultsOf(error);
      if (faults === null) throw error;
      const campaign = await publicCampaign(this.db, slug, this.today());
      await this.ideaForm(request, reply, 422, campaign, language, { given, faults, submissionId });
    }
  }

  @Post(':slug/aanestys')
  async vote(
    @Param('slug') slug: string,
    @Body() body: Body | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.limits.pressed(request.ip);
    const sent = body ?? {};
    const language = this.languageOf(request, sent);
    const chosen = [sent['vote']].flat().filter((each) => typeof each === 'string');
    const idsOf = (kind: string) =>
      chosen.flatMap((each) => {
        const [first, id = ''] = each.split(' ');
        return first === kind && uuid.test(id) ? [id] : [];
      });
    try {
      const key = await this.takingPart.vote(slug, this.keyOf(request), {
        ideaIds: idsOf('idea'),
        groupIds: idsOf('group'),
      });
      await this.goTo(reply, `/ideat/${slug}?tehty=aani`, language, key);
    } catch (error) {
      const [fault] = this.faultsOf(error) ?? [];
      if (fault === undefined) throw error;
      const sentence = formatText(language, `problems.${fault.code}`, fault.values ?? {});
      await this.campaignPage(request, reply, 422, slug, { language, chosen, fault: sentence });
    }
  }

  @Get(':slug/:number')
  async idea(
    @Param('slug') slug: string,
    @Param('number') number: string,
    @Query('tehty') done: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const language = this.pages.language(request);
    await this.ideaPage(request, reply, 200, slug, number, { language, notice: noticeOf(done, language) });
  }

  @Post(':slug/:number')
  async comment(
    @Param('slug') slug: string,
    @Param('number') number: string,
    @Body() body: Body | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.limits.formSent(request.ip);
    const sent = body ?? {};
    const language = this.languageOf(request, sent);
    const thanks = `/ideat/${slug}/${this.numberOf(number)}?tehty=kommentti`;
    if (sent[trapField]) return this.goTo(reply, thanks, language);
    const given = givenIn(sent, commentFormFields);
    const submissionId = this.submissionOf(sent);
    try {
      const form = (await this.validation.transform(given, {
        type: 'body',
        metatype: IdeaCommentFormDto,
      })) as IdeaCommentFormDto;
      const key = await this.takingPart.comment(slug, this.numberOf(number), this.keyOf(request), {
        submissionId,
        language,
        text: form.text,
        makerName: form.makerName ?? null,
      });
      await this.goTo(reply, thanks, language, key);
    } catch (error) {
      const faults = this.faultsOf(error);
      if (faults === null) throw error;
      await this.ideaPage(request, reply, 422, slug, number, { language, given, faults, submissionId });
    }
  }

  @Post(':slug/:number/kannatus')
  async support(
    @Param('slug') slug: string,
    @Param('number') number: string,
    @Body() body: Body | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.limits.pressed(request.ip);
    const key = await this.takingPart.support(slug, this.numberOf(number), this.keyOf(request));
    await this.goTo(reply, `/ideat/${slug}/${this.numberOf(number)}`, this.languageOf(request, body ?? {}), key);
  }

  private async campaignPage(
    request: FastifyRequest,
    reply: FastifyReply,
    status: number,
    slug: string,
    {
      language,
      notice,
      chosen = [],
      fault,
    }: { language: Language; notice?: string | undefined; chosen?: string[]; fault?: string },
  ): Promise<void> {
    const campaign = await publicCampaign(this.db, slug, this.today());
    const ideas = await publicIdeas(this.db, campaign.id, this.today());
    const groups = await publicGroups(this.db, campaign.id, this.today());
    await this.pages.send(request, reply, status, language, (frame) =>
      createElement(CampaignPage, {
        frame,
        campaign,
        ideas,
        groups,
        notice,
        ballot:
          campaign.stage === 'voting'
            ? createElement(BallotForm, {
                campaign,
                ideas,
                groups,
                language,
                submissionId: randomUUID(),
                chosen,
                fault,
              })
            : undefined,
      }),
    );
  }

  private async ideaForm(
    request: FastifyRequest,
    reply: FastifyReply,
    status: number,
    campaign: PublicCampaign,
    language: Language,
    { given, faults, submissionId = randomUUID() }: { given?: Given; faults?: Fault[]; submissionId?: string },
  ): Promise<void> {
    await this.pages.send(request, reply, status, language, (frame) =>
      createElement(IdeaFormPage, { frame, campaign, submissionId, given, faults }),
    );
  }

  private async ideaPage(
    request: FastifyRequest,
    reply: FastifyReply,
    status: number,
    slug: string,
    number: string,
    kept: { language: Language; notice?: string | undefined; given?: Given; faults?: Fault[]; submissionId?: string },
  ): Promise<void> {
    const campaign = await publicCampaign(this.db, slug, this.today());
    const [idea]: PublicIdea[] = await publicIdeas(this.db, campaign.id, this.today(), this.numberOf(number));
    if (idea === undefined) throw new NotFound();
    const comments = await publicComments(this.db, idea.id);
    const { language, notice, given, faults, submissionId = randomUUID() } = kept;
    await this.pages.send(request, reply, status, language, (frame) =>
      createElement(IdeaPage, { frame, campaign, idea, comments, notice, submissionId, given, faults }),
    );
  }

  /** What a form broke, to be shown beside its fields; null for what is no fault of the form. */
  private faultsOf(error: unknown): Fault[] | null {
    if (error instanceof Malformed || error instanceof RuleBroken) return error.faults;
    return null;
  }

  private numberOf(number: string): number {
    if (!/^[1-9]\d{0,6}$/.test(number)) throw new NotFound();
    return Number(number);
  }

  private submissionOf(body: Body): string {
    const sent = body['_submission'];
    return typeof sent === 'string' && uuid.test(sent) ? sent : randomUUID();
  }

  private keyOf(request: FastifyRequest): string | null {
    const key = request.cookies[keyCookie];
    return key !== undefined && /^[\w-]{22}$/.test(key) ? key : null;
  }

  private languageOf(request: FastifyRequest, body: Body): Language {
    const own = body['_language'];
    return own === 'fi' || own === 'sv' || own === 'en' ? own : this.pages.language(request);
  }

  private async goTo(reply: FastifyReply, address: string, language: Language, key?: string): Promise<void> {
    if (key !== undefined)
      reply.setCookie(keyCookie, key, {
        path: '/ideat',
        httpOnly: true,
        sameSite: 'strict',
        secure: this.config.publicUrl.startsWith('https:'),
        maxAge: halfAYear,
      });
    await reply
      .status(303)
      .header('Location', `${address}${address.includes('?') ? '&' : '?'}lang=${language}`)
      .send('');
  }

  private today(): string {
    return dayOf(this.clock.now());
  }
}
