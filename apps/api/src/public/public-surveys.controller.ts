import { Body, Controller, Get, Param, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { languages } from '@elinvoima/contracts';
import { Database, theMunicipality } from '@elinvoima/domain/platform';
import type { FastifyRequest } from 'fastify';
import { OwnTransaction } from '../http/idempotency.js';
import { Public } from '../http/policy.js';
import { FormStamps } from './form-stamp.js';
import { PublicSurveyDto, SubmissionDto, SubmittedDto } from './public-surveys.dto.js';
import { SurveyDoor } from './survey-door.js';

/** For programs; people use `/s/{token}`. */
@ApiTags('public')
@Controller('public/surveys')
export class PublicSurveysController {
  constructor(
    private readonly db: Database,
    private readonly door: SurveyDoor,
    private readonly stamps: FormStamps,
  ) {}

  /** The link is the right; asking changes nothing. */
  @Public()
  @Get(':token')
  @ApiOperation({ summary: 'The questionnaire behind a mailed link' })
  @ApiOkResponse({ type: PublicSurveyDto })
  async get(@Param('token') token: string, @Req() request: FastifyRequest): Promise<PublicSurveyDto> {
    const link = await this.door.openForAnswer(token, request.ip);
    const { version, language, closesAt, definition } = link;
    const stamp = link.kind === 'open' ? this.stamps.issue(link.surveyVersionId) : null;
    const { nameFi: fi, nameSv: sv, nameEn: en } = await theMunicipality(this.db);
    return { version, language, languages: [...languages], municipality: { fi, sv, en }, closesAt, definition, stamp };
  }

  /** The link is the right. `submissionId` makes a repeat harmless; an Idempotency-Key would keep the link in a table. */
  @Public()
  @OwnTransaction()
  @Post(':token/responses')
  @ApiOperation({ summary: 'Answer; once per invitation' })
  @ApiCreatedResponse({ type: SubmittedDto })
  async answer(
    @Param('token') token: string,
    @Body() body: SubmissionDto,
    @Req() request: FastifyRequest,
  ): Promise<SubmittedDto> {
    const link = await this.door.open(token, request.ip);
    const { stamp, ...submission } = body;
    await this.door.submit(link, token, request.ip, submission, { stamp });
    return { submissionId: body.submissionId, state: 'answered', thanks: link.definition.thanks };
  }
}
