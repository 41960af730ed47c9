import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { FollowEnquiry, askerPage } from '@elinvoima/domain/enquiry-page';
import { Database, type Actor } from '@elinvoima/domain/platform';
import { OwnTransaction } from '../http/idempotency.js';
import { WritesLook } from '../http/looks.js';
import { By, Requires } from '../http/policy.js';
import { AskerLinkDto, AskerLinkInputDto, AskerPageDto } from './enquiry-askers.dto.js';

/** The asker's own page, as staff see it and mind its links. */
@ApiTags('enquiries')
@Controller('enquiries/:id')
export class EnquiryAskersController {
  constructor(
    private readonly db: Database,
    private readonly following: FollowEnquiry,
  ) {}

  @Requires('enquiries.read')
  @WritesLook('enquiry')
  @Get('asker-page')
  @ApiOperation({ summary: 'What the asker was promised, asked about and has added by their link' })
  @ApiOkResponse({ type: AskerPageDto })
  get(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<AskerPageDto> {
    return askerPage(this.db, actor, id);
  }

  // The link stands in the answer: kept for repeats it would lie readable in the database. Each press makes a link of its own.
  @OwnTransaction()
  @Requires('enquiries.write')
  @Post('asker-links')
  @ApiOperation({ summary: 'A new link by which the asker follows the enquiry' })
  @ApiCreatedResponse({ type: AskerLinkDto })
  async giveLink(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { revokeOthers = false }: AskerLinkInputDto,
  ): Promise<AskerLinkDto> {
    return { address: await this.following.giveLink(actor, id, { revokeOthers }) };
  }

  @Requires('enquiries.write')
  @Post('asker-links/revoke')
  @HttpCode(204)
  @ApiOperation({ summary: 'No link of the asker works any more' })
  async revoke(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.following.takeLinksBack(actor, id);
  }
}
