import { randomUUID } from 'node:crypto';
import { dayOf, type Fault } from '@elinvoima/contracts';
import {
  SubmitInitiative,
  initiativeOfLink,
  promisedAnswerDays,
  publishedAnswers,
} from '@elinvoima/domain/initiatives';
import { Clock, Database, Malformed } from '@elinvoima/domain/platform';
import {
  InitiativeAnswersPage,
  InitiativeFollowedPage,
  InitiativeFormPage,
  InitiativeUnknownPage,
  initiativeFormFields,
  trapField,
  type InitiativeFormField,
} from '@elinvoima/survey-form';
import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createElement } from 'react';
import { OwnTransaction } from '../http/idempotency.js';
import { Public } from '../http/policy.js';
import { validationPipe } from '../http/validation.js';
import { InitiativeFormDto } from './initiative-page.dto.js';
import { PublicLimits } from './public-limits.js';
import { PublicPages } from './public-pages.js';

const formAddress = '/aloite';
const answersAddress = '/aloite/vastaukset';
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

type Given = Partial<Record<InitiativeFormField, string>>;

/** What was written, by field; fields left empty are not there. */
function givenIn(body: Record<string, unknown>): Given {
  return Object.fromEntries(
    initiativeFormFields.flatMap((field) => {
      const value = [body[field]].flat()[0];
      return typeof value === 'string' && value.trim() !== '' ? [[field, value.replaceAll('\r\n', '\n')]] : [];
    }),
  );
}

/** Initiatives of people without an account. It acts as nobody: cookies and sessions are not read. A GET changes nothing. */
@ApiExcludeController()
@Public()
@OwnTransaction()
@Controller('aloite')
export class InitiativePageController {
  private readonly validation = validationPipe();

  constructor(
    private readonly pages: PublicPages,
    private readonly limits: PublicLimits,
    private readonly submitting: SubmitInitiative,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  @Get()
  async show(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.form(request, reply, 200);
  }

  @Post()
  async submit(@Body() sent: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.limits.formSent(request.ip);
    const body = (sent ?? {}) as Record<string, unknown>;
    const language = this.languageOf(request, body);
    // What a robot has filled in is thanked for and forgotten.
    if (body[trapField]) return this.redirect(reply, `${answersAddress}?lang=${language}`);
    const given = givenIn(body);
    const told = body['_submission'];
    const submissionId = typeof told === 'string' && uuid.test(told) ? told : randomUUID();
    let form: InitiativeFormDto;
    try {
      form = (await this.validation.transform(given, {
        type: 'body',
        metatype: InitiativeFormDto,
      })) as InitiativeFormDto;
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      return this.form(request, reply, 422, { given, faults: error.faults, language, submissionId });
    }
    const token = await this.submitting.submit({
      submissionId,
      language,
      title: form.title,
      text: form.text,
      makerKind: form.makerKind,
      theme: form.theme ?? null,
      growthBarrier: form.growthBarrier ?? null,
      name: form.name ?? null,
      organisation: form.organisation ?? null,
      email: form.email ?? null,
    });
    await this.redirect(reply, `/aloite/${token}?sent=1&lang=${language}`);
  }

  /** Before the links: no link is called that. */
  @Get('vastaukset')
  async answers(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const answers = await publishedAnswers(this.db);
    await this.pages.send(request, reply, 200, this.pages.language(request), (frame) =>
      createElement(InitiativeAnswersPage, { frame, answers, formAddress: this.inLanguage(formAddress, frame) }),
    );
  }

  @Get(':token')
  async follow(
    @Param('token') token: string,
    @Query('sent') sent: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const initiative = await initiativeOfLink(this.db, token, dayOf(this.clock.now()));
    const language = this.pages.language(request);
    if (initiative === null) {
      await this.limits.lookupFailed(request.ip);
      await this.pages.send(request, reply, 404, language, (frame) => createElement(InitiativeUnknownPage, { frame }));
      return;
    }
    await this.limits.opened(token);
    await this.pages.send(request, reply, 200, language, (frame) =>
      createElement(InitiativeFollowedPage, {
        frame,
        initiative,
        justSent: sent !== undefined && initiative.answeredOn === null,
        formAddress: this.inLanguage(formAddress, frame),
      }),
    );
  }

  private async form(
    request: FastifyRequest,
    reply: FastifyReply,
    status: number,
    kept: { given?: Given; faults?: Fault[]; language?: 'fi' | 'sv' | 'en'; submissionId?: string } = {},
  ): Promise<void> {
    const answerDays = await promisedAnswerDays(this.db, dayOf(this.clock.now()));
    const { given, faults, submissionId = randomUUID() } = kept;
    await this.pages.send(request, reply, status, kept.language ?? this.pages.language(request), (frame) =>
      createElement(InitiativeFormPage, {
        frame,
        answerDays,
        action: formAddress,
        answersAddress: this.inLanguage(answersAddress, frame),
        submissionId,
        given,
        faults,
      }),
    );
  }

  private inLanguage(address: string, { language }: { language: string }): string {
    return `${address}?lang=${language}`;
  }

  private languageOf(request: FastifyRequest, body: Record<string, unknown>): 'fi' | 'sv' | 'en' {
    const own = body['_language'];
    return own === 'fi' || own === 'sv' || own === 'en' ? own : this.pages.language(request);
  }

  private async redirect(reply: FastifyReply, address: string): Promise<void> {
    await reply.status(303).header('Location', address).send('');
  }
}
