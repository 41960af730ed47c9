import { createHash } from 'node:crypto';
import { CONFIG, Database, NotFound, type Config } from '@elinvoima/domain/platform';
import { licence } from '@elinvoima/domain/reports';
import { countPublicSites, crsMember, listPublicSites, publicSite, publicSiteFeature } from '@elinvoima/domain/sites';
import { Controller, Get, Headers, Inject, Param, ParseUUIDPipe, Query, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '../http/policy.js';
import { PublicSiteFeatureDto, PublicSiteQuery, PublicSitesDto, PublicSitesQuery } from './public-sites.dto.js';
import { mustRevalidate } from './sites-page.controller.js';

const known = {
  name: 'If-None-Match',
  required: false,
  description: 'The `ETag` of the answer that one has: 304 when it still holds.',
} as const;
const tagged = { ETag: { schema: { type: 'string' } } } as const;
const geoJson = 'application/geo+json';
const unchanged = { status: 304, description: 'What one has still holds.' } as const;

/** The public catalogue for programs: open data for anybody, from any page; the same sites and no more than `/tontit` shows. */
@ApiTags('public')
@Public()
@Controller('public/sites')
export class PublicSitesController {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Plots and premises that can be had, as GeoJSON (RFC 7946)' })
  @ApiHeader(known)
  @ApiProduces(geoJson)
  @ApiOkResponse({ type: PublicSitesDto, headers: tagged })
  @ApiResponse(unchanged)
  async list(
    @Query() { crs = '4326', limit, cursor, ...filter }: PublicSitesQuery,
    @Headers('if-none-match') seen: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const [{ items, nextCursor }, { total, updatedAt }] = await Promise.all([
      listPublicSites(this.db, filter, { limit, cursor }),
      countPublicSites(this.db, filter),
    ]);
    const answer: PublicSitesDto = {
      type: 'FeatureCollection',
      ...(crs === '3067' ? { crs: crsMember } : {}),
      licence,
      updatedAt,
      total,
      features: items.map((site) => publicSiteFeature(site, crs, this.config.publicUrl)),
      nextCursor,
    };
    await send(reply, seen, answer);
  }

  @Get(':id')
  @ApiOperation({ summary: 'One of them; 404 for whatever is not public' })
  @ApiHeader(known)
  @ApiProduces(geoJson)
  @ApiOkResponse({ type: PublicSiteFeatureDto, headers: tagged })
  @ApiResponse(unchanged)
  async get(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { crs = '4326' }: PublicSiteQuery,
    @Headers('if-none-match') seen: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const site = await publicSite(this.db, id);
    if (site === null) throw new NotFound();
    const feature = publicSiteFeature(site, crs, this.config.publicUrl);
    const answer: PublicSiteFeatureDto = crs === '3067' ? { ...feature, crs: crsMember } : feature;
    await send(reply, seen, answer);
  }
}

async function send(reply: FastifyReply, seen: string | undefined, answer: object): Promise<void> {
  const json = JSON.stringify(answer);
  const tag = `"${createHash('sha256').update(json).digest('base64url').slice(0, 22)}"`;
  reply.header('ETag', tag).header('Cache-Control', mustRevalidate).header('Access-Control-Allow-Origin', '*');
  if ((seen ?? '').includes(tag)) {
    await reply.status(304).send();
    return;
  }
  await reply.header('Content-Type', `${geoJson}; charset=utf-8`).send(json);
}
