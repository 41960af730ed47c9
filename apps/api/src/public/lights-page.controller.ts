import { dayOf } from '@elinvoima/contracts';
import { publicLights } from '@elinvoima/domain/measures';
import { Clock, Database, NotFound, theMunicipality } from '@elinvoima/domain/platform';
import { nameIn, programmeOn } from '@elinvoima/domain/programme';
import { PublicLightsPage, type PublicLightsProps } from '@elinvoima/survey-form';
import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createElement } from 'react';
import { Public } from '../http/policy.js';
import { PublicPages } from './public-pages.js';

/** How the measures stand, for anybody: only what is marked public, and only when the municipality has the page. */
@ApiExcludeController()
@Public()
@Controller('toimenpiteet')
export class LightsPageController {
  constructor(
    private readonly pages: PublicPages,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  @Get()
  async show(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const language = this.pages.language(request);
    const { publicMeasures } = await theMunicipality(this.db);
    if (!publicMeasures) return this.pages.send(request, reply, 404, language, { state: 'unknown' });
    const day = dayOf(this.clock.now());
    const undertakings = await publicLights(this.db, day);
    const factors = (await this.factors(language, day))
      .map((factor) => ({
        ...factor,
        undertakings: undertakings.filter(({ primaryFactor }) => primaryFactor === factor.code),
      }))
      .filter((factor) => factor.undertakings.length > 0);
    // The same for everybody who reads the same language: a minute old is fresh enough.
    reply.header('Cache-Control', 'public, max-age=60').header('Vary', 'Accept-Language');
    await this.pages.send(request, reply, 200, language, (frame) =>
      createElement(PublicLightsPage, { frame, factors, day }),
    );
  }

  private async factors(
    language: ReturnType<PublicPages['language']>,
    day: string,
  ): Promise<Omit<PublicLightsProps['factors'][number], 'undertakings'>[]> {
    try {
      const { factors } = await programmeOn(this.db, day);
      return factors.map((factor) => ({ code: factor.code, name: nameIn(factor, language) }));
    } catch (error) {
      // Before any programme is loaded there are no factors to show anything under.
      if (error instanceof NotFound) return [];
      throw error;
    }
  }
}
