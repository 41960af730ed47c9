import { Clock, Database, NotFound } from '@elinvoima/domain/platform';
import { publicReply, type PublicReply } from '@elinvoima/domain/surveys';
import { SurveyReplyPage, type SurveyReplyProps } from '@elinvoima/survey-form';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createElement } from 'react';
import { Public } from '../http/policy.js';
import { PublicPages } from './public-pages.js';

/** What is told back of a survey, for anybody: only what staff have published. */
@ApiExcludeController()
@Public()
@Controller('kyselyt')
export class SurveyReplyPageController {
  constructor(
    private readonly pages: PublicPages,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  @Get(':slug')
  async show(@Param('slug') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const language = this.pages.language(request);
    const page = await this.page(slug);
    if (page === null) return this.pages.send(request, reply, 404, language, { state: 'unknown' });
    // The same for everybody who reads the same language: a minute old is fresh enough.
    reply.header('Cache-Control', 'public, max-age=60').header('Vary', 'Accept-Language');
    await this.pages.send(request, reply, 200, language, (frame) => createElement(SurveyReplyPage, { frame, ...page }));
  }

  private async page(slug: string): Promise<SurveyReplyProps | null> {
    try {
      const { results, publishedAt: _, ...page } = await publicReply(this.db, this.clock, slug);
      return { ...page, figures: results && figuresOf(results) };
    } catch (error) {
      if (error instanceof NotFound) return null;
      throw error;
    }
  }
}

const figuresOf = ({
  n,
  isOpen,
  rates,
  figures,
}: NonNullable<PublicReply['results']>): SurveyReplyProps['figures'] => ({
  n,
  responseRate: isOpen ? null : rates.rr2,
  headline: figures.flatMap(({ metric, figure }) =>
    (metric === 'index' || metric === 'nps') && figure !== null ? [{ metric, value: figure.value }] : [],
  ),
});
