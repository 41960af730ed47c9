import { pagesToShow, validateAnswers, type Answers, type Fault, type Language } from '@elinvoima/contracts';
import { hashToken } from '@elinvoima/domain/platform';
import { SurveyTestLinks, type TriedSurvey } from '@elinvoima/domain/surveys';
import type { GivenAnswers } from '@elinvoima/survey-form';
import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { OwnTransaction } from '../http/idempotency.js';
import { Public } from '../http/policy.js';
import { PublicLimits } from './public-limits.js';
import { PublicPages } from './public-pages.js';
import { faultsOnPage, firstFaultyPage, isLanguage, sentSurvey, type SentSurvey } from './survey-sent-form.js';

/** What the form shows again. */
interface Kept {
  given?: GivenAnswers;
  faults?: Fault[];
  page?: number;
  submissionId?: string;
}

/**
 * A survey as staff try it out: the respondent's own pages, and an answer that is checked as any other and then let go. Nothing
 * is written here, so nothing can be counted.
 */
@ApiExcludeController()
@Public()
@OwnTransaction()
@Controller('kokeile')
export class TrySurveyPageController {
  constructor(
    private readonly pages: PublicPages,
    private readonly links: SurveyTestLinks,
    private readonly limits: PublicLimits,
  ) {}

  @Get(':token')
  async show(@Param('token') token: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const survey = await this.open(token, request, reply);
    if (survey !== null) await this.form(token, survey, request, reply, 200, this.pages.language(request), {});
  }

  @Get(':token/tehty')
  async done(@Param('token') token: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const survey = await this.open(token, request, reply);
    if (survey === null) return;
    const language = this.pages.language(request);
    await this.pages.send(request, reply, 200, language, {
      state: 'tried',
      definition: survey.definition,
      again: `/kokeile/${token}?lang=${language}`,
      draftKey: this.draftKey(token),
    });
  }

  @Post(':token')
  async submit(
    @Param('token') token: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const survey = await this.open(token, request, reply);
    if (survey === null) return;
    const sent = sentSurvey(survey, body, this.pages.language(request));
    const { language, submissionId } = sent.submission;
    const { given } = sent;
    if (sent.step !== null) {
      const kept = { given, submissionId, ...this.turned(survey, sent) };
      const spoken = isLanguage(sent.step) ? sent.step : language;
      return this.form(token, survey, request, reply, kept.faults ? 422 : 200, spoken, kept);
    }
    const checked = validateAnswers(survey.definition, given);
    if (!checked.ok) {
      const kept = { given, submissionId, ...firstFaultyPage(survey.definition, checked.faults) };
      return this.form(token, survey, request, reply, 422, language, kept);
    }
    await reply.status(303).header('Location', `/kokeile/${token}/tehty?lang=${language}`).send('');
  }

  /** Null when the page for a link that does not work has been sent. */
  private async open(token: string, request: FastifyRequest, reply: FastifyReply): Promise<TriedSurvey | null> {
    const survey = await this.links.open(token);
    if (survey !== null) {
      await this.limits.opened(token);
      return survey;
    }
    await this.limits.lookupFailed(request.ip);
    await this.pages.send(request, reply, 404, this.pages.language(request), { state: 'unknown' });
    return null;
  }

  /** Where a button that sends nothing leads, as on the respondent's page. */
  private turned({ definition }: TriedSurvey, { step, page, given }: SentSurvey): Pick<Kept, 'page' | 'faults'> {
    const shown = pagesToShow(definition, given as Answers);
    if (step === 'back') return { page: shown.findLast((each) => each < page) ?? 0 };
    if (step !== 'next') return { page };
    const faults = faultsOnPage(definition, given, page);
    return faults.length > 0 ? { page, faults } : { page: shown.find((each) => each > page) ?? page };
  }

  private async form(
    token: string,
    { definition, version }: TriedSurvey,
    request: FastifyRequest,
    reply: FastifyReply,
    status: number,
    language: Language,
    { submissionId = '', ...kept }: Kept,
  ): Promise<void> {
    const address = `/kokeile/${token}`;
    await this.pages.send(
      request,
      reply,
      status,
      language,
      {
        state: 'questions',
        isTrial: true,
        definition,
        ...kept,
        sending: {
          action: `${address}?lang=${language}`,
          version,
          submissionId,
          draftKey: this.draftKey(token),
          stamp: '',
        },
      },
      address,
    );
  }

  private draftKey(token: string): string {
    return hashToken(`trial ${token}`).toString('base64url');
  }
}
