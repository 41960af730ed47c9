import { Body, Controller, Get, HttpCode, Put, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { BarrierMeasures, NeedsSummary, type NeedsSummaryFormat } from '@elinvoima/domain/needs-assessments';
import type { Actor } from '@elinvoima/domain/platform';
import type { FastifyReply } from 'fastify';
import { By, Requires } from '../http/policy.js';
import { BarrierMeasuresDto, NeedsSummaryDto, NeedsSummaryFileQuery, NeedsSummaryQuery } from './needs-summary.dto.js';

const file = { schema: { type: 'string', format: 'binary' } } as const;

/** All companies' needs together. No company is named, and small numbers are kept from who may not read the assessments. */
@ApiTags('needs-assessments')
@Controller('needs-summary')
export class NeedsSummaryController {
  constructor(
    private readonly summary: NeedsSummary,
    private readonly barriers: BarrierMeasures,
  ) {}

  @Requires('needs-assessments.read', 'indicators.read')
  @Get()
  @ApiOperation({ summary: 'Needs, barriers, plans and risks over all companies: the newest assessment of each' })
  @ApiOkResponse({ type: NeedsSummaryDto })
  get(@By() actor: Actor, @Query() query: NeedsSummaryQuery): Promise<NeedsSummaryDto> {
    return this.summary.of(actor, query);
  }

  @Requires('needs-assessments.read', 'indicators.read')
  @Get('file.csv')
  @ApiOperation({ summary: 'The same as a table: UTF-8, semicolons' })
  @ApiProduces('text/csv')
  @ApiOkResponse(file)
  csv(@By() actor: Actor, @Query() query: NeedsSummaryFileQuery, @Res() reply: FastifyReply): Promise<void> {
    return this.send(actor, query, 'csv', reply);
  }

  @Requires('needs-assessments.read', 'indicators.read')
  @Get('file.xlsx')
  @ApiOperation({ summary: 'The same as a workbook' })
  @ApiProduces('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  @ApiOkResponse(file)
  xlsx(@By() actor: Actor, @Query() query: NeedsSummaryFileQuery, @Res() reply: FastifyReply): Promise<void> {
    return this.send(actor, query, 'xlsx', reply);
  }

  @Requires('needs-assessments.write')
  @Put('barrier-measures')
  @HttpCode(204)
  @ApiOperation({ summary: 'Say which measures are about a barrier' })
  async link(@By() actor: Actor, @Body() { barrier, measureIds }: BarrierMeasuresDto): Promise<void> {
    await this.barriers.put(actor, barrier, measureIds);
  }

  private async send(
    actor: Actor,
    { language = actor.language, ...request }: NeedsSummaryFileQuery,
    format: NeedsSummaryFormat,
    reply: FastifyReply,
  ): Promise<void> {
    const { contentType, content } = await this.summary.file(actor, request, format, language);
    await reply
      .header('Content-Type', contentType)
      .header('Content-Disposition', `attachment; filename="yritysten-tarpeet.${format}"`)
      .header('Cache-Control', 'no-store')
      .send(content);
  }
}
