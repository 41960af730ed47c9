import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database, type Actor } from '@elinvoima/domain/platform';
import { Quarantine, listQuarantined } from '@elinvoima/domain/surveys';
import { WritesLook } from '../http/looks.js';
import { By, Requires } from '../http/policy.js';
import { QuarantineQuery, SurveyQuarantinedAnswerPageDto } from './survey-quarantine.dto.js';

@ApiTags('surveys')
@Controller('survey-quarantine')
export class SurveyQuarantineController {
  constructor(
    private readonly db: Database,
    private readonly quarantine: Quarantine,
  ) {}

  @Requires('surveys.answers')
  @WritesLook('survey_quarantine')
  @Get()
  @ApiOperation({ summary: 'Answers that a machine may have sent: they count in no figure until a person has looked' })
  @ApiOkResponse({ type: SurveyQuarantinedAnswerPageDto })
  list(
    @By() actor: Actor,
    @Query() { limit, cursor, sort, withTotal, ...filter }: QuarantineQuery,
  ): Promise<SurveyQuarantinedAnswerPageDto> {
    return listQuarantined(this.db, actor, filter, { limit, cursor, sort, withTotal });
  }

  @Requires('surveys.answers')
  @Post(':id/approve')
  @HttpCode(204)
  @ApiOperation({ summary: 'A person sent it: it counts from now on' })
  @ApiNoContentResponse()
  async approve(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.quarantine.decide(actor, id, 'approve');
  }

  @Requires('surveys.answers')
  @Post(':id/reject')
  @HttpCode(204)
  @ApiOperation({ summary: 'A machine sent it: it is kept and never counts' })
  @ApiNoContentResponse()
  async reject(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.quarantine.decide(actor, id, 'reject');
  }
}
