import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Database, type Actor } from '@elinvoima/domain/platform';
import {
  SeriesValueService,
  listSeriesValues,
  seriesId,
  seriesValueDetails,
  type SeriesValueRow,
} from '@elinvoima/domain/series';
import type { FastifyReply } from 'fastify';
import { By, Requires, Restores } from '../http/policy.js';
import { SeenVersion } from '../http/version.js';
import {
  SeriesPasteAnswerDto,
  SeriesPasteDto,
  SeriesValueDto,
  SeriesValueInputDto,
  SeriesValuePageDto,
  SeriesValuePatchDto,
  SeriesValuesQuery,
} from './series.dto.js';

/** Those who see figures but no people get a value without the names of who wrote it. */
function seenBy(actor: Actor, value: SeriesValueRow): SeriesValueRow {
  if (actor.permissions.has('users.names')) return value;
  return { ...value, recordedBy: null, earlier: value.earlier.map((one) => ({ ...one, recordedBy: null })) };
}

@ApiTags('series')
@ApiParam({ name: 'id', description: 'The series’ id or key.' })
@Controller('series/:id/values')
export class SeriesValuesController {
  constructor(
    private readonly db: Database,
    private readonly values: SeriesValueService,
  ) {}

  @Requires('indicators.read')
  @Get()
  @ApiOperation({ summary: 'The values of a series, newest first, each with what it was before' })
  @ApiOkResponse({ type: SeriesValuePageDto })
  async list(
    @By() actor: Actor,
    @Param('id') named: string,
    @Query() { limit, cursor, sort, withTotal, ...filter }: SeriesValuesQuery,
  ): Promise<SeriesValuePageDto> {
    const id = await seriesId(this.db, named);
    const page = await listSeriesValues(this.db, id, filter, { limit, cursor, sort, withTotal });
    return { ...page, items: page.items.map((value) => seenBy(actor, value)) };
  }

  @Requires('series.write')
  @Post()
  @ApiOperation({ summary: 'Enter a value' })
  @ApiCreatedResponse({ type: SeriesValueDto })
  async create(
    @By() actor: Actor,
    @Param('id') named: string,
    @Body() body: SeriesValueInputDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SeriesValueDto> {
    const series = await seriesId(this.db, named);
    const id = await this.values.enter(actor, series, body);
    reply.status(201).header('Location', `/api/series/${series}/values/${id}`);
    return this.one(actor, series, id);
  }

  @Requires('series.write')
  @Post('paste')
  @HttpCode(200)
  @ApiOperation({ summary: 'Take in a pasted table, or only say what would become of each row' })
  @ApiOkResponse({ type: SeriesPasteAnswerDto })
  async paste(
    @By() actor: Actor,
    @Param('id') named: string,
    @Body() { text, area, dryRun }: SeriesPasteDto,
  ): Promise<SeriesPasteAnswerDto> {
    const rows = await this.values.paste(actor, await seriesId(this.db, named), { text, area, dryRun });
    return { dryRun, rows };
  }

  @Requires('series.write')
  @Patch(':valueId')
  @ApiOperation({ summary: 'Correct a value; what it was stays in its trail' })
  @ApiOkResponse({ type: SeriesValueDto })
  async update(
    @By() actor: Actor,
    @Param('id') named: string,
    @Param('valueId', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: SeriesValuePatchDto,
  ): Promise<SeriesValueDto> {
    const series = await seriesId(this.db, named);
    await seriesValueDetails(this.db, series, id);
    await this.values.correct(actor, id, version, body);
    return this.one(actor, series, id);
  }

  @Requires('series.write')
  @Delete(':valueId')
  @HttpCode(204)
  @ApiOperation({ summary: 'Move a value to the bin' })
  async remove(
    @By() actor: Actor,
    @Param('id') named: string,
    @Param('valueId', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
  ): Promise<void> {
    await seriesValueDetails(this.db, await seriesId(this.db, named), id);
    await this.values.remove(actor, id, version);
  }

  private async one(actor: Actor, series: string, id: string): Promise<SeriesValueDto> {
    return seenBy(actor, await seriesValueDetails(this.db, series, id));
  }
}

/** The bin knows a value by its own id. */
@ApiTags('series')
@Controller('series-values')
export class SeriesValueRestoreController {
  constructor(
    private readonly db: Database,
    private readonly values: SeriesValueService,
  ) {}

  @Restores('series.write')
  @Post(':id/restore')
  @HttpCode(200)
  @ApiOperation({ summary: 'Bring a value back from the bin' })
  @ApiOkResponse({ type: SeriesValueDto })
  async restore(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<SeriesValueDto> {
    await this.values.restore(actor, id);
    return seenBy(actor, await seriesValueDetails(this.db, await seriesId(this.db, id), id));
  }
}
