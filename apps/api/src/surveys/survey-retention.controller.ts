import { dayOf } from '@elinvoima/contracts';
import { Clock, Database, type Actor } from '@elinvoima/domain/platform';
import { EraseAnswers, listRetention } from '@elinvoima/domain/surveys';
import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { By, Requires } from '../http/policy.js';
import { SurveyErasedDto, SurveyRetentionPageDto, SurveyRetentionQuery } from './survey-retention.dto.js';

@ApiTags('surveys')
@Controller('survey-retention')
export class SurveyRetentionController {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly erasing: EraseAnswers,
  ) {}

  @Requires('surveys.retention')
  @Get()
  @ApiOperation({ summary: 'What will be erased of ended waves and when: a dry run of the nightly erasing' })
  @ApiOkResponse({ type: SurveyRetentionPageDto })
  list(@Query() { limit, cursor, sort, withTotal, ...filter }: SurveyRetentionQuery): Promise<SurveyRetentionPageDto> {
    const now = this.clock.now();
    return listRetention(this.db, now, dayOf(now), filter, { limit, cursor, sort, withTotal });
  }

  @Requires('surveys.retention')
  @Post('run')
  @HttpCode(200)
  @ApiOperation({ summary: 'Erase now what is due, instead of the next night' })
  @ApiOkResponse({ type: SurveyErasedDto })
  run(@By() actor: Actor): Promise<SurveyErasedDto> {
    return this.erasing.run(actor);
  }
}
