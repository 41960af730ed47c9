import { Database, type Actor } from '@elinvoima/domain/platform';
import { SurveyBank, bankQuestion, listBankQuestions } from '@elinvoima/domain/surveys';
import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { created } from '../http/created.js';
import { By, Requires } from '../http/policy.js';
import { SeenVersion } from '../http/version.js';
import {
  BankQuestionDto,
  BankQuestionInputDto,
  BankQuestionPageDto,
  BankQuestionPatchDto,
  BankQuestionsQuery,
} from './survey-bank.dto.js';

@ApiTags('surveys')
@Controller('survey-bank-questions')
export class SurveyBankController {
  constructor(
    private readonly db: Database,
    private readonly bank: SurveyBank,
  ) {}

  @Requires('surveys.read')
  @Get()
  @ApiOperation({ summary: 'Questions that surveys ask by the same key, so that their answers make one series' })
  @ApiOkResponse({ type: BankQuestionPageDto })
  list(@Query() { limit, cursor, sort, withTotal, ...filter }: BankQuestionsQuery): Promise<BankQuestionPageDto> {
    return listBankQuestions(this.db, filter, { limit, cursor, sort, withTotal });
  }

  @Requires('surveys.read')
  @Get(':id')
  @ApiOperation({ summary: 'One question of the bank' })
  @ApiOkResponse({ type: BankQuestionDto })
  get(@Param('id', ParseUUIDPipe) id: string): Promise<BankQuestionDto> {
    return bankQuestion(this.db, id);
  }

  @Requires('surveys.write')
  @Post()
  @ApiOperation({ summary: 'Put a question into the bank' })
  @ApiCreatedResponse({ type: BankQuestionDto })
  async create(
    @By() actor: Actor,
    @Body() { question }: BankQuestionInputDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BankQuestionDto> {
    return created(reply, 'survey-bank-questions', await this.get(await this.bank.add(actor, question)));
  }

  @Requires('surveys.write')
  @Patch(':id')
  @ApiOperation({ summary: 'Correct its words, or put it away; its key, type and metric stay' })
  @ApiOkResponse({ type: BankQuestionDto })
  async update(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: BankQuestionPatchDto,
  ): Promise<BankQuestionDto> {
    await this.bank.update(actor, id, version, body);
    return this.get(id);
  }
}
