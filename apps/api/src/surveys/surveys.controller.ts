import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database, RuleBroken, type Actor } from '@elinvoima/domain/platform';
import {
  SurveyService,
  listSurveys,
  surveyDetails,
  wordingDecisions,
  type WordingDecisions,
} from '@elinvoima/domain/surveys';
import type { FastifyReply } from 'fastify';
import { created } from '../http/created.js';
import { By, Requires } from '../http/policy.js';
import { PublishSurveyDto, SurveyDto, SurveyInputDto, SurveyPageDto, SurveysQuery } from './surveys.dto.js';

@ApiTags('surveys')
@Controller('surveys')
export class SurveysController {
  constructor(
    private readonly db: Database,
    private readonly surveys: SurveyService,
  ) {}

  @Requires('surveys.read')
  @Get()
  @ApiOperation({ summary: 'Surveys and how they have been answered' })
  @ApiOkResponse({ type: SurveyPageDto })
  list(@Query() { limit, cursor, sort, withTotal, ...filter }: SurveysQuery): Promise<SurveyPageDto> {
    return listSurveys(this.db, filter, { limit, cursor, sort, withTotal });
  }

  @Requires('surveys.read')
  @Get(':id')
  @ApiOperation({ summary: 'One survey with its questions' })
  @ApiOkResponse({ type: SurveyDto })
  get(@Param('id', ParseUUIDPipe) id: string): Promise<SurveyDto> {
    return surveyDetails(this.db, id);
  }

  @Requires('surveys.write')
  @Post()
  @ApiOperation({ summary: 'Make a survey from a ready template' })
  @ApiCreatedResponse({ type: SurveyDto })
  async create(
    @By() actor: Actor,
    @Body() body: SurveyInputDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SurveyDto> {
    return created(reply, 'surveys', await this.get(await this.surveys.create(actor, body)));
  }

  @Requires('surveys.write')
  @Post(':id/publish')
  @HttpCode(200)
  @ApiBody({ type: PublishSurveyDto, required: false })
  @ApiOperation({ summary: 'Make a version that can be sent and never changes' })
  @ApiOkResponse({ type: SurveyDto })
  async publish(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body?: PublishSurveyDto,
  ): Promise<SurveyDto> {
    await this.surveys.publish(actor, id, this.decisionsIn(body?.decisions ?? {}));
    return this.get(id);
  }

  private decisionsIn(given: Record<string, unknown>): WordingDecisions {
    return new Map(
      Object.entries(given).map(([key, value]) => {
        const decision = wordingDecisions.find((each) => each === value);
        if (decision === undefined) throw RuleBroken.at(`/decisions/${key}`, 'not-in-list');
        return [key, decision];
      }),
    );
  }
}
