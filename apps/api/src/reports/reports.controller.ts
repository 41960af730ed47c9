import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { ReportFormat } from '@elinvoima/contracts';
import type { Actor } from '@elinvoima/domain/platform';
import { ReportService } from '@elinvoima/domain/reports';
import type { FastifyReply } from 'fastify';
import { periodNamed } from '../http/period.js';
import { By, Requires } from '../http/policy.js';
import { ReportDto, ReportFileQuery } from './reports.dto.js';

const file = { schema: { type: 'string', format: 'binary' } } as const;

@ApiTags('reports')
@Controller('reports')
export class ReportsController {
  constructor(private readonly reports: ReportService) {}

  @Requires('reports.read')
  @Get(':period.xlsx')
  @ApiOperation({ summary: 'The report as a workbook: figures, definitions and, with the right to them, the records' })
  @ApiProduces('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
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
  @Get(':period')
  @ApiOperation({ summary: 'A period’s figures as reported; living ones while it is open' })
  @ApiOkResponse({ type: ReportDto })
  get(@By() actor: Actor, @Param('period') period: string): Promise<ReportDto> {
    return this.reports.report(actor, periodNamed(period));
  }

  private async send(
    actor: Actor,
    period: string,
    format: ReportFormat,
    { language }: ReportFileQuery,
    reply: FastifyReply,
  ): Promise<void> {
    const { name, contentType, content } = await this.reports.export(
      actor,
      periodNamed(period),
      format,
      language ?? actor.language,
    );
    await reply
      .header('Content-Type', contentType)
      .header('Content-Disposition', `attachment; filename="${name}"`)
      .header('Cache-Control', 'no-store')
      .send(content);
  }
}
