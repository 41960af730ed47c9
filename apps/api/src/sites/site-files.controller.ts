import { dayOf } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import { SiteFiles, type SiteFileOrder } from '@elinvoima/domain/exports';
import { Clock, type Actor } from '@elinvoima/domain/platform';
import { Controller, Get, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Readable } from 'node:stream';
import { attachmentNamed } from '../http/download.js';
import { By, Requires, StepUp } from '../http/policy.js';
import { SiteFileQuery } from './site-files.dto.js';

const file = { schema: { type: 'string', format: 'binary' } } as const;

/** Plots and premises as files for maps; the list's own filter chooses which. */
@ApiTags('sites')
@Controller()
export class SiteFilesController {
  constructor(
    private readonly files: SiteFiles,
    private readonly clock: Clock,
  ) {}

  @StepUp()
  @Requires('sites.read')
  @Get('sites.geojson')
  @ApiOperation({
    summary: 'Plots and premises as GeoJSON, in EPSG:3067 with its `crs` member or in WGS 84 (RFC 7946)',
  })
  @ApiProduces('application/geo+json')
  @ApiOkResponse(file)
  async geojson(
    @By() actor: Actor,
    @Query() query: SiteFileQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return this.sent(actor, reply, 'geojson', await this.files.geojson(actor, this.orderOf(query)));
  }

  @StepUp()
  @Requires('sites.read')
  @Get('sites.csv')
  @ApiOperation({ summary: 'The same as a table, the outline as well-known text' })
  @ApiProduces('text/csv')
  @ApiOkResponse(file)
  async csv(
    @By() actor: Actor,
    @Query() query: SiteFileQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return this.sent(actor, reply, 'csv', await this.files.csv(actor, this.orderOf(query)));
  }

  private orderOf({ crs = '3067', sort, ...filter }: SiteFileQuery): SiteFileOrder {
    return { filter: { ...filter, today: dayOf(this.clock.now()) }, sort, crs };
  }

  private sent(
    { language }: Actor,
    reply: FastifyReply,
    ending: 'geojson' | 'csv',
    content: AsyncGenerator<Buffer>,
  ): StreamableFile {
    const name = `${formatText(language, 'sites.title')} ${dayOf(this.clock.now())}.${ending}`;
    reply.header('Content-Disposition', attachmentNamed(name)).header('Cache-Control', 'no-store');
    return new StreamableFile(Readable.from(content, { objectMode: false }), {
      type: ending === 'csv' ? 'text/csv; charset=utf-8' : 'application/geo+json',
    });
  }
}
