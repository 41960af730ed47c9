import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import {
  YearlyListExport,
  growthBarriersByFrequency,
  yearlyList,
  type YearlyListFormat,
} from '@elinvoima/domain/initiatives';
import { Database, type Actor } from '@elinvoima/domain/platform';
import type { FastifyReply } from 'fastify';
import { By, Requires } from '../http/policy.js';
import { BarriersDto, YearlyListDto, YearlyListFileQuery, YearlyListQuery } from './yearly-list.dto.js';

const file = { schema: { type: 'string', format: 'binary' } } as const;

/** Initiatives taken together: what the council reads of, and which barriers to growth come up. */
@ApiTags('initiatives')
@Controller('initiatives')
export class InitiativeSummariesController {
  constructor(
    private readonly db: Database,
    private readonly exported: YearlyListExport,
  ) {}

  @Requires('initiatives.read')
  @Get('yearly-list')
  @ApiOperation({ summary: 'The initiatives under the Local Government Act of a year, for the council' })
  @ApiOkResponse({ type: YearlyListDto })
  async list(@Query() { year }: YearlyListQuery): Promise<YearlyListDto> {
    return { year, items: await yearlyList(this.db, year) };
  }

  @Requires('initiatives.read')
  @Get('yearly-list.csv')
  @ApiOperation({ summary: 'The same as a table: UTF-8, semicolons' })
  @ApiProduces('text/csv')
  @ApiOkResponse(file)
  csv(@By() actor: Actor, @Query() query: YearlyListFileQuery, @Res() reply: FastifyReply): Promise<void> {
    return this.send(actor, query, 'csv', reply);
  }

  @Requires('initiatives.read')
  @Get('yearly-list.xlsx')
  @ApiOperation({ summary: 'The same as a workbook' })
  @ApiProduces('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  @ApiOkResponse(file)
  xlsx(@By() actor: Actor, @Query() query: YearlyListFileQuery, @Res() reply: FastifyReply): Promise<void> {
    return this.send(actor, query, 'xlsx', reply);
  }

  @Requires('initiatives.read')
  @Get('barriers')
  @ApiOperation({ summary: 'Barriers to growth by how often initiatives tell of them, with the measures they led to' })
  @ApiOkResponse({ type: BarriersDto })
  async barriers(): Promise<BarriersDto> {
    return { items: await growthBarriersByFrequency(this.db) };
  }

  private async send(
    actor: Actor,
    { year, language = actor.language }: YearlyListFileQuery,
    format: YearlyListFormat,
    reply: FastifyReply,
  ): Promise<void> {
    const { contentType, content } = await this.exported.file(actor, year, format, language);
    await reply
      .header('Content-Type', contentType)
      .header('Content-Disposition', `attachment; filename="kuntalaisaloitteet-${year}.${format}"`)
      .header('Cache-Control', 'no-store')
      .send(content);
  }
}
