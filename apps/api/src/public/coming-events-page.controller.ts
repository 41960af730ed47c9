import { comingEvents, eventCalendar } from '@elinvoima/domain/events';
import { CONFIG, Clock, Database, municipalityName, theMunicipality, type Config } from '@elinvoima/domain/platform';
import { ComingEventsPage } from '@elinvoima/survey-form';
import { formatText } from '@elinvoima/contracts/texts';
import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createElement } from 'react';
import { Public } from '../http/policy.js';
import { PublicPages } from './public-pages.js';

const freshness = 'public, max-age=300';

/** What is coming, for everybody: published events only, as a page and as a feed that calendar programs subscribe to. */
@ApiExcludeController()
@Public()
@Controller()
export class ComingEventsPageController {
  constructor(
    private readonly pages: PublicPages,
    private readonly db: Database,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('tapahtumat')
  async show(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const events = await comingEvents(this.db, this.clock.now());
    await this.pages.send(request, reply, 200, this.pages.language(request), (frame) =>
      createElement(ComingEventsPage, { frame, events, feedAddress: '/tapahtumat.ics' }),
    );
  }

  @Get('tapahtumat.ics')
  async feed(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const language = this.pages.language(request);
    const municipality = municipalityName(await theMunicipality(this.db), language);
    const name = `${municipality}: ${formatText(language, 'event-page.coming')}`;
    await reply
      .header('Content-Type', 'text/calendar; charset=utf-8')
      .header('Cache-Control', freshness)
      .header('Vary', 'Accept-Language')
      .header('Access-Control-Allow-Origin', '*')
      .send(eventCalendar(this.config.publicUrl, await comingEvents(this.db, this.clock.now()), { name }));
  }
}
