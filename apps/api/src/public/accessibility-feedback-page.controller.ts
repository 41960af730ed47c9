import { randomUUID } from 'node:crypto';
import type { Fault, Language } from '@elinvoima/contracts';
import { AccessibilityFeedbackService } from '@elinvoima/domain/accessibility-feedback';
import {
  AccessibilityFormPage,
  AccessibilityThanksPage,
  accessibilityFormFields,
  type AccessibilityFormField,
} from '@elinvoima/survey-form';
import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createElement } from 'react';
import { OwnTransaction } from '../http/idempotency.js';
import { Public } from '../http/policy.js';
import { AccessibilityFormDto } from './accessibility-page.dto.js';
import { PublicLimits } from './public-limits.js';
import { PublicPages } from './public-pages.js';
import { faultsOf, readAs, sentForm } from './sent-form.js';

const address = '/saavutettavuus/palaute';

interface Kept {
  given?: Partial<Record<AccessibilityFormField, string>>;
  faults?: Fault[];
  language?: Language;
  submissionId?: string;
}

/** What anybody says of the accessibility of the pages. It acts as nobody: cookies and sessions are not read. A GET changes nothing. */
@ApiExcludeController()
@Public()
@OwnTransaction()
@Controller('saavutettavuus/palaute')
export class AccessibilityFeedbackPageController {
  constructor(
    private readonly pages: PublicPages,
    private readonly limits: PublicLimits,
    private readonly feedback: AccessibilityFeedbackService,
  ) {}

  @Get()
  async show(@Query('sent') sent: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (sent === undefined) return this.form(request, reply, 200);
    await this.pages.send(request, reply, 200, this.pages.language(request), (frame) =>
      createElement(AccessibilityThanksPage, { frame }),
    );
  }

  @Post()
  async submit(@Body() body: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.limits.formSent(request.ip);
    const sent = sentForm(body, accessibilityFormFields);
    const { given, submissionId } = sent;
    const language = sent.language ?? this.pages.language(request);
    if (!sent.isRobots) {
      let form: AccessibilityFormDto;
      try {
        form = await readAs(AccessibilityFormDto, given);
      } catch (error) {
        const faults = faultsOf(error);
        if (faults === null) throw error;
        return this.form(request, reply, 422, { given, faults, language, submissionId });
      }
      const { kind, text, page = null, email = null } = form;
      await this.feedback.submit({ submissionId, language, kind, text, page, email });
    }
    await reply.status(303).header('Location', `${address}?sent=1&lang=${language}`).send('');
  }

  private async form(request: FastifyRequest, reply: FastifyReply, status: number, kept: Kept = {}): Promise<void> {
    const { given, faults, submissionId = randomUUID(), language = this.pages.language(request) } = kept;
    await this.pages.send(request, reply, status, language, (frame) =>
      createElement(AccessibilityFormPage, { frame, action: address, submissionId, given, faults }),
    );
  }
}
