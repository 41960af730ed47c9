import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { EventService, eventDetails, listEvents } from '@elinvoima/domain/events';
import { Database, type Actor } from '@elinvoima/domain/platform';
import type { FastifyReply } from 'fastify';
import { created } from '../http/created.js';
import { periodOf } from '../http/period.js';
import { By, Requires, Restores } from '../http/policy.js';
import { SeenVersion } from '../http/version.js';
import { EventDto, EventInputDto, EventPageDto, EventPatchDto, EventsQuery } from './events.dto.js';

const instantOf = (given: string | null | undefined): Date | null | undefined =>
  typeof given === 'string' ? new Date(given) : given;

/** The fields with the times between which one can sign up as instants; what was not given stays away. */
const withInstants = <Fields extends Pick<EventPatchDto, 'registrationOpensAt' | 'registrationClosesAt'>>({
  registrationOpensAt,
  registrationClosesAt,
  ...fields
}: Fields) => ({
  ...fields,
  registrationOpensAt: instantOf(registrationOpensAt),
  registrationClosesAt: instantOf(registrationClosesAt),
});

@ApiTags('events')
@Controller('events')
export class EventsController {
  constructor(
    private readonly db: Database,
    private readonly events: EventService,
  ) {}

  @Requires('events.read')
  @Get()
  @ApiOperation({ summary: 'Events with their counts' })
  @ApiOkResponse({ type: EventPageDto })
  list(@Query() { limit, cursor, sort, withTotal, period, ...filter }: EventsQuery): Promise<EventPageDto> {
    return listEvents(this.db, { ...filter, period: periodOf(period) }, { limit, cursor, sort, withTotal });
  }

  @Requires('events.read')
  @Get(':id')
  @ApiOperation({ summary: 'One event' })
  @ApiOkResponse({ type: EventDto })
  get(@Param('id', ParseUUIDPipe) id: string): Promise<EventDto> {
    return eventDetails(this.db, id);
  }

  @Requires('events.write')
  @Post()
  @ApiOperation({ summary: 'Enter an event' })
  @ApiCreatedResponse({ type: EventDto })
  async create(
    @By() actor: Actor,
    @Body() body: EventInputDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EventDto> {
    const { startsAt, endsAt, ...fields } = body;
    const id = await this.events.create(actor, {
      ...withInstants(fields),
      startsAt: new Date(startsAt),
      endsAt: new Date(endsAt),
    });
    return created(reply, 'events', await this.get(id));
  }

  @Requires('events.write')
  @Patch(':id')
  @ApiOperation({ summary: 'Change the given fields' })
  @ApiOkResponse({ type: EventDto })
  async update(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() { startsAt, endsAt, ...fields }: EventPatchDto,
  ): Promise<EventDto> {
    await this.events.update(actor, id, version, {
      ...withInstants(fields),
      ...(startsAt === undefined ? {} : { startsAt: new Date(startsAt) }),
      ...(endsAt === undefined ? {} : { endsAt: new Date(endsAt) }),
    });
    return this.get(id);
  }

  @Requires('events.write')
  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Move to the bin' })
  async remove(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
  ): Promise<void> {
    await this.events.remove(actor, id, version);
  }

  @Restores('events.write')
  @Post(':id/restore')
  @HttpCode(200)
  @ApiOperation({ summary: 'Bring back from the bin' })
  @ApiOkResponse({ type: EventDto })
  async restore(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<EventDto> {
    await this.events.restore(actor, id);
    return this.get(id);
  }
}
