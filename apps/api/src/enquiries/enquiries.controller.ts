import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  EnquiryService,
  answersDueSoon,
  answersLateSince,
  enquiryDetails,
  listEnquiries,
  type EnquiryInput,
} from '@elinvoima/domain/enquiries';
import { dayOf } from '@elinvoima/contracts';
import { Clock, Database, type Actor } from '@elinvoima/domain/platform';
import type { FastifyReply } from 'fastify';
import { created } from '../http/created.js';
import { WritesLook } from '../http/looks.js';
import { By, Requires, Restores } from '../http/policy.js';
import { SeenVersion } from '../http/version.js';
import {
  EnquiriesQuery,
  EnquiryDto,
  EnquiryInputDto,
  EnquiryPageDto,
  EnquiryPatchDto,
  EnquiryStageDto,
  FirstAnswerDto,
} from './enquiries.dto.js';

const moment = (text: string | undefined): Date | undefined => (text === undefined ? undefined : new Date(text));

const toInput = <T extends EnquiryPatchDto>({
  receivedAt,
  firstAnsweredAt,
  ...fields
}: T): EnquiryInput & Omit<T, 'receivedAt' | 'firstAnsweredAt'> => ({
  ...fields,
  receivedAt: moment(receivedAt),
  firstAnsweredAt: firstAnsweredAt === null ? null : moment(firstAnsweredAt),
});

@ApiTags('enquiries')
@Controller('enquiries')
export class EnquiriesController {
  constructor(
    private readonly db: Database,
    private readonly enquiries: EnquiryService,
    private readonly clock: Clock,
  ) {}

  @Requires('enquiries.read')
  @Get()
  @ApiOperation({ summary: 'Enquiries after plots and premises' })
  @ApiOkResponse({ type: EnquiryPageDto })
  async list(
    @By() actor: Actor,
    @Query() { limit, cursor, sort, withTotal, late, dueSoon, overPromise, ...filter }: EnquiriesQuery,
  ): Promise<EnquiryPageDto> {
    const now = this.clock.now();
    return listEnquiries(
      this.db,
      actor,
      {
        ...filter,
        ...(late === true && { late: { now, receivedBefore: await answersLateSince(this.db, now) } }),
        ...(dueSoon && { dueSoon: await answersDueSoon(this.db, now) }),
        ...(overPromise && { overPromiseOn: dayOf(now) }),
      },
      { limit, cursor, sort, withTotal },
      now,
    );
  }

  @Requires('enquiries.read', 'enquiries.read-own')
  @WritesLook('enquiry')
  @Get(':id')
  @ApiOperation({ summary: 'One enquiry with the history of its stages' })
  @ApiOkResponse({ type: EnquiryDto })
  get(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<EnquiryDto> {
    return enquiryDetails(this.db, actor, id, this.clock.now());
  }

  @Requires('enquiries.write')
  @Post()
  @ApiOperation({ summary: 'Enter an enquiry of a company, a contact, or somebody in no register yet' })
  @ApiCreatedResponse({ type: EnquiryDto })
  async create(
    @By() actor: Actor,
    @Body() body: EnquiryInputDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EnquiryDto> {
    const id = await this.enquiries.create(actor, { ...toInput(body), kind: body.kind });
    return created(reply, 'enquiries', await this.get(actor, id));
  }

  @Requires('enquiries.write')
  @Patch(':id')
  @ApiOperation({ summary: 'Change the given fields' })
  @ApiOkResponse({ type: EnquiryDto })
  async update(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: EnquiryPatchDto,
  ): Promise<EnquiryDto> {
    await this.enquiries.update(actor, id, version, toInput(body));
    return this.get(actor, id);
  }

  @Requires('enquiries.write')
  @Post(':id/stage')
  @HttpCode(200)
  @ApiOperation({ summary: 'Move to another stage' })
  @ApiOkResponse({ type: EnquiryDto })
  async moveTo(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: EnquiryStageDto,
  ): Promise<EnquiryDto> {
    await this.enquiries.moveTo(actor, id, body);
    return this.get(actor, id);
  }

  @Requires('enquiries.write')
  @Post(':id/first-answer')
  @HttpCode(200)
  @ApiOperation({ summary: 'Mark the first answer that a person gave' })
  @ApiOkResponse({ type: EnquiryDto })
  async answer(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { at }: FirstAnswerDto,
  ): Promise<EnquiryDto> {
    await this.enquiries.answer(actor, id, moment(at));
    return this.get(actor, id);
  }

  @Requires('enquiries.write')
  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Move to the bin' })
  async remove(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
  ): Promise<void> {
    await this.enquiries.remove(actor, id, version);
  }

  @Restores('enquiries.write')
  @Post(':id/restore')
  @HttpCode(200)
  @ApiOperation({ summary: 'Bring back from the bin' })
  @ApiOkResponse({ type: EnquiryDto })
  async restore(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<EnquiryDto> {
    await this.enquiries.restore(actor, id);
    return this.get(actor, id);
  }
}
