import { SendMailing } from '@elinvoima/domain/mailings';
import { Database, type Actor } from '@elinvoima/domain/platform';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { By, Requires } from '../http/policy.js';
import { mailingAnswer } from './mailing-answer.js';
import { MailingDto, ResendMailingDto, SendMailingDto } from './mailings.dto.js';

/** What makes mails leave, or keeps them from it. */
@ApiTags('mailings')
@Controller('mailings/:id')
export class MailingSendingController {
  constructor(
    private readonly db: Database,
    private readonly sending: SendMailing,
  ) {}

  @Requires('mailings.send')
  @Post('send')
  @HttpCode(200)
  @ApiOperation({ summary: 'Send to the group, now or at a moment; so many a minute' })
  @ApiOkResponse({ type: MailingDto })
  async send(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { at, perMinute }: SendMailingDto,
  ): Promise<MailingDto> {
    await this.sending.send(actor, id, { perMinute, ...(at === undefined ? {} : { at: new Date(at) }) });
    return mailingAnswer(this.db, id, actor.language);
  }

  @Requires('mailings.send')
  @Post('unschedule')
  @HttpCode(200)
  @ApiOperation({ summary: 'Make a scheduled one a draft again' })
  @ApiOkResponse({ type: MailingDto })
  async unschedule(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<MailingDto> {
    await this.sending.unschedule(actor, id);
    return mailingAnswer(this.db, id, actor.language);
  }

  @Requires('mailings.send')
  @Post('pause')
  @HttpCode(200)
  @ApiOperation({ summary: 'Hold it; the few that are on their way still go' })
  @ApiOkResponse({ type: MailingDto })
  async pause(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<MailingDto> {
    await this.sending.pause(actor, id);
    return mailingAnswer(this.db, id, actor.language);
  }

  @Requires('mailings.send')
  @Post('resume')
  @HttpCode(200)
  @ApiOperation({ summary: 'Go on after a pause' })
  @ApiOkResponse({ type: MailingDto })
  async resume(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<MailingDto> {
    await this.sending.resume(actor, id);
    return mailingAnswer(this.db, id, actor.language);
  }

  @Requires('mailings.send')
  @Post('stop')
  @HttpCode(200)
  @ApiOperation({ summary: 'End it for good; who has not got it will not' })
  @ApiOkResponse({ type: MailingDto })
  async stop(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<MailingDto> {
    await this.sending.stop(actor, id);
    return mailingAnswer(this.db, id, actor.language);
  }

  @Requires('mailings.send')
  @Post('resend')
  @HttpCode(200)
  @ApiOperation({ summary: 'Send again to those of whom nobody knows, or to whom it failed' })
  @ApiOkResponse({ type: MailingDto })
  async resend(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { states }: ResendMailingDto,
  ): Promise<MailingDto> {
    await this.sending.resend(actor, id, states);
    return mailingAnswer(this.db, id, actor.language);
  }
}
