import { isScale, pagesToShow, scales, type Answers } from '@elinvoima/contracts';
import { Conflict, Gone, NotFound } from '@elinvoima/domain/platform';
import { isAnswered, type OpenedLink } from '@elinvoima/domain/surveys';
import { All, Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { OwnTransaction } from '../http/idempotency.js';
import { Public } from '../http/policy.js';
import { validationPipe } from '../http/validation.js';
import { PublicPages } from './public-pages.js';
import { SubmissionDto } from './public-surveys.dto.js';
import { SurveyDoor } from './survey-door.js';
import { SurveyPages } from './survey-pages.js';
import {
  faultsIn,
  faultsOnPage,
  firstFaultyPage,
  isLanguage,
  sentSurvey,
  statusOf,
  type SentSurvey,
} from './survey-sent-form.js';

/** The question that a link in a mail may pre-select an answer of: the recommendation, else the first scale. */
function preselectable({ definition }: OpenedLink, score: string) {
  const { questions } = definition;
  const question = questions.find(({ type }) => type === 'nps') ?? questions.find(({ type }) => isScale(type));
  if (question === undefined || !isScale(question.type) || !/^\d{1,2}$/.test(score)) return null;
  const { low, high } = scales[question.type];
  const value = Number(score);
  return value >= low && value <= high ? { [question.key]: value } : null;
}

const answerable = (link: OpenedLink): boolean => !isAnswered(link) && !link.closed && !link.expired;

/** The respondent's page. It acts as nobody: cookies and sessions are not read, and the link alone gives the right. */
@ApiExcludeController()
@Public()
@OwnTransaction()
@Controller('s')
export class SurveyPageController {
  private readonly submissions = validationPipe();

  constructor(
    private readonly pages: PublicPages,
    private readonly surveyPages: SurveyPages,
    private readonly door: SurveyDoor,
  ) {}

  /** Changes nothing, however often it is opened and by whom. */
  @Get(':token')
  async show(@Param('token') token: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.answerWithPage(request, reply, token, async (link) => {
      const { a, lang } = request.query as Record<string, unknown>;
      if (typeof a === 'string') {
        // Taken out of the query, so that a bookmark or a reload of the form does not choose again.
        const chosen = preselectable(link, a) === null ? '' : `/${a}`;
        const language = typeof lang === 'string' ? `?lang=${this.surveyPages.language(request, link)}` : '';
        return this.redirect(reply, `/s/${token}${chosen}${language}`);
      }
      if (isAnswered(link)) return this.surveyPages.answered(request, reply, token, link, 200);
      if (!answerable(link)) throw new Gone('survey-closed');
      return this.surveyPages.form(reply, token, link, this.surveyPages.language(request, link));
    });
  }

  /** `thanks` after an answer, `change` to give another; or a number that a link in the mail has pre-selected. */
  @Get(':token/:step')
  async step(
    @Param('token') token: string,
    @Param('step') step: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.answerWithPage(request, reply, token, async (link) => {
      if (step === 'thanks') {
        if (link.kind === 'invitation' && !isAnswered(link)) return this.redirect(reply, `/s/${token}`);
        return this.surveyPages.thanks(request, reply, token, link);
      }
      if (step === 'change') return this.change(request, reply, token, link, null);
      const given = preselectable(link, step);
      if (given === null) throw new NotFound('link-unknown');
      if (!answerable(link)) return this.redirect(reply, `/s/${token}`);
      return this.surveyPages.form(reply, token, link, this.surveyPages.language(request, link), 200, { given });
    });
  }

  @Post(':token')
  async submit(
    @Param('token') token: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if ((request.headers['content-type'] ?? '').includes('json')) {
      const link = await this.door.open(token, request.ip);
      const submission = (await this.submissions.transform(body, {
        type: 'body',
        metatype: SubmissionDto,
      })) as SubmissionDto;
      const { stamp, ...answer } = submission;
      await this.door.submit(link, token, request.ip, answer, { stamp });
      return this.redirect(reply, this.thanksAddress(token, submission.language));
    }
    await this.answerWithPage(request, reply, token, async (link) => {
      const sent = sentSurvey(link, body, this.surveyPages.language(request, link));
      if (sent.step !== null) return this.turn(request, reply, token, link, sent);
      const { submission, given } = sent;
      try {
        await this.door.submit(link, token, request.ip, submission, sent);
      } catch (error) {
        if (error instanceof Conflict && error.code === 'survey-answered') {
          // It may have been answered while this was being sent; what was written comes along.
          const now = await this.door.open(token, request.ip);
          return this.surveyPages.answered(request, reply, token, now, 409, given);
        }
        const faults = faultsIn(error);
        if (faults === null) throw error;
        // A stamp that was good for nothing is good for nothing the next time.
        const stamp = faults.some(({ code }) => code === 'survey-press-again') ? null : sent.stamp;
        return this.again(
          reply,
          token,
          link,
          { ...sent, stamp },
          statusOf(error),
          firstFaultyPage(link.definition, faults),
        );
      }
      return this.redirect(reply, this.thanksAddress(token, submission.language));
    });
  }

  /** Whatever else is asked for below `/s` is an unknown link. */
  @All('*')
  async other(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.pages.send(request, reply, 404, this.pages.language(request), { state: 'unknown' });
  }

  /** A press of a button that sends nothing: what has been filled in comes along, and nothing is kept anywhere. */
  private async turn(
    request: FastifyRequest,
    reply: FastifyReply,
    token: string,
    link: OpenedLink,
    sent: SentSurvey,
  ): Promise<void> {
    const { step, page, given, replaces } = sent;
    if (step === 'change') return this.change(request, reply, token, link, sent);
    if (link.closed || link.expired) throw new Gone('survey-closed');
    if (isAnswered(link) && replaces === null)
      return this.surveyPages.answered(request, reply, token, link, 409, given);
    if (isLanguage(step)) {
      const { submission } = sent;
      return this.again(reply, token, link, { ...sent, submission: { ...submission, language: step } }, 200, { page });
    }
    const shown = pagesToShow(link.definition, given as Answers);
    if (step === 'back')
      return this.again(reply, token, link, sent, 200, { page: shown.findLast((each) => each < page) ?? 0 });
    const faults = faultsOnPage(link.definition, given, page);
    if (faults.length > 0) return this.again(reply, token, link, sent, 422, { page, faults });
    return this.again(reply, token, link, sent, 200, { page: shown.find((each) => each > page) ?? page });
  }

  private async again(
    reply: FastifyReply,
    token: string,
    link: OpenedLink,
    { submission: { submissionId, language }, given, stamp, replaces }: SentSurvey,
    status: number,
    where: { page: number; faults?: ReturnType<typeof faultsOnPage> },
  ): Promise<void> {
    const kept = { given, submissionId, stamp, replaces, ...where };
    await this.surveyPages.form(reply, token, link, language, status, kept);
  }

  /** The form with what stands, or with what the person has just given in its stead. */
  private async change(
    request: FastifyRequest,
    reply: FastifyReply,
    token: string,
    link: OpenedLink,
    sent: SentSurvey | null,
  ): Promise<void> {
    const standing = await this.door.standing(link);
    if (standing === null)
      return isAnswered(link)
        ? this.surveyPages.answered(request, reply, token, { ...link, closed: true }, 200)
        : this.redirect(reply, `/s/${token}`);
    const carried = sent !== null && Object.keys(sent.given).length > 0 ? sent.given : null;
    const language = sent?.submission.language ?? this.surveyPages.language(request, link);
    await this.surveyPages.form(reply, token, link, language, 200, {
      given: carried ?? standing.answers,
      replaces: standing.submissionId,
    });
  }

  private async answerWithPage(
    request: FastifyRequest,
    reply: FastifyReply,
    token: string,
    work: (link: OpenedLink) => Promise<void>,
  ): Promise<void> {
    let link: OpenedLink | undefined;
    try {
      link = await this.door.open(token, request.ip);
      await work(link);
    } catch (error) {
      if (error instanceof NotFound)
        return this.pages.send(request, reply, 404, this.pages.language(request), { state: 'unknown' });
      if (!(error instanceof Gone) || link === undefined) throw error;
      const state = link.expired && !link.closed ? 'expired' : 'closed';
      await this.surveyPages.send(request, reply, token, link, 410, { state });
    }
  }

  private thanksAddress(token: string, language: string): string {
    return `/s/${token}/thanks?lang=${language}`;
  }

  private async redirect(reply: FastifyReply, address: string): Promise<void> {
    await reply.status(303).header('Location', address).send('');
  }
}
