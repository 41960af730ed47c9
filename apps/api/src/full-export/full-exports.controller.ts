import { Controller, Get, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { FullExportService } from '@elinvoima/domain/full-export';
import type { Actor } from '@elinvoima/domain/platform';
import type { FastifyReply } from 'fastify';
import { created } from '../http/created.js';
import { sendFile } from '../http/download.js';
import { By, Requires, WithoutStepUp } from '../http/policy.js';
import { FullExportDto, FullExportPageDto, FullExportsQuery } from './full-exports.dto.js';

/** Everything that the installation holds, in a documented form. */
@ApiTags('full-exports')
@Controller('full-exports')
export class FullExportsController {
  constructor(private readonly exports: FullExportService) {}

  /** States of one's own orders, not what is in them. */
  @WithoutStepUp()
  @Requires('full-export.write')
  @Get()
  @ApiOperation({ summary: 'One’s own packages of everything, newest first' })
  @ApiOkResponse({ type: FullExportPageDto })
  list(@By() actor: Actor, @Query() page: FullExportsQuery): Promise<FullExportPageDto> {
    return this.exports.list(actor, page);
  }

  @Requires('full-export.write')
  @Post()
  @ApiOperation({ summary: 'Have everything packed into one file; one at a time, made in the background' })
  @ApiCreatedResponse({ type: FullExportDto })
  async create(@By() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<FullExportDto> {
    return created(reply, 'full-exports', await this.get(actor, await this.exports.create(actor)));
  }

  /** Asked again and again while the file is made. */
  @WithoutStepUp()
  @Requires('full-export.write')
  @Get(':id')
  @ApiOperation({ summary: 'How far a package is; only for whoever ordered it' })
  @ApiOkResponse({ type: FullExportDto })
  get(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<FullExportDto> {
    return this.exports.view(actor, id);
  }

  @Requires('full-export.write')
  @Get(':id/file')
  @ApiOperation({ summary: 'The package, for a day; only for whoever ordered it, and on the audit trail' })
  @ApiProduces('application/zip')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Res() reply: FastifyReply): Promise<void> {
    sendFile(reply, await this.exports.open(actor, id));
  }
}
