import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@elinvoima/domain/platform';
import { OutcomeLinks, ReferralMails } from '@elinvoima/domain/referrals';
import { OwnTransaction } from '../http/idempotency.js';
import { By, Requires } from '../http/policy.js';
import { OutcomeLinkDto, ReferralMailDto } from './referrals.dto.js';

/** A referral on its way to the partner, and the link by which the partner answers. */
@ApiTags('referrals')
@Controller('referrals')
export class ReferralMailsController {
  constructor(
    private readonly mails: ReferralMails,
    private readonly links: OutcomeLinks,
  ) {}

  @Requires('referrals.write')
  @Get(':id/mail')
  @ApiOperation({ summary: 'The mail as it would leave' })
  @ApiOkResponse({ type: ReferralMailDto })
  preview(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ReferralMailDto> {
    return this.mails.preview(actor, id);
  }

  @Requires('referrals.write')
  @Post(':id/mail')
  @HttpCode(204)
  @ApiOperation({ summary: 'Send the referral to the partner by mail, once' })
  @ApiNoContentResponse()
  async send(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.mails.send(actor, id);
  }

  // The link stands in the answer: kept for repeats it would lie readable in the database. Each press makes a link of its own.
  @OwnTransaction()
  @Requires('referrals.write')
  @Post(':id/link')
  @ApiOperation({ summary: 'A new link by which the partner tells the outcome; earlier ones stop working' })
  @ApiCreatedResponse({ type: OutcomeLinkDto })
  renew(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<OutcomeLinkDto> {
    return this.links.renew(actor, id);
  }
}
