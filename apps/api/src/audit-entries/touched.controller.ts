import type { ExportFormat } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import { Controller, Get, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Database, type Actor } from '@elinvoima/domain/platform';
import { TouchedFiles, touched, touchedPeople, touchedRecords, type TouchFilter } from '@elinvoima/domain/trail';
import type { FastifyReply } from 'fastify';
import { Readable } from 'node:stream';
import { attachmentNamed } from '../http/download.js';
import { WritesLook } from '../http/looks.js';
import { By, Requires, RequiresBoth, StepUp } from '../http/policy.js';
import {
  TouchSummaryDto,
  TouchedPageQuery,
  PersonInTrailPageDto,
  TouchedQuery,
  RecordInTrailPageDto,
} from './touched.dto.js';

const file = { schema: { type: 'string', format: 'binary' } } as const;
const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The day of a breach: what one person, session or API key has met between two moments, and whose data it was. */
@ApiTags('audit-entries')
@Controller('audit-entries/touched')
export class TouchedController {
  constructor(
    private readonly db: Database,
    private readonly files: TouchedFiles,
  ) {}

  @Requires('audit.read')
  @Get()
  @ApiOperation({
    summary: 'How many records and people a person, a session or an API key has met between two moments',
  })
  @ApiOkResponse({ type: TouchSummaryDto })
  summary(@By() actor: Actor, @Query() query: TouchedQuery): Promise<TouchSummaryDto> {
    return touched(this.db, actor, filterOf(query));
  }

  @Requires('audit.read')
  @Get('records')
  @ApiOperation({ summary: 'Which records those are, kind by kind' })
  @ApiOkResponse({ type: RecordInTrailPageDto })
  records(@By() actor: Actor, @Query() { limit, cursor, ...query }: TouchedPageQuery): Promise<RecordInTrailPageDto> {
    return touchedRecords(this.db, actor, filterOf(query), { limit, cursor });
  }

  @RequiresBoth('audit.read', 'contacts.read')
  @WritesLook('audit_trail')
  @Get('people')
  @ApiOperation({ summary: 'Who stands on those records now, by name' })
  @ApiOkResponse({ type: PersonInTrailPageDto })
  people(@By() actor: Actor, @Query() { limit, cursor, ...query }: TouchedPageQuery): Promise<PersonInTrailPageDto> {
    return touchedPeople(this.db, actor, filterOf(query), { limit, cursor });
  }

  @StepUp()
  @Requires('audit.read')
  @Get('records/file.csv')
  @ApiOperation({ summary: 'The records as CSV' })
  @ApiProduces('text/csv')
  @ApiOkResponse(file)
  recordsCsv(
    @By() actor: Actor,
    @Query() query: TouchedQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return this.sent(actor, 'records', query, 'csv', reply);
  }

  @StepUp()
  @Requires('audit.read')
  @Get('records/file.xlsx')
  @ApiOperation({ summary: 'The records as a workbook' })
  @ApiProduces(mediaTypes.xlsx)
  @ApiOkResponse(file)
  recordsXlsx(
    @By() actor: Actor,
    @Query() query: TouchedQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return this.sent(actor, 'records', query, 'xlsx', reply);
  }

  @StepUp()
  @RequiresBoth('audit.read', 'contacts.read')
  @Get('people/file.csv')
  @ApiOperation({ summary: 'The people as CSV' })
  @ApiProduces('text/csv')
  @ApiOkResponse(file)
  peopleCsv(
    @By() actor: Actor,
    @Query() query: TouchedQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return this.sent(actor, 'people', query, 'csv', reply);
  }

  @StepUp()
  @RequiresBoth('audit.read', 'contacts.read')
  @Get('people/file.xlsx')
  @ApiOperation({ summary: 'The people as a workbook' })
  @ApiProduces(mediaTypes.xlsx)
  @ApiOkResponse(file)
  peopleXlsx(
    @By() actor: Actor,
    @Query() query: TouchedQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return this.sent(actor, 'people', query, 'xlsx', reply);
  }

  private async sent(
    actor: Actor,
    what: 'records' | 'people',
    query: TouchedQuery,
    format: ExportFormat,
    reply: FastifyReply,
  ): Promise<StreamableFile> {
    const content = await this.files[what](actor, filterOf(query), format);
    const name = `${formatText(actor.language, 'trail.touched')}, ${formatText(actor.language, `trail.${what}`)}.${format}`;
    reply.header('Content-Disposition', attachmentNamed(name)).header('Cache-Control', 'no-store');
    return new StreamableFile(Readable.from(content, { objectMode: false }), { type: mediaTypes[format] });
  }
}

const filterOf = ({ from, to, ...whose }: TouchedQuery): TouchFilter => ({
  ...whose,
  from: from === undefined ? undefined : new Date(from),
  to: to === undefined ? undefined : new Date(to),
});
