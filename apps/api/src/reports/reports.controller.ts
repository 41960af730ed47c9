import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@elinvoima/domain/platform';
import { ReportFiles, ReportService, type ReportFileName } from '@elinvoima/domain/reports';
import type { FastifyReply } from 'fastify';
import { periodNamed } from '../http/period.js';
import { By, Requires, StepUp } from '../http/policy.js';
import { ReportDto, ReportFileQuery } from './reports.dto.js';

const file = { schema: { type: 'string', format: 'binary' } } as const;
const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@ApiTags('reports')
@Controller('reports')
export class ReportsController {
  constructor(
    private readonly reports: ReportService,
    private readonly files: ReportFiles,
  ) {}

  @StepUp()
  @Requires('reports.read')
  @Get(':period.xlsx')
  @ApiOperation({ summary: 'The report as a workbook: figures, definitions and, with the right to them, the records' })
  @ApiProduces(workbook)
  @ApiOkResponse(file)
  xlsx(
    @By() actor: Actor,
    @Param('period') period: string,
    @Query() query: ReportFileQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send(actor, period, 'xlsx', query, reply);
  }

  @Requires('reports.read')
  @Get(':period.csv')
  @ApiOperation({ summary: 'The figures as a table: UTF-8, semicolons, decimal comma in Finnish and Swedish' })
  @ApiProduces('text/csv')
  @ApiOkResponse(file)
  csv(
    @By() actor: Actor,
    @Param('period') period: string,
    @Query() query: ReportFileQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send(actor, period, 'csv', query, reply);
  }

  @Requires('reports.read')
  @Get(':period.pdf')
  @ApiOperation({ summary: 'The report as a tagged PDF' })
  @ApiProduces('application/pdf')
  @ApiOkResponse(file)
  pdf(
    @By() actor: Actor,
    @Param('period') period: string,
    @Query() query: ReportFileQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send(actor, period, 'pdf', query, reply);
  }

  @Requires('reports.read')
  @Get(':period/interactions.xlsx')
  @ApiOperation({ summary: 'How many interactions of what kind, by every side they can be looked at from' })
  @ApiProduces(workbook)
  @ApiOkResponse(file)
  interactionsXlsx(
    @By() actor: Actor,
    @Param('period') period: string,
    @Query() query: ReportFileQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send(actor, period, 'interactions.xlsx', query, reply);
  }

  @Requires('reports.read')
  @Get(':period/interactions.csv')
  @ApiOperation({ summary: 'The same as a table' })
  @ApiProduces('text/csv')
  @ApiOkResponse(file)
  interactionsCsv(
    @By() actor: Actor,
    @Param('period') period: string,
    @Query() query: ReportFileQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send(actor, period, 'interactions.csv', query, reply);
  }

  @Requires('reports.read')
  @Get(':period')
  @ApiOperation({ summary: 'A period’s figures as reported, beside the living ones and what has changed since' })
  @ApiOkResponse({ type: ReportDto })
  get(@By() actor: Actor, @Param('period') period: string): Promise<ReportDto> {
    return this.reports.report(actor, periodNamed(period));
  }

  private async send(
    actor: Actor,
    period: string,
    name: ReportFileName,
    { language, closing }: ReportFileQuery,
    reply: FastifyReply,
  ): Promise<void> {
    const file = await this.files.file(actor, periodNamed(period), name, {
      language: language ?? actor.language,
      closing,
    });
    await reply
      .header('Content-Type', file.contentType)
      .header('Content-Disposition', `attachment; filename="${file.name}"`)
      .header('Content-Length', file.size)
      .header('Cache-Control', 'no-store')
      .send(file.content);
  }
}
