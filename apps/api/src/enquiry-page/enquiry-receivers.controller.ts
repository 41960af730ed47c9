import { enquiryKinds, type EnquiryKind } from '@elinvoima/contracts';
import { Body, Controller, Get, Param, ParseEnumPipe, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { EnquiryReceivers } from '@elinvoima/domain/enquiry-page';
import type { Actor } from '@elinvoima/domain/platform';
import { By, Requires } from '../http/policy.js';
import { EnquiryReceiverInputDto, EnquiryReceiversDto } from './enquiry-askers.dto.js';

const kinds = Object.fromEntries(enquiryKinds.map((kind) => [kind, kind]));

/** Who answers what comes by the public form: the name that the asker is told at once. */
@ApiTags('enquiries')
@Controller('enquiry-receivers')
export class EnquiryReceiversController {
  constructor(private readonly receivers: EnquiryReceivers) {}

  @Requires('enquiries.read')
  @Get()
  @ApiOperation({ summary: 'Who receives enquiries of the public form, by what is sought' })
  @ApiOkResponse({ type: EnquiryReceiversDto })
  async list(): Promise<EnquiryReceiversDto> {
    return { items: await this.receivers.list() };
  }

  @Requires('settings.write')
  @Put(':kind')
  @ApiOperation({ summary: 'Choose who receives them' })
  @ApiParam({ name: 'kind', enum: enquiryKinds })
  @ApiOkResponse({ type: EnquiryReceiversDto })
  async choose(
    @By() actor: Actor,
    @Param('kind', new ParseEnumPipe(kinds)) kind: EnquiryKind,
    @Body() { userId }: EnquiryReceiverInputDto,
  ): Promise<EnquiryReceiversDto> {
    await this.receivers.choose(actor, kind, userId);
    return this.list();
  }
}
