import { MailingService, letterFrames, listMailingRecipients, listMailings } from '@elinvoima/domain/mailings';
import { Database, type Actor } from '@elinvoima/domain/platform';
import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { created } from '../http/created.js';
import { By, Requires, RequiresBoth, Restores } from '../http/policy.js';
import { SeenVersion } from '../http/version.js';
import { mailingAnswer } from './mailing-answer.js';
import {
  LetterFramesDto,
  MailingDto,
  MailingInputDto,
  MailingPageDto,
  MailingPatchDto,
  MailingRecipientPageDto,
  MailingRecipientsQuery,
  MailingTestDto,
  MailingTestSentDto,
  MailingsQuery,
} from './mailings.dto.js';

@ApiTags('mailings')
@Controller('mailings')
export class MailingsController {
  constructor(
    private readonly db: Database,
    private readonly mailings: MailingService,
  ) {}

  @Requires('mailings.read')
  @Get()
  @ApiOperation({ summary: 'Letters to groups, newest first, with live counts' })
  @ApiOkResponse({ type: MailingPageDto })
  list(@Query() { limit, cursor, sort, withTotal, ...filter }: MailingsQuery): Promise<MailingPageDto> {
    return listMailings(this.db, filter, { limit, cursor, sort, withTotal });
  }

  @Requires('mailings.read')
  @Get('frames')
  @ApiOperation({ summary: 'What stands around the written text in each language' })
  @ApiOkResponse({ type: LetterFramesDto })
  frames(): Promise<LetterFramesDto> {
    return letterFrames(this.db);
  }

  @Requires('mailings.read')
  @Get(':id')
  @ApiOperation({ summary: 'One letter' })
  @ApiOkResponse({ type: MailingDto })
  get(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<MailingDto> {
    return mailingAnswer(this.db, id, actor.language);
  }

  @RequiresBoth('mailings.read', 'contacts.read')
  @Get(':id/recipients')
  @ApiOperation({ summary: 'Who it goes to and how it stands with each; nobody before it is sent' })
  @ApiOkResponse({ type: MailingRecipientPageDto })
  recipients(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { limit, cursor, sort, withTotal, state }: MailingRecipientsQuery,
  ): Promise<MailingRecipientPageDto> {
    return listMailingRecipients(this.db, id, { state }, { limit, cursor, sort, withTotal });
  }

  @Requires('mailings.write')
  @Post()
  @ApiOperation({ summary: 'Write a letter; nothing leaves' })
  @ApiCreatedResponse({ type: MailingDto })
  async create(
    @By() actor: Actor,
    @Body() body: MailingInputDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MailingDto> {
    return created(reply, 'mailings', await this.get(actor, await this.mailings.create(actor, body)));
  }

  @Requires('mailings.write')
  @Patch(':id')
  @ApiOperation({ summary: 'Change the given fields of a draft; put away what has been sent' })
  @ApiOkResponse({ type: MailingDto })
  async update(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: MailingPatchDto,
  ): Promise<MailingDto> {
    await this.mailings.update(actor, id, version, body);
    return this.get(actor, id);
  }

  @Requires('mailings.write')
  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Move to the bin' })
  async remove(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
  ): Promise<void> {
    await this.mailings.remove(actor, id, version);
  }

  @Restores('mailings.write')
  @Post(':id/restore')
  @HttpCode(200)
  @ApiOperation({ summary: 'Bring back from the bin' })
  @ApiOkResponse({ type: MailingDto })
  async restore(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<MailingDto> {
    await this.mailings.restore(actor, id);
    return this.get(actor, id);
  }

  @Requires('mailings.write')
  @Post(':id/test')
  @HttpCode(200)
  @ApiOperation({ summary: 'Mail it to oneself as it stands' })
  @ApiOkResponse({ type: MailingTestSentDto })
  test(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { language }: MailingTestDto,
  ): Promise<MailingTestSentDto> {
    return this.mailings.test(actor, id, language ?? actor.language);
  }
}
