import { dayOf, type ExportFormat } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import { Clock, Database, type Actor } from '@elinvoima/domain/platform';
import { DisposalFiles, listDisposals } from '@elinvoima/domain/retention';
import { Controller, Get, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Readable } from 'node:stream';
import { attachmentNamed } from '../http/download.js';
import { By, Requires, StepUp } from '../http/policy.js';
import { DisposalFileQuery, DisposalPageDto, DisposalsQuery } from './disposals.dto.js';

const file = { schema: { type: 'string', format: 'binary' } } as const;
const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The disposal list: what has gone, by which rule and whose yes. It names nobody else. */
@ApiTags('retention')
@Controller()
export class DisposalsController {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly files: DisposalFiles,
  ) {}

  @Requires('retention.read')
  @Get('disposals')
  @ApiOperation({ summary: 'What has been disposed of, newest first' })
  @ApiOkResponse({ type: DisposalPageDto })
  list(@Query() { limit, cursor, sort, withTotal, ...filter }: DisposalsQuery): Promise<DisposalPageDto> {
    return listDisposals(this.db, filter, { limit, cursor, sort, withTotal });
  }

  @StepUp()
  @Requires('retention.read')
  @Get('disposals.csv')
  @ApiOperation({ summary: 'The disposal list as CSV' })
  @ApiProduces('text/csv')
  @ApiOkResponse(file)
  csv(
    @By() actor: Actor,
    @Query() filter: DisposalFileQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return this.sent(actor, reply, 'csv', filter);
  }

  @StepUp()
  @Requires('retention.read')
  @Get('disposals.xlsx')
  @ApiOperation({ summary: 'The disposal list as a workbook' })
  @ApiProduces(mediaTypes.xlsx)
  @ApiOkResponse(file)
  xlsx(
    @By() actor: Actor,
    @Query() filter: DisposalFileQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return this.sent(actor, reply, 'xlsx', filter);
  }

  private async sent(
    actor: Actor,
    reply: FastifyReply,
    format: ExportFormat,
    filter: DisposalFileQuery,
  ): Promise<StreamableFile> {
    const content = await this.files.file(actor, format, filter);
    const name = `${formatText(actor.language, 'retention.list.title')} ${dayOf(this.clock.now())}.${format}`;
    reply.header('Content-Disposition', attachmentNamed(name)).header('Cache-Control', 'no-store');
    return new StreamableFile(Readable.from(content, { objectMode: false }), { type: mediaTypes[format] });
  }
}
