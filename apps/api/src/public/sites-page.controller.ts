import { enquiryKinds, languages, siteUses, type Language } from '@elinvoima/contracts';
import { toDegrees } from '@elinvoima/domain/geo';
import { CONFIG, Database, type Config } from '@elinvoima/domain/platform';
import { licence } from '@elinvoima/domain/reports';
import { catalogueVersion, publicPicturesOf } from '@elinvoima/domain/site-pictures';
import {
  countPublicSites,
  listPublicSites,
  publicBusinessAreas,
  publicSite,
  type PublicSiteFilter,
} from '@elinvoima/domain/sites';
import { SiteFoundPage, SiteUnknownPage, SitesPage, type PageFrame } from '@elinvoima/survey-form';
import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createElement, type ReactElement } from 'react';
import { Public } from '../http/policy.js';
import { KeptPages, tagOf, type KeptPage } from './kept-pages.js';
import { PublicPages } from './public-pages.js';
import { surveyAssets } from './survey-assets.js';

/** What is taken off the list is gone from everywhere at once: kept copies are asked about each time. */
export const mustRevalidate = 'public, max-age=0, must-revalidate';
const pageSize = 50;

/** The catalogue of plots and premises for everybody. It acts as nobody, sets no cookie, and a GET changes nothing. */
@ApiExcludeController()
@Public()
@Controller('tontit')
export class SitesPageController {
  private readonly kept = new KeptPages();

  constructor(
    private readonly pages: PublicPages,
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  async list(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const language = this.pages.language(request);
    const asked = request.query as Record<string, unknown>;
    const chosen = chosenIn(asked);
    const cursor = typeof asked['after'] === 'string' && asked['after'] !== '' ? asked['after'] : undefined;
    // What it shows cannot have changed while its version is the same; drawing it anew is most of its cost.
    const page = await this.kept.of(
      `${pathOf(request)}?${searchOf({ ...chosen, lang: language, after: cursor })}`,
      await catalogueVersion(this.db),
      () => this.drawnList(request, language, chosen, cursor),
    );
    await this.send(request, reply, page);
  }

  @Get(':id')
  async one(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const language = this.pages.language(request);
    const site = await publicSite(this.db, id);
    if (site === null)
      return this.pages.send(request, reply, 404, language, (frame) => createElement(SiteUnknownPage, { frame }));
    const [areas, pictures] = await Promise.all([
      site.businessArea === null ? [] : publicBusinessAreas(this.db),
      publicPicturesOf(this.db, [site.id]),
    ]);
    const { east, north } = site;
    const [longitude, latitude] = east === null || north === null ? [] : toDegrees([east, north]);
    const html = await this.drawn(request, language, '', (frame) =>
      createElement(SiteFoundPage, {
        frame,
        found: this.found(`/tontit/${site.id}`),
        site: { ...site, pictures: pictures.get(site.id) ?? [] },
        area: areas.find((area) => area.id === site.businessArea?.id) ?? null,
        degrees: longitude === undefined || latitude === undefined ? null : { latitude, longitude },
      }),
    );
    await this.send(request, reply, { html, tag: tagOf(html) });
  }

  private async drawnList(
    request: FastifyRequest,
    language: Language,
    chosen: PublicSiteFilter,
    cursor: string | undefined,
  ): Promise<string> {
    const [{ items, nextCursor }, { total }, areas] = await Promise.all([
      listPublicSites(this.db, chosen, { limit: pageSize, cursor }),
      countPublicSites(this.db, chosen),
      publicBusinessAreas(this.db),
    ]);
    const pictures = await publicPicturesOf(
      this.db,
      items.map(({ id }) => id),
    );
    const search = searchOf(chosen);
    const next = nextCursor && `/tontit?${searchOf({ ...chosen, lang: language, after: nextCursor })}`;
    return this.drawn(
      request,
      language,
      cursor === undefined ? search : searchOf({ ...chosen, after: cursor }),
      (frame) =>
        createElement(SitesPage, {
          frame,
          found: this.found(search === '' ? '/tontit' : `/tontit?${search}`),
          sites: items.map((site) => ({ ...site, pictures: pictures.get(site.id) ?? [] })),
          areas,
          uses: siteUses,
          kinds: enquiryKinds,
          chosen,
          total,
          next,
          isLater: cursor !== undefined,
          feed: '/api/public/sites',
          licence,
        }),
    );
  }

  private found(path: string): { address: string; stylesheet: string } {
    return { address: new URL(path, this.config.publicUrl).href, stylesheet: surveyAssets.addresses.sites };
  }

  /** A page whose language links keep what was chosen. */
  private drawn(
    request: FastifyRequest,
    language: Language,
    search: string,
    page: (frame: PageFrame) => ReactElement,
  ): Promise<string> {
    const path = pathOf(request);
    return this.pages.whole(language, path, (frame) =>
      page({
        ...frame,
        languageAddresses: Object.fromEntries(
          languages.map((each) => [each, `${path}?${search === '' ? '' : `${search}&`}lang=${each}`]),
        ) as PageFrame['languageAddresses'],
      }),
    );
  }

  /** The page, or that the reader has it already. */
  private async send(request: FastifyRequest, reply: FastifyReply, { html, tag }: KeptPage): Promise<void> {
    reply.header('ETag', tag).header('Cache-Control', mustRevalidate).header('Vary', 'Accept-Language');
    if ((request.headers['if-none-match'] ?? '').includes(tag)) {
      await reply.status(304).send();
      return;
    }
    await this.pages.sendDrawn(reply, 200, html);
  }
}

const pathOf = (request: FastifyRequest): string => request.url.split('?')[0] ?? '/tontit';

/** What an address asks for; anything that is no choice of the form is let fall, as an empty field is. */
function chosenIn(asked: Record<string, unknown>): PublicSiteFilter {
  const text = (name: string): string => (typeof asked[name] === 'string' ? asked[name].trim() : '');
  const metres = (name: string): number | undefined => {
    const digits = text(name).replaceAll(/\s/g, '');
    return /^\d{1,9}$/.test(digits) ? Number(digits) : undefined;
  };
  const id = text('businessAreaId').toLowerCase();
  return {
    kind: enquiryKinds.find((kind) => kind === text('kind')),
    use: siteUses.find((use) => use === text('use')),
    businessAreaId: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? id : undefined,
    minArea: metres('minArea'),
    maxArea: metres('maxArea'),
  };
}

function searchOf(values: Readonly<Record<string, string | number | undefined>> | PublicSiteFilter): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) if (value !== undefined) search.set(name, String(value));
  return search.toString();
}
