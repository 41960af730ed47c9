import { dayOf } from '@elinvoima/contracts';
import { Clock, Database } from '@elinvoima/domain/platform';
import { publishedMaterial, surveyResults } from '@elinvoima/domain/surveys';
import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '../http/policy.js';
import { ResultsQuery, SurveyResultsDto } from './survey-results.dto.js';

@ApiTags('surveys')
@Controller('surveys')
export class SurveyResultsController {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  @Requires('surveys.results')
  @Get(':id/results')
  @ApiOperation({ summary: 'Figures with n, N, response rate and intervals; nothing below the smallest group' })
  @ApiOkResponse({ type: SurveyResultsDto })
  async results(@Param('id', ParseUUIDPipe) id: string, @Query() { waveId }: ResultsQuery): Promise<SurveyResultsDto> {
    return surveyResults(await publishedMaterial(this.db, this.clock, id), dayOf(this.clock.now()), waveId);
  }
}
