import { languages, surveyKinds, type Language, type SurveyDefinition, type SurveyKind } from '@elinvoima/contracts';
import type { Actor } from '@elinvoima/domain/platform';
import { PaperAnswers } from '@elinvoima/domain/surveys';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Id, JsonObject, OneOf } from '../http/fields.js';
import { OwnTransaction } from '../http/idempotency.js';
import { By, Requires } from '../http/policy.js';
import { SurveyDefinitionDto } from './surveys.dto.js';

export class PaperAnswerDto {
  @Id({ description: 'Made by the sender; the same one again is the same answer.' }) submissionId: string;
  @Id({ optional: true, nullable: true, description: 'Whose answer it is; left out in an open wave.' })
  invitationId?: string | null;
  @OneOf(languages) language: Language;
  @JsonObject({ description: 'By question key, as in a respondent’s own answer.', example: { recommend: 9 } })
  answers: Record<string, unknown>;
}

export class WaveQuestionnaireDto {
  @ApiProperty({ enum: surveyKinds }) kind: SurveyKind;
  @ApiProperty({ type: SurveyDefinitionDto }) definition: SurveyDefinition;
}

@ApiTags('surveys')
@Controller()
export class SurveyPaperController {
  constructor(private readonly paper: PaperAnswers) {}

  @Requires('surveys.send')
  @Get('survey-waves/:id/questionnaire')
  @ApiOperation({ summary: 'The questionnaire of a sending, as it was sent' })
  @ApiOkResponse({ type: WaveQuestionnaireDto })
  questionnaire(@Param('id', ParseUUIDPipe) id: string): Promise<WaveQuestionnaireDto> {
    return this.paper.questionnaire(id);
  }

  /** Takes no Idempotency-Key: it would keep beside an anonymous answer who typed it in. `submissionId` makes a repeat harmless. */
  @Requires('surveys.send')
  @OwnTransaction()
  @Post('survey-waves/:id/paper-answers')
  @HttpCode(204)
  @ApiOperation({ summary: 'Type in an answer that came on paper or by telephone' })
  @ApiNoContentResponse()
  async keep(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { invitationId = null, ...body }: PaperAnswerDto,
  ): Promise<void> {
    await this.paper.keep(actor, id, { ...body, invitationId });
  }
}
