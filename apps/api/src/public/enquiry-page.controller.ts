import { randomUUID } from 'node:crypto';
import type { Fault, Language } from '@elinvoima/contracts';
import {
  EnquiryLinks,
  FollowEnquiry,
  SubmitEnquiry,
  publicEnquiry,
  publicSites,
  type PublicEnquiry,
} from '@elinvoima/domain/enquiry-page';
import { Clock, Database } from '@elinvoima/domain/platform';
import {
  EnquiryFollowedPage,
  EnquiryFormPage,
  EnquiryNoticePage,
  enquiryFormFields,
  enquiryManyFields,
  type EnquiryFormField,
  type FollowedEnquiry,
} from '@elinvoima/survey-form';
import { All, Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createElement } from 'react';
import { OwnTransaction } from '../http/idempotency.js';
import { Public } from '../http/policy.js';
import { EnquiryMessageDto, readEnquiry } from './enquiry-page.dto.js';
import { PublicLimits } from './public-limits.js';
import { PublicPages } from './public-pages.js';
import { faultsOf, readAs, sentForm, valuesIn } from './sent-form.js';
import { toldInEnquiry } from './told-in-enquiry.js';

const formAddress = '/kysy';
type Given = Partial<Record<EnquiryFormField, string>>;
type GivenMany = Partial<Record<EnquiryFormField, string[]>>;

/** Enquiries of people without an account. It acts as nobody: cookies and sessions are not read. A GET changes nothing. */
@ApiExcludeController()
@Public()
@OwnTransaction()
@Controller('kysy')
export class EnquiryPageController {
  constructor(
    private readonly pages: PublicPages,
    private readonly limits: PublicLimits,
    private readonly submitting: SubmitEnquiry,
    private readonly following: FollowEnquiry,
    private readonly links: EnquiryLinks,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  @Get()
  async show(@Query('kohde') site: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const askedSiteIds = [site].flat().filter((id) => typeof id === 'string');
    await this.form(request, reply, 200, { askedSiteIds });
  }

  @Post()
  async submit(@Body() body: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.limits.formSent(request.ip);
    const { given: all, submissionId, language: own, isRobots } = sentForm(body, enquiryFormFields);
    const language = own ?? this.pages.language(request);
    if (isRobots) return this.redirect(reply, `${formAddress}?lang=${language}`);
    const askedSiteIds = valuesIn(body, 'kohde');
    const many = manyIn(body);
    const given = Object.fromEntries(Object.entries(all).filter(([name]) => !(name in many))) as Given;
    try {
      const enquiry = await readEnquiry(given, many);
      const token = await this.submitting.submit({ ...enquiry, submissionId, language, askedSiteIds });
      const page = token === null ? 'lahetetty?' : `${token}?sent=1&`;
      await this.redirect(reply, `${formAddress}/${page}lang=${language}`);
    } catch (error) {
      const faults = faultsOf(error);
      if (faults === null) throw error;
      await this.form(request, reply, 422, { given, many, faults, language, submissionId, askedSiteIds });
    }
  }

  /** This and the next stand before the links: no link is called that. */
  @Get('lopetettu')
  async stopped(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.pages.send(request, reply, 200, this.pages.language(request), (frame) =>
      createElement(EnquiryNoticePage, { frame, notice: 'stopped' }),
    );
  }

  /** For a form that is sent again later: thanks, and no link. */
  @Get('lahetetty')
  async sentBefore(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.pages.send(request, reply, 200, this.pages.language(request), (frame) =>
      createElement(EnquiryNoticePage, { frame, notice: 'sentBefore' }),
    );
  }

  @Get(':token')
  async follow(
    @Param('token') token: string,
    @Query('sent') sent: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const language = this.pages.language(request);
    const enquiry = await this.opened(token);
    if (enquiry === null) return this.unknown(request, reply, language);
    await this.limits.opened(token);
    const just = sent === 'viesti' ? 'message' : sent === '1' && enquiry.firstAnsweredAt === null ? 'sent' : null;
    await this.followed(request, reply, 200, { enquiry, token, language, just });
  }

  @Post(':token/viesti')
  async message(
    @Param('token') token: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { given, submissionId, language: own, isRobots } = sentForm(body, ['text']);
    const language = own ?? this.pages.language(request);
    const enquiry = await this.opened(token);
    if (enquiry === null) return this.unknown(request, reply, language);
    await this.limits.submitted(token);
    if (isRobots) return this.redirect(reply, `${formAddress}/${token}?lang=${language}`);
    try {
      const { text } = await readAs(EnquiryMessageDto, given);
      await this.following.addMessage(enquiry.id, submissionId, text);
      await this.redirect(reply, `${formAddress}/${token}?sent=viesti&lang=${language}`);
    } catch (error) {
      const faults = faultsOf(error);
      if (faults === null) throw error;
      const shown = { enquiry, token, language, just: null, faults, text: given.text, submissionId };
      await this.followed(request, reply, 422, shown);
    }
  }

  @Post(':token/ilmoitukset')
  async mails(
    @Param('token') token: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { given, language: own } = sentForm(body, ['mails']);
    const language = own ?? this.pages.language(request);
    const id = await this.links.enquiryOf(token);
    if (id === null) return this.unknown(request, reply, language);
    await this.limits.submitted(token);
    await this.following.wantMails(id, given.mails === 'yes');
    await this.redirect(reply, `${formAddress}/${token}?lang=${language}`);
  }

  @Post(':token/lopeta')
  async stop(
    @Param('token') token: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const language = sentForm(body, []).language ?? this.pages.language(request);
    const id = await this.links.enquiryOf(token);
    if (id === null) return this.unknown(request, reply, language);
    await this.limits.submitted(token);
    await this.following.stop(id);
    await this.redirect(reply, `${formAddress}/lopetettu?lang=${language}`);
  }

  @All('*')
  async other(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.unknown(request, reply, this.pages.language(request));
  }

  private async opened(token: string): Promise<PublicEnquiry | null> {
    const id = await this.links.enquiryOf(token);
    return id === null ? null : publicEnquiry(this.db, id);
  }

  private async form(
    request: FastifyRequest,
    reply: FastifyReply,
    status: number,
    shown: {
      askedSiteIds: string[];
      given?: Given;
      many?: GivenMany;
      faults?: Fault[];
      language?: Language;
      submissionId?: string;
    },
  ): Promise<void> {
    const { askedSiteIds, given, many: givenMany, faults, submissionId = randomUUID() } = shown;
    const askedSites = await publicSites(this.db, askedSiteIds);
    const kind = askedSites[0]?.kind;
    await this.pages.send(request, reply, status, shown.language ?? this.pages.language(request), (frame) =>
      createElement(EnquiryFormPage, {
        frame,
        action: formAddress,
        submissionId,
        askedSites,
        given: given ?? (kind === undefined ? {} : { kind }),
        givenMany,
        faults,
      }),
    );
  }

  private async followed(
    request: FastifyRequest,
    reply: FastifyReply,
    status: number,
    shown: {
      enquiry: PublicEnquiry;
      token: string;
      language: Language;
      just: 'sent' | 'message' | null;
      faults?: readonly Fault[];
      text?: string | undefined;
      submissionId?: string;
    },
  ): Promise<void> {
    const { enquiry, token, language, just, faults, text, submissionId = randomUUID() } = shown;
    const address = `${formAddress}/${token}`;
    await this.pages.send(
      request,
      reply,
      status,
      language,
      (frame) =>
        createElement(EnquiryFollowedPage, {
          frame,
          enquiry: this.shown(enquiry, language),
          just,
          address,
          formAddress: `${formAddress}?lang=${language}`,
          submissionId,
          text,
          faults,
        }),
      address,
    );
  }

  private shown(enquiry: PublicEnquiry, language: Language): FollowedEnquiry {
    const { answerDueAt, firstAnsweredAt } = enquiry;
    return {
      ...enquiry,
      late: firstAnsweredAt === null && answerDueAt !== null && answerDueAt < this.clock.now(),
      told: toldInEnquiry(enquiry.told, language),
      steps: enquiry.steps.map(({ stage, since }) => ({ stage, since: new Date(since) })),
      messages: enquiry.messages.map(({ text, sentAt }) => ({ text, sentAt: new Date(sentAt) })),
    };
  }

  private async unknown(request: FastifyRequest, reply: FastifyReply, language: Language): Promise<void> {
    await this.limits.lookupFailed(request.ip);
    await this.pages.send(request, reply, 404, language, (frame) =>
      createElement(EnquiryNoticePage, { frame, notice: 'unknown' }),
    );
  }

  private async redirect(reply: FastifyReply, address: string): Promise<void> {
    await reply.status(303).header('Location', address).send('');
  }
}

/** Boxes of which several may be ticked. */
function manyIn(body: unknown): GivenMany {
  return Object.fromEntries(
    enquiryManyFields.flatMap((name) => {
      const values = [...new Set(valuesIn(body, name))].filter((value) => value !== '');
      return values.length === 0 ? [] : [[name, values]];
    }),
  );
}
