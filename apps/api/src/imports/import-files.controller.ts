import { Controller, Get, Param, ParseUUIDPipe, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { RefusedRows, templateOf, type TableFormat } from '@elinvoima/domain/imports';
import type { Actor } from '@elinvoima/domain/platform';
import type { FastifyReply } from 'fastify';
import { Readable } from 'node:stream';
import { By, Requires, StepUp } from '../http/policy.js';
import { WritesLook } from '../http/looks.js';
import { ImportTemplateQuery } from './imports.dto.js';

const csv = 'text/csv; charset=utf-8';
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const geojson = 'application/geo+json';
const types: Readonly<Record<TableFormat, string>> = { csv, xlsx, geojson };
const file = { schema: { type: 'string', format: 'binary' } } as const;

/** Files that leave: what to fill in, and what was refused. */
@ApiTags('imports')
@Controller('imports')
export class ImportFilesController {
  constructor(private readonly refused: RefusedRows) {}

  @Requires('imports.read')
  @Get('template.csv')
  @ApiOperation({ summary: 'An empty table with the headers that are understood unasked' })
  @ApiProduces('text/csv')
  @ApiOkResponse(file)
  template(
    @By() { language }: Actor,
    @Query() { kind }: ImportTemplateQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): StreamableFile {
    const { name, content } = templateOf(kind, language);
    reply.header('Content-Disposition', attachment(name));
    return new StreamableFile(content, { type: csv });
  }

  @StepUp()
  @Requires('imports.read')
  @WritesLook('import', 'export')
  @Get(':id/refused.csv')
  @ApiOperation({ summary: 'The refused rows in the file’s own layout, with the reason in one more column' })
  @ApiProduces('text/csv')
  @ApiOkResponse(file)
  refusedCsv(
    @By() { language }: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return this.send(id, 'csv', language, reply);
  }

  @StepUp()
  @Requires('imports.read')
  @WritesLook('import', 'export')
  @Get(':id/refused.xlsx')
  @ApiOperation({ summary: 'The same as a workbook whose cells are all text' })
  @ApiProduces(xlsx)
  @ApiOkResponse(file)
  refusedXlsx(
    @By() { language }: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return this.send(id, 'xlsx', language, reply);
  }

  @StepUp()
  @Requires('imports.read')
  @WritesLook('import', 'export')
  @Get(':id/refused.geojson')
  @ApiOperation({ summary: 'Of a GeoJSON: its refused features with the reason in one more property' })
  @ApiProduces(geojson)
  @ApiOkResponse(file)
  refusedGeojson(
    @By() { language }: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return this.send(id, 'geojson', language, reply);
  }

  private async send(
    id: string,
    format: TableFormat,
    language: Actor['language'],
    reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { name, content } = await this.refused.fileOf(id, format, language);
    reply.header('Content-Disposition', attachment(name));
    return new StreamableFile(Readable.from(content, { objectMode: false }), { type: types[format] });
  }
}

/** The name is what somebody once called a file: letters only in the plain form, everything coded in the other (RFC 6266). */
function attachment(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/[^\w. -]+/g, '_');
  const coded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${coded}`;
}
