import { Body, Controller, Delete, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { dayOf } from '@elinvoima/contracts';
import {
  HandleInformationRequest,
  InformationRequestService,
  informationRequestDetails,
} from '@elinvoima/domain/information-requests';
import { Clock, Database, type Actor } from '@elinvoima/domain/platform';
import { By, Requires } from '../http/policy.js';
import {
  DisclosureInputDto,
  InformationRequestAnswerDto,
  InformationRequestDayDto,
  InformationRequestDto,
  InformationRequestExtensionDto,
} from './information-requests.dto.js';

/** What becomes of a request. */
@ApiTags('information-requests')
@Controller('information-requests')
export class InformationRequestHandlingController {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly handling: HandleInformationRequest,
    private readonly requests: InformationRequestService,
  ) {}

  @Requires('information-requests.write')
  @Post(':id/extend')
  @HttpCode(200)
  @ApiOperation({ summary: 'Put a data subject’s request off, by two months at most and told within the first' })
  @ApiOkResponse({ type: InformationRequestDto })
  async extend(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: InformationRequestExtensionDto,
  ): Promise<InformationRequestDto> {
    await this.handling.extend(actor, id, body);
    return this.get(id);
  }

  @Requires('information-requests.write')
  @Post(':id/answer')
  @HttpCode(200)
  @ApiOperation({ summary: 'It was answered: what came of it, and by which rule anything was refused' })
  @ApiOkResponse({ type: InformationRequestDto })
  async answer(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: InformationRequestAnswerDto,
  ): Promise<InformationRequestDto> {
    await this.handling.answer(actor, id, body);
    return this.get(id);
  }

  @Requires('information-requests.write')
  @Post(':id/withdraw')
  @HttpCode(200)
  @ApiOperation({ summary: 'The requester has taken it back' })
  @ApiOkResponse({ type: InformationRequestDto })
  async withdraw(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { on }: InformationRequestDayDto,
  ): Promise<InformationRequestDto> {
    await this.handling.withdraw(actor, id, on);
    return this.get(id);
  }

  @Requires('information-requests.write')
  @Post(':id/reopen')
  @HttpCode(200)
  @ApiOperation({ summary: 'Take back an answer that was entered by mistake' })
  @ApiOkResponse({ type: InformationRequestDto })
  async reopen(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<InformationRequestDto> {
    await this.handling.reopen(actor, id);
    return this.get(id);
  }

  @Requires('information-requests.write')
  @Post(':id/disclosures')
  @HttpCode(200)
  @ApiOperation({ summary: 'Write down what was given out, and by which rule' })
  @ApiOkResponse({ type: InformationRequestDto })
  async disclose(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: DisclosureInputDto,
  ): Promise<InformationRequestDto> {
    await this.handling.disclose(actor, id, body);
    return this.get(id);
  }

  @Requires('information-requests.write')
  @Delete(':id/disclosures/:disclosureId')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take back an entry that was made by mistake' })
  async removeDisclosure(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('disclosureId', ParseUUIDPipe) disclosureId: string,
  ): Promise<void> {
    await this.handling.removeDisclosure(actor, id, disclosureId);
  }

  @Requires('information-requests.write')
  @Post(':id/forget-requester')
  @HttpCode(200)
  @ApiOperation({ summary: 'Forget who asked, once it is not needed; what was asked and answered stays' })
  @ApiOkResponse({ type: InformationRequestDto })
  async forgetRequester(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<InformationRequestDto> {
    await this.requests.forgetRequester(actor, id);
    return this.get(id);
  }

  private get(id: string): Promise<InformationRequestDto> {
    return informationRequestDetails(this.db, id, dayOf(this.clock.now()));
  }
}
