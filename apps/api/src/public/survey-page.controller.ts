import { randomUUID } from 'node:crypto';
import { answersFromForm, dayOf, isScale, scales, type Fault, type Language } from '@elinvoima/contracts';
import { Conflict, Gone, Malformed, NotFound, RuleBroken, hashToken } from '@elinvoima/domain/platform';
import { isAnswered, type OpenedLink, type Submission } from '@elinvoima/domain/surveys';
import type { GivenAnswers, SurveyPage } from '@elinvoima/survey-form';
import { All, Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { OwnTransaction } from '../http/idempotency.js';
import { Public } from '../http/policy.js';
import { validationPipe } from '../http/validation.js';
import { FormStamps } from './form-stamp.js';
import { PublicPages } from './public-pages.js';
import { SubmissionDto } from './public-surveys.dto.js';
import { SurveyDoor } from './survey-door.js';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const outcomes = { unknown: 404, answered: 409, closed: 410 } as const;

/** The name under which a browser keeps unfinished answers: tells nothing of the link. */
const draftKeyOf = (token: string): string => hashToken(`draft ${token}`).toString('base64url');

/** A form's fields as pairs; a name that came several times once for each. */
const pairsOf = (body: unknown): [string, string][] =>
  Object.entries((body ?? {}) as Record<string, unknown>).flatMap(([name, value]) =>
    [value].flat().map((each): [string, string] => [name, String(each)]),
  );

/** The question that a link in a mail may pre-select an answer of: the recommendation, else the first scale. */
function preselectable({ definition }: OpenedLink, score: string) {
  const { questions } = definition;
  const question = questions.find(({ type }) => type === 'nps') ?? questions.find(({ type }) => isScale(type));
  if (question === undefined || !isScale(question.type) || !/^\d{1,2}$/.test(score)) return null;
  const { low, high } = scales[question.type];
  const value = Number(score);
  return value >= low && value <= high ? { [question.key]: value } : null;
}

/** The respondent's page. It acts as nobody: cookies and sessions are not read, and the link alone gives the right. */
@ApiExcludeController()
@Public()
@OwnTransaction()
@Controller('s')
export class SurveyPageController {
  private readonly submissions = validationPipe();

  constructor(
    private readonly pages: PublicPages,
    private readonly door: SurveyDoor,
    private readonly stamps: FormStamps,
  ) {}

  /** Changes nothing, however often it is opened and by whom. */
  @Get(':token')
  async show(@Param('token') token: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.answerWithPage(request, reply, token, async (link) => {
      const { a, lang } = request.query as Record<string, unknown>;
      if (typeof a === 'string') {
        // Taken out of the query, so that a bookmark or a reload of the form does not choose again.
        const chosen = preselectable(link, a) === null ? '' : `/${a}`;
        const language =
          typeof lang === 'string' ? `?lang=${this.pages.language(request, link.language ?? undefined)}` : '';
        return this.redirect(reply, `/s/${token}${chosen}${language}`);
      }
      if (isAnswered(link)) return this.page(request, reply, link, 200, { state: 'answered' });
      if (link.closed) throw new Gone('survey-closed');
      return this.form(request, reply, token, link, 200);
    });
  }

  /** `thanks` after an answer; or a number that a link in the mail has pre-selected. */
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
        const { definition } = link;
        return this.page(request, reply, link, 200, { state: 'thanks', definition, draftKey: draftKeyOf(token) });
      }
      const given = preselectable(link, step);
      if (given === null) throw new NotFound('link-unknown');
      if (isAnswered(link) || link.closed) return this.redirect(reply, `/s/${token}`);
      return this.form(request, reply, token, link, 200, { given });
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
      await this.door.submit(link, token, request.ip, submission);
      return this.redirect(reply, this.thanksAddress(token, submission.language));
    }
    await this.answerWithPage(request, reply, token, async (link) => {
      const submission = this.submissionOf(link, body, request);
      try {
        await this.door.submit(link, token, request.ip, submission);
      } catch (error) {
        const faults = this.faultsOf(error);
        if (faults === null) throw error;
        return this.form(request, reply, token, link, error instanceof Conflict ? 409 : 422, {
          given: submission.answers as GivenAnswers,
          faults,
          submissionId: submission.submissionId,
          language: submission.language,
          stamp: this.stampIn(link, body),
        });
      }
      return this.redirect(reply, this.thanksAddress(token, submission.language));
    });
  }

  /** Whatever else is asked for below `/s` is an unknown link. */
  @All('*')
  async other(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.pages.send(request, reply, 404, this.pages.language(request), { state: 'unknown' });
  }

  private async answerWithPage(
    request: FastifyRequest,
    reply: FastifyReply,
    token: string,
    work: (link: OpenedLink) => Promise<void>,
  ): Promise<void> {
    let language: Language | undefined;
    try {
      const link = await this.door.open(token, request.ip);
      language = link.language ?? undefined;
      await work(link);
    } catch (error) {
      const state =
        error instanceof NotFound
          ? 'unknown'
          : error instanceof Gone
            ? 'closed'
            : error instanceof Conflict && error.code === 'survey-answered'
              ? 'answered'
              : null;
      if (state === null) throw error;
      const address = state === 'unknown' ? undefined : `/s/${token}`;
      await this.pages.send(
        request,
        reply,
        outcomes[state],
        this.pages.language(request, language),
        { state },
        address,
      );
    }
  }

  private async form(
    request: FastifyRequest,
    reply: FastifyReply,
    token: string,
    link: OpenedLink,
    status: number,
    kept: { given?: GivenAnswers; faults?: Fault[]; submissionId?: string; language?: Language; stamp?: string } = {},
  ): Promise<void> {
    await this.page(
      request,
      reply,
      link,
      status,
      {
        state: 'questions',
        definition: link.definition,
        closesOn: dayOf(new Date(link.closesAt.getTime() - 1)),
        given: kept.given,
        faults: kept.faults,
        sending: {
          action: `/s/${token}`,
          version: link.version,
          submissionId: kept.submissionId ?? randomUUID(),
          draftKey: draftKeyOf(token),
          stamp: kept.stamp ?? this.stamps.issue(link.surveyVersionId),
        },
      },
      kept.language,
    );
  }

  private async page(
    request: FastifyRequest,
    reply: FastifyReply,
    link: OpenedLink,
    status: number,
    page: SurveyPage,
    language: Language = this.pages.language(request, link.language ?? undefined),
  ): Promise<void> {
    await this.pages.send(request, reply, status, language, page);
  }

  private submissionOf(link: OpenedLink, body: unknown, request: FastifyRequest): Submission {
    const pairs = pairsOf(body);
    const own = new Map(pairs.filter(([name]) => name.startsWith('_')));
    const id = own.get('_submission') ?? '';
    const language = own.get('_language');
    return {
      submissionId: uuid.test(id) ? id : randomUUID(),
      version: Number(own.get('_version') ?? link.version),
      language:
        language === 'fi' || language === 'sv' || language === 'en'
          ? language
          : this.pages.language(request, link.language ?? undefined),
      answers: answersFromForm(link.definition, pairs),
    };
  }

  /** The stamp of the page that was first drawn: correcting a form is no new beginning. */
  private stampIn(link: OpenedLink, body: unknown): string | undefined {
    const stamp = ((body ?? {}) as Record<string, unknown>)['_stamp'];
    return typeof stamp === 'string' && this.stamps.read(link.surveyVersionId, stamp) !== null ? stamp : undefined;
  }

  /** What the person can put right on the form; null for everything else. */
  private faultsOf(error: unknown): Fault[] | null {
    if (error instanceof RuleBroken || error instanceof Malformed) return error.faults;
    if (error instanceof Conflict && error.code === 'survey-version-changed')
      return [{ pointer: '/answers', code: 'survey-version-changed' }];
    return null;
  }

  private thanksAddress(token: string, language: Language): string {
    return `/s/${token}/thanks?lang=${language}`;
  }

  private async redirect(reply: FastifyReply, address: string): Promise<void> {
    await reply.status(303).header('Location', address).send('');
  }
}
