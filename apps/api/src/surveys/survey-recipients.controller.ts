import { languages } from '@elinvoima/contracts';
import { Clock, Database, type Actor } from '@elinvoima/domain/platform';
import { Suppressions, groupOwnerName, groupSentence, listRecipients } from '@elinvoima/domain/recipients';
import { SendingHours, WaveService, markAskedLately } from '@elinvoima/domain/surveys';
import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { OwnTransaction } from '../http/idempotency.js';
import { By, Requires } from '../http/policy.js';
import { choiceOf } from './frame-choice.js';
import {
  RecipientsQuery,
  SurveyFrameDto,
  SurveyFrameInputDto,
  SurveyRecipientPageDto,
  surveyLeftOutList,
} from './survey-waves.dto.js';

@ApiTags('surveys')
@Controller()
export class SurveyRecipientsController {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly waves: WaveService,
    private readonly hours: SendingHours,
    private readonly suppressions: Suppressions,
  ) {}

  @Requires('surveys.send')
  @Get('survey-recipients')
  @ApiOperation({ summary: 'People whom a survey could be sent to' })
  @ApiOkResponse({ type: SurveyRecipientPageDto })
  async recipients(
    @Query() { limit, cursor, sort, withTotal, ...filter }: RecipientsQuery,
  ): Promise<SurveyRecipientPageDto> {
    const page = await listRecipients(this.db, this.suppressions, 'survey', filter, { limit, cursor, sort, withTotal });
    return { ...page, items: await markAskedLately(this.db, this.clock.now(), page.items) };
  }

  /** A POST, since a group with many chosen people does not fit an address; it only reads. */
  @Requires('surveys.send')
  @OwnTransaction()
  @Post('survey-waves/preview')
  @HttpCode(200)
  @ApiOperation({ summary: 'Whom a sending would reach now, who is left out and why, and when the mails would leave' })
  @ApiOkResponse({ type: SurveyFrameDto })
  async preview(@By() actor: Actor, @Body() body: SurveyFrameInputDto): Promise<SurveyFrameDto> {
    const choice = choiceOf(body);
    const { eligible, leftOutCounts } = await this.waves.preview(choice);
    const now = this.clock.now();
    return {
      sentence:
        'group' in choice
          ? groupSentence(choice.group, actor.language, await groupOwnerName(this.db, choice.group))
          : null,
      eligible: eligible.length,
      leftOut: surveyLeftOutList(leftOutCounts),
      languages: languages
        .map((language) => ({ language, count: eligible.filter((person) => person.language === language).length }))
        .filter(({ count }) => count > 0),
      leavesAt: this.hours.next(now, { step: 0, atOnce: false }),
      mayBeAtOnce: this.hours.mayBeAtOnce(now),
    };
  }
}
