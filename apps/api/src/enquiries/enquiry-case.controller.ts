import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { EnquiryCaseService, enquiryDetails, stagePromises } from '@elinvoima/domain/enquiries';
import { Clock, Database, type Actor } from '@elinvoima/domain/platform';
import { By, Requires } from '../http/policy.js';
import { EnquiryDto } from './enquiries.dto.js';
import {
  ConfidentialityInputDto,
  DisqualificationInputDto,
  OralNoteInputDto,
  StagePromisesDto,
} from './enquiry-case.dto.js';

/** An enquiry as a case: who may know of it, who has no part in it, and what was told by word of mouth. */
@ApiTags('enquiries')
@Controller()
export class EnquiryCaseController {
  constructor(
    private readonly db: Database,
    private readonly cases: EnquiryCaseService,
    private readonly clock: Clock,
  ) {}

  @Requires('enquiries.write')
  @Put('enquiries/:id/confidentiality')
  @ApiOperation({ summary: 'Mark as confidential with its ground and end, renew the mark, or lift it' })
  @ApiOkResponse({ type: EnquiryDto })
  async mark(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ConfidentialityInputDto,
  ): Promise<EnquiryDto> {
    await this.cases.mark(actor, id, body);
    return enquiryDetails(this.db, actor, id, this.clock.now());
  }

  @Requires('enquiries.write')
  @Put('enquiries/:id/circle/:userId')
  @ApiOperation({ summary: 'Name a person who may know of a confidential enquiry' })
  @ApiOkResponse({ type: EnquiryDto })
  async name(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('userId', ParseUUIDPipe) userId: string,
  ): Promise<EnquiryDto> {
    await this.cases.name(actor, id, userId);
    return enquiryDetails(this.db, actor, id, this.clock.now());
  }

  @Requires('enquiries.write')
  @Delete('enquiries/:id/circle/:userId')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take a person out of those named' })
  async forget(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('userId', ParseUUIDPipe) userId: string,
  ): Promise<void> {
    await this.cases.forget(actor, id, userId);
  }

  @Requires('enquiries.write')
  @Put('enquiries/:id/disqualifications/:userId')
  @ApiOperation({ summary: 'Mark a person as disqualified from the handling' })
  @ApiOkResponse({ type: EnquiryDto })
  async disqualify(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('userId', ParseUUIDPipe) userId: string,
    @Body() { ground }: DisqualificationInputDto,
  ): Promise<EnquiryDto> {
    await this.cases.disqualify(actor, id, userId, ground ?? null);
    return enquiryDetails(this.db, actor, id, this.clock.now());
  }

  @Requires('enquiries.write')
  @Delete('enquiries/:id/disqualifications/:userId')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take back the mark of disqualification' })
  async qualify(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('userId', ParseUUIDPipe) userId: string,
  ): Promise<void> {
    await this.cases.qualify(actor, id, userId);
  }

  @Requires('enquiries.write')
  @Post('enquiries/:id/oral-notes')
  @HttpCode(200)
  @ApiOperation({ summary: 'Write down what was told by word of mouth and matters to the decision' })
  @ApiOkResponse({ type: EnquiryDto })
  async note(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: OralNoteInputDto,
  ): Promise<EnquiryDto> {
    await this.cases.note(actor, id, body);
    return enquiryDetails(this.db, actor, id, this.clock.now());
  }

  @Requires('enquiries.write')
  @Delete('enquiries/:id/oral-notes/:noteId')
  @HttpCode(204)
  @ApiOperation({ summary: 'Remove what was written down by mistake' })
  async removeNote(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('noteId', ParseUUIDPipe) noteId: string,
  ): Promise<void> {
    await this.cases.removeNote(actor, id, noteId);
  }

  @Requires('enquiries.read')
  @Get('enquiry-stage-promises')
  @ApiOperation({ summary: 'The longest days that an enquiry is meant to stay at each stage' })
  @ApiOkResponse({ type: StagePromisesDto })
  async promises(): Promise<StagePromisesDto> {
    return { items: await stagePromises(this.db) };
  }

  @Requires('programme.write')
  @Put('enquiry-stage-promises')
  @ApiOperation({ summary: 'Set the longest days of all stages; one that is not named has none' })
  @ApiOkResponse({ type: StagePromisesDto })
  async promise(@By() actor: Actor, @Body() { items }: StagePromisesDto): Promise<StagePromisesDto> {
    await this.cases.promise(actor, items);
    return { items: await stagePromises(this.db) };
  }
}
