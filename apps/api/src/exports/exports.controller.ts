import { createHash } from 'node:crypto';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { formatText, isTextKey } from '@elinvoima/contracts/texts';
import type { Language } from '@elinvoima/contracts';
import { ExportService, RunExport, exportView, listExports, type ExportRow } from '@elinvoima/domain/exports';
import { Database, type Actor } from '@elinvoima/domain/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { created } from '../http/created.js';
import { sendFile } from '../http/download.js';
import { OnceOnly, OwnTransaction } from '../http/idempotency.js';
import { By, Requires, WithoutStepUp } from '../http/policy.js';
import { ExportDto, ExportPageDto, ExportsQuery, NewExportDto } from './exports.dto.js';

/** So many rows are written while their orderer waits, half a second; more are the worker's, as is what comes when the API is writing enough. */
const rowsAtOnce = 2000;

@ApiTags('exports')
@Controller('exports')
export class ExportsController {
  constructor(
    private readonly db: Database,
    private readonly exports: ExportService,
    private readonly runExport: RunExport,
    private readonly once: OnceOnly,
  ) {}

  /** Names and states of one's own files, not what is in them. */
  @WithoutStepUp()
  @Requires('exports.write')
  @Get()
  @ApiOperation({ summary: 'One’s own files, newest first' })
  @ApiOkResponse({ type: ExportPageDto })
  async list(@By() actor: Actor, @Query() page: ExportsQuery): Promise<ExportPageDto> {
    const found = await listExports(this.db, actor, page);
    return { ...found, items: found.items.map((row) => toDto(row, actor.language)) };
  }

  /** Asked again and again while the file is made. */
  @WithoutStepUp()
  @Requires('exports.write')
  @Get(':id')
  @ApiOperation({ summary: 'How far a file is; only for whoever ordered it' })
  @ApiOkResponse({ type: ExportDto })
  async get(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ExportDto> {
    return toDto(await exportView(this.db, actor, id), actor.language);
  }

  @Requires('exports.write')
  @Get(':id/file')
  @ApiOperation({ summary: 'The file, for a day; only for whoever ordered it, and on the audit trail' })
  @ApiProduces('text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Res() reply: FastifyReply): Promise<void> {
    sendFile(reply, await this.exports.open(actor, id));
  }

  /** Written in a snapshot of its own once the order has committed, so the order's transaction is not the request's. */
  @Requires('exports.write')
  @OwnTransaction()
  @Post()
  @ApiOperation({
    summary: `Take a list out as a file: ready at once up to ${rowsAtOnce} rows, else made in the background`,
  })
  @ApiCreatedResponse({ type: ExportDto })
  async create(
    @By() actor: Actor,
    @Body() body: NewExportDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ExportDto> {
    const digest = createHash('sha256').update(JSON.stringify(request.body)).digest();
    let rowsTotal: number | null = null;
    const ordered = await this.once.streamed(request, reply, digest, async () => {
      const order = await this.exports.create(actor, body);
      rowsTotal = order.rowsTotal;
      return created(reply, 'exports', await this.get(actor, order.id));
    });
    if (rowsTotal === null) return ordered;
    if (rowsTotal > rowsAtOnce || !(await this.runExport.runAtOnce(ordered.id))) {
      await this.exports.wake(ordered.id);
      return ordered;
    }
    return this.get(actor, ordered.id);
  }

  /** Gives nothing out. */
  @WithoutStepUp()
  @Requires('exports.write')
  @Post(':id/cancel')
  @HttpCode(200)
  @ApiOperation({ summary: 'Stop making a file' })
  @ApiOkResponse({ type: ExportDto })
  async cancel(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ExportDto> {
    await this.exports.cancel(actor, id);
    return this.get(actor, id);
  }
}

function toDto({ problem, ...row }: ExportRow, language: Language): ExportDto {
  const key = `problems.${problem ?? ''}`;
  return {
    ...row,
    progress: row.state === 'ready' ? 1 : row.rowsTotal === 0 ? 0 : Math.min(row.rowsWritten / row.rowsTotal, 1),
    problem: problem === null ? null : formatText(language, isTextKey(key) ? key : 'problems.unexpected'),
  };
}
