import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { dayOf } from '@elinvoima/contracts';
import {
  AccessibilityFeedbackService,
  accessibilityFeedbackDetails,
  listAccessibilityFeedback,
} from '@elinvoima/domain/accessibility-feedback';
import { Clock, Database, type Actor } from '@elinvoima/domain/platform';
import { By, Requires } from '../http/policy.js';
import {
  AccessibilityAnswerDto,
  AccessibilityFeedbackDto,
  AccessibilityFeedbackPageDto,
  AccessibilityFeedbackQuery,
} from './accessibility-feedback.dto.js';

@ApiTags('accessibility-feedback')
@Controller('accessibility-feedback')
export class AccessibilityFeedbackController {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly feedback: AccessibilityFeedbackService,
  ) {}

  @Requires('accessibility-feedback.read')
  @Get()
  @ApiOperation({ summary: 'What people say of accessibility, what waits for an answer first' })
  @ApiOkResponse({ type: AccessibilityFeedbackPageDto })
  list(
    @Query() { limit, cursor, sort, withTotal, ...filter }: AccessibilityFeedbackQuery,
  ): Promise<AccessibilityFeedbackPageDto> {
    return listAccessibilityFeedback(this.db, filter, { limit, cursor, sort, withTotal }, dayOf(this.clock.now()));
  }

  @Requires('accessibility-feedback.write')
  @Post(':id/answer')
  @HttpCode(200)
  @ApiOperation({ summary: 'Answer, once; goes by mail where an address was given' })
  @ApiOkResponse({ type: AccessibilityFeedbackDto })
  async answer(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { answer }: AccessibilityAnswerDto,
  ): Promise<AccessibilityFeedbackDto> {
    await this.feedback.answer(actor, id, answer);
    return accessibilityFeedbackDetails(this.db, id, dayOf(this.clock.now()));
  }
}
