import { dayOf } from '@elinvoima/contracts';
import { Clock, Database, type Actor } from '@elinvoima/domain/platform';
import { ResultsExport, publishedMaterial, surveyResults, type ResultsFileName } from '@elinvoima/domain/surveys';
import { Controller, Get, Param, ParseUUIDPipe, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { By, Requires, StepUp } from '../http/policy.js';
import { ResultsFileQuery, ResultsQuery, SurveyResultsDto } from './survey-results.dto.js';

const file = { schema: { type: 'string', format: 'binary' } } as const;
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Every table comes from the same function, so that a file never tells what the page hides. */
@ApiTags('surveys')
@Controller('surveys')
export class SurveyResultsController {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly exported: ResultsExport,
  ) {}

  @Requires('surveys.results')
  @Get(':id/results')
  @ApiOperation({ summary: 'Figures with n, N, response rate and intervals; nothing below the smallest group' })
  @ApiOkResponse({ type: SurveyResultsDto })
  async results(@Param('id', ParseUUIDPipe) id: string, @Query() { waveId }: ResultsQuery): Promise<SurveyResultsDto> {
    return surveyResults(await publishedMaterial(this.db, this.clock, id), dayOf(this.clock.now()), waveId);
  }

  @Requires('surveys.results')
  @Get(':id/results.xlsx')
  @ApiOperation({ summary: 'The same as a workbook, with a codebook' })
  @ApiProduces(xlsx)
  @ApiOkResponse(file)
  xlsx(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: ResultsFileQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send(actor, id, 'results.xlsx', query, reply);
  }

  @Requires('surveys.results')
  @Get(':id/results.csv')
  @ApiOperation({ summary: 'The same as one table, a line for each number: UTF-8, semicolons' })
  @ApiProduces('text/csv')
  @ApiOkResponse(file)
  csv(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: ResultsFileQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send(actor, id, 'results.csv', query, reply);
  }

  @Requires('surveys.results')
  @Get(':id/codebook.csv')
  @ApiOperation({ summary: 'What every key of the files means, in three languages' })
  @ApiProduces('text/csv')
  @ApiOkResponse(file)
  codebook(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: ResultsFileQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send(actor, id, 'codebook.csv', query, reply);
  }

  @StepUp()
  @Requires('surveys.answers')
  @Get(':id/answers.xlsx')
  @ApiOperation({ summary: 'Single answers of a named survey; 409 where they were promised to be anonymous' })
  @ApiProduces(xlsx)
  @ApiOkResponse(file)
  answersXlsx(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: ResultsFileQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send(actor, id, 'answers.xlsx', query, reply);
  }

  @StepUp()
  @Requires('surveys.answers')
  @Get(':id/answers.csv')
  @ApiOperation({ summary: 'The same as a table: UTF-8, semicolons' })
  @ApiProduces('text/csv')
  @ApiOkResponse(file)
  answersCsv(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: ResultsFileQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send(actor, id, 'answers.csv', query, reply);
  }

  private async send(
    actor: Actor,
    id: string,
    name: ResultsFileName,
    { waveId, language = actor.language }: ResultsFileQuery,
    reply: FastifyReply,
  ): Promise<void> {
    const { contentType, content } = await this.exported.file(actor, id, name, { waveId, language });
    await reply
      .header('Content-Type', contentType)
      .header('Content-Disposition', `attachment; filename="kysely-${name}"`)
      .header('Cache-Control', 'no-store')
      .send(content);
  }
}
