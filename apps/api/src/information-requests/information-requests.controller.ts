import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { dayOf, type Day } from '@elinvoima/contracts';
import {
  InformationRequestService,
  informationRequestDetails,
  listInformationRequests,
  yearOfRequests,
} from '@elinvoima/domain/information-requests';
import { Clock, Database, type Actor } from '@elinvoima/domain/platform';
import type { FastifyReply } from 'fastify';
import { created } from '../http/created.js';
import { By, Requires, Restores } from '../http/policy.js';
import { SeenVersion } from '../http/version.js';
import {
  InformationRequestDto,
  InformationRequestInputDto,
  InformationRequestPageDto,
  InformationRequestPatchDto,
  InformationRequestsQuery,
  InformationRequestYearDto,
  InformationRequestYearQuery,
} from './information-requests.dto.js';

/** The register of requests for information and of data subjects. */
@ApiTags('information-requests')
@Controller('information-requests')
export class InformationRequestsController {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly requests: InformationRequestService,
  ) {}

  @Requires('information-requests.read')
  @Get()
  @ApiOperation({ summary: 'Requests: open ones first, what is late or soonest due at the top' })
  @ApiOkResponse({ type: InformationRequestPageDto })
  list(
    @Query() { limit, cursor, sort, withTotal, ...filter }: InformationRequestsQuery,
  ): Promise<InformationRequestPageDto> {
    return listInformationRequests(this.db, filter, { limit, cursor, sort, withTotal }, this.today());
  }

  @Requires('information-requests.read')
  @Get('yearly-count')
  @ApiOperation({ summary: 'How many came in a year, and how many were answered in time' })
  @ApiOkResponse({ type: InformationRequestYearDto })
  async year(@Query() { year }: InformationRequestYearQuery): Promise<InformationRequestYearDto> {
    return { year, items: await yearOfRequests(this.db, year, this.today()) };
  }

  @Requires('information-requests.write')
  @Post()
  @ApiOperation({ summary: 'Enter a request; its number and last day follow from the day it came' })
  @ApiCreatedResponse({ type: InformationRequestDto })
  async create(
    @By() actor: Actor,
    @Body() body: InformationRequestInputDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<InformationRequestDto> {
    return created(reply, 'information-requests', await this.get(await this.requests.create(actor, body)));
  }

  @Requires('information-requests.read')
  @Get(':id')
  @ApiOperation({ summary: 'One request, with what was given out' })
  @ApiOkResponse({ type: InformationRequestDto })
  get(@Param('id', ParseUUIDPipe) id: string): Promise<InformationRequestDto> {
    return informationRequestDetails(this.db, id, this.today());
  }

  @Requires('information-requests.write')
  @Patch(':id')
  @ApiOperation({ summary: 'Change the given fields; the last day follows' })
  @ApiOkResponse({ type: InformationRequestDto })
  async update(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: InformationRequestPatchDto,
  ): Promise<InformationRequestDto> {
    await this.requests.update(actor, id, version, body);
    return this.get(id);
  }

  @Requires('information-requests.write')
  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Move to the bin what was entered by mistake' })
  async remove(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
  ): Promise<void> {
    await this.requests.remove(actor, id, version);
  }

  @Restores('information-requests.write')
  @Post(':id/restore')
  @HttpCode(200)
  @ApiOperation({ summary: 'Bring back from the bin' })
  @ApiOkResponse({ type: InformationRequestDto })
  async restore(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<InformationRequestDto> {
    await this.requests.restore(actor, id);
    return this.get(id);
  }

  private today(): Day {
    return dayOf(this.clock.now());
  }
}
