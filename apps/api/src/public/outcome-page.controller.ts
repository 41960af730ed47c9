import { randomUUID } from 'node:crypto';
import { referralOutcomes, type Fault, type Language, type ReferralOutcome } from '@elinvoima/contracts';
import { OutcomeLinks, TellOutcome, type OpenedOutcome } from '@elinvoima/domain/referrals';
import { OutcomeFormPage, OutcomeNoticePage, outcomeFormFields } from '@elinvoima/survey-form';
import { All, Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createElement } from 'react';
import { OneOf, Text } from '../http/fields.js';
import { OwnTransaction } from '../http/idempotency.js';
import { Public } from '../http/policy.js';
import { PublicLimits } from './public-limits.js';
import { PublicPages } from './public-pages.js';
import { faultsOf, readAs, sentForm } from './sent-form.js';

/** What a partner can know: that nothing was found out is for the municipality to say. */
const offered = referralOutcomes.filter((outcome) => outcome !== 'unknown');

class OutcomeFormDto {
  @OneOf(offered) outcome: ReferralOutcome;
  @Text({ most: 2000, optional: true }) comment?: string;
}

/** Where a partner tells what came of a referral: a link of its own, no account. A GET changes nothing. */
@ApiExcludeController()
@Public()
@OwnTransaction()
@Controller('o')
export class OutcomePageController {
  constructor(
    private readonly pages: PublicPages,
    private readonly limits: PublicLimits,
    private readonly links: OutcomeLinks,
    private readonly telling: TellOutcome,
  ) {}

  @Get(':token')
  async show(
    @Param('token') token: string,
    @Query('sent') sent: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const link = await this.links.open(token);
    const language = this.pages.language(request);
    if (link === null) return this.unknown(request, reply, language);
    await this.limits.opened(token);
    if (link.state === 'open') return this.form(request, reply, 200, { link, token, language });
    const notice = link.state === 'settled' && sent !== undefined ? 'thanks' : link.state;
    await this.notice(request, reply, link.state === 'expired' ? 410 : 200, language, notice);
  }

  @Post(':token')
  async tell(
    @Param('token') token: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { given, submissionId, language: own, isRobots } = sentForm(body, outcomeFormFields);
    const language = own ?? this.pages.language(request);
    const link = await this.links.open(token);
    if (link === null) return this.unknown(request, reply, language);
    await this.limits.submitted(token);
    if (link.state === 'expired') return this.notice(request, reply, 410, language, 'expired');
    // A second press, or a robot's: thanked, and nothing is written.
    if (link.state === 'settled' || isRobots) return this.thank(reply, token, language);
    let form: OutcomeFormDto;
    try {
      form = await readAs(OutcomeFormDto, given);
    } catch (error) {
      const faults = faultsOf(error);
      if (faults === null) throw error;
      return this.form(request, reply, 422, { link, token, language, given, faults, submissionId });
    }
    await this.telling.tell(token, { outcome: form.outcome, comment: form.comment ?? null, language });
    await this.thank(reply, token, language);
  }

  @All('*')
  async other(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.unknown(request, reply, this.pages.language(request));
  }

  private async form(
    request: FastifyRequest,
    reply: FastifyReply,
    status: number,
    shown: {
      link: OpenedOutcome;
      token: string;
      language: Language;
      given?: Partial<Record<(typeof outcomeFormFields)[number], string>>;
      faults?: readonly Fault[];
      submissionId?: string;
    },
  ): Promise<void> {
    const { link, token, language, given, faults, submissionId = randomUUID() } = shown;
    await this.pages.send(request, reply, status, language, (frame) =>
      createElement(OutcomeFormPage, {
        frame,
        referral: link,
        outcomes: offered,
        action: `/o/${token}`,
        submissionId,
        given,
        faults,
      }),
    );
  }

  private async notice(
    request: FastifyRequest,
    reply: FastifyReply,
    status: number,
    language: Language,
    notice: 'thanks' | 'settled' | 'expired' | 'unknown',
  ): Promise<void> {
    await this.pages.send(request, reply, status, language, (frame) =>
      createElement(OutcomeNoticePage, { frame, notice }),
    );
  }

  private async unknown(request: FastifyRequest, reply: FastifyReply, language: Language): Promise<void> {
    await this.limits.lookupFailed(request.ip);
    await this.notice(request, reply, 404, language, 'unknown');
  }

  private async thank(reply: FastifyReply, token: string, language: Language): Promise<void> {
    await reply.status(303).header('Location', `/o/${token}?sent=1&lang=${language}`).send('');
  }
}
