import { randomUUID } from 'node:crypto';
import { dayOf, type Fault } from '@elinvoima/contracts';
import {
  SubmitInitiative,
  initiativeOfLink,
  promisedAnswerDays,
  publishedAnswers,
} from '@elinvoima/domain/initiatives';
import { Clock, Database } from '@elinvoima/domain/platform';
import {
  InitiativeAnswersPage,
  InitiativeFollowedPage,
  InitiativeFormPage,
  InitiativeUnknownPage,
  initiativeFormFields,
  type InitiativeFormField,
} from '@elinvoima/survey-form';
import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createElement } from 'react';
import { OwnTransaction } from '../http/idempotency.js';
import { Public } from '../http/policy.js';
import { InitiativeFormDto } from './initiative-page.dto.js';
import { PublicLimits } from './public-limits.js';
import { PublicPages } from './public-pages.js';
import { faultsOf, readAs, sentForm } from './sent-form.js';

const formAddress = '/aloite';
const answersAddress = '/aloite/vastaukset';
type Given = Partial<Record<InitiativeFormField, string>>;

/** Initiatives of people without an account. It acts as nobody: cookies and sessions are not read. A GET changes nothing. */
@ApiExcludeController()
@Public()
@OwnTransaction()
@Controller('aloite')
export class InitiativePageController {
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
  async submit(@Body() body: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.limits.formSent(request.ip);
    const sent = sentForm(body, initiativeFormFields);
    const { given, submissionId } = sent;
    const language = sent.language ?? this.pages.language(request);
    if (sent.isRobots) return this.redirect(reply, `${answersAddress}?lang=${language}`);
    let form: InitiativeFormDto;
    try {
      form = await readAs(InitiativeFormDto, given);
    } catch (error) {
      const faults = faultsOf(error);
      if (faults === null) throw error;
      return this.form(request, reply, 422, { given, faults, language, submissionId });
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

  private async redirect(reply: FastifyReply, address: string): Promise<void> {
    await reply.status(303).header('Location', address).send('');
  }
}
