import { Body, Controller, Get, Param, Patch, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database, type Actor } from '@elinvoima/domain/platform';
import { ReportService, ReportTexts, textOf, type WrittenText } from '@elinvoima/domain/reports';
import { periodNamed } from '../http/period.js';
import { By, Requires } from '../http/policy.js';
import { SeenVersion } from '../http/version.js';
import { ReportContentDto, ReportTextDto, ReportTextPatchDto } from './report-content.dto.js';
import { ReportFileQuery } from './reports.dto.js';

const toDto = ({ factors, ...text }: WrittenText): ReportTextDto => ({
  ...text,
  factors: Object.entries(factors).map(([code, words]) => ({ code, text: words })),
});

/** The report as a document: what stands in it, and the writer's words that go into it. */
@ApiTags('reports')
@Controller('reports/:period')
export class ReportContentController {
  constructor(
    private readonly db: Database,
    private readonly reports: ReportService,
    private readonly texts: ReportTexts,
  ) {}

  @Requires('reports.read')
  @Get('content')
  @ApiOperation({
    summary: 'The whole report in one language; of a closed period as it was frozen, without any counting',
  })
  @ApiOkResponse({ type: ReportContentDto })
  async content(
    @By() actor: Actor,
    @Param('period') code: string,
    @Query() { language, closing }: ReportFileQuery,
  ): Promise<ReportContentDto> {
    const {
      period,
      language: _,
      factors,
      initiatives,
      ...content
    } = await this.reports.content(actor, periodNamed(code), {
      language: language ?? actor.language,
      closing,
    });
    // The page draws one breakdown for each factor as its chart; the rest of them is for the tables.
    return {
      ...content,
      period: period.code,
      factors: factors.map(({ indicators, ...factor }) => ({
        ...factor,
        indicators: indicators.map(({ breakdowns: _breakdowns, ...figure }) => figure),
      })),
      initiatives: initiatives.map(({ factor: _factor, state: _state, ...initiative }) => initiative),
    };
  }

  @Requires('reports.read')
  @Get('text')
  @ApiOperation({ summary: 'The writer’s words so far' })
  @ApiOkResponse({ type: ReportTextDto })
  async text(@Param('period') code: string): Promise<ReportTextDto> {
    return toDto(await textOf(this.db, periodNamed(code).code));
  }

  @Requires('reports.write')
  @Patch('text')
  @ApiOperation({ summary: 'Write into the report of an open period; the first version has seen "0"' })
  @ApiOkResponse({ type: ReportTextDto })
  async write(
    @By() actor: Actor,
    @Param('period') code: string,
    @SeenVersion() seen: number,
    @Body() { summary, factors }: ReportTextPatchDto,
  ): Promise<ReportTextDto> {
    const patch = {
      summary,
      factors: factors && Object.fromEntries(factors.map((factor) => [factor.code, factor.text])),
    };
    return toDto(await this.texts.write(actor, periodNamed(code), seen, patch));
  }
}
