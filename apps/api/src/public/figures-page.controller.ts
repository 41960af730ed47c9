import type { Language } from '@elinvoima/contracts';
import { licence, publicFiguresCsv, PublicFiguresReader, type PublicPeriod } from '@elinvoima/domain/reports';
import { NotFound } from '@elinvoima/domain/platform';
import { PublicFiguresPage, type PublicFiguresProps } from '@elinvoima/survey-form';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createElement } from 'react';
import { Public } from '../http/policy.js';
import { PublicPages } from './public-pages.js';

/** Closed periods change seldom, and then only by a decision: five minutes old is fresh enough. */
export const freshness = 'public, max-age=300';

/** The municipality's reported figures for anybody, as a page and as open data. */
@ApiExcludeController()
@Public()
@Controller()
export class FiguresPageController {
  constructor(
    private readonly pages: PublicPages,
    private readonly reader: PublicFiguresReader,
  ) {}

  @Get('luvut')
  async newest(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.show(request, reply, (periods) => periods[0] ?? null);
  }

  @Get('luvut/:period')
  async ofPeriod(
    @Param('period') code: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.show(request, reply, (periods) => periods.find(({ period }) => period === code));
  }

  @Get('luvut.json')
  async json(@Res() reply: FastifyReply): Promise<void> {
    const figures = await this.reader.read();
    if (figures === null) throw new NotFound();
    await reply
      .header('Content-Type', 'application/json; charset=utf-8')
      .header('Cache-Control', freshness)
      .header('Access-Control-Allow-Origin', '*')
      .send(JSON.stringify({ licence, ...figures }));
  }

  @Get('luvut.csv')
  async csv(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const figures = await this.reader.read();
    if (figures === null) throw new NotFound();
    await reply
      .header('Content-Type', 'text/csv; charset=utf-8')
      .header('Content-Disposition', 'attachment; filename="luvut.csv"')
      .header('Cache-Control', freshness)
      .header('Vary', 'Accept-Language')
      .header('Access-Control-Allow-Origin', '*')
      .send(publicFiguresCsv(figures, this.pages.language(request)));
  }

  /** `chosen` answers null where nothing is published yet, undefined for a period that is not. */
  private async show(
    request: FastifyRequest,
    reply: FastifyReply,
    chosen: (periods: readonly PublicPeriod[]) => PublicPeriod | null | undefined,
  ): Promise<void> {
    const language = this.pages.language(request);
    const figures = await this.reader.read();
    const shown = figures === null ? undefined : chosen(figures.periods);
    if (figures === null || shown === undefined)
      return this.pages.send(request, reply, 404, language, { state: 'unknown' });
    reply.header('Cache-Control', freshness).header('Vary', 'Accept-Language');
    const props: PublicFiguresProps = {
      period: shown?.period ?? null,
      periods: figures.periods.map(({ period }) => period),
      closedAt: shown?.closedAt ?? null,
      factors: shown === null ? [] : factorsIn(shown, language),
      licence,
    };
    await this.pages.send(request, reply, 200, language, (frame) =>
      createElement(PublicFiguresPage, { frame, ...props }),
    );
  }
}

function factorsIn({ factors, figures }: PublicPeriod, language: Language): PublicFiguresProps['factors'] {
  return factors
    .map(({ code, number, names }) => ({
      code,
      name: `${number} ${names[language]}`.trim(),
      figures: figures
        .filter(({ factor }) => factor === code)
        .map(({ words, parts, ...figure }) => ({
          ...figure,
          ...words[language],
          parts: parts.map((part) => ({ name: part.names[language], value: part.value, unit: part.unit })),
        })),
    }))
    .filter((factor) => factor.figures.length > 0);
}
