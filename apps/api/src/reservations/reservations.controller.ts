import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { dayOf } from '@elinvoima/contracts';
import { Clock, Database, type Actor } from '@elinvoima/domain/platform';
import { ReservationService, listReservations, reservationDetails } from '@elinvoima/domain/reservations';
import { By, Requires, RequiresBoth } from '../http/policy.js';
import { SeenVersion } from '../http/version.js';
import { ReservationDto, ReservationPageDto, ReservationTermsDto, ReservationsQuery } from './reservations.dto.js';

@ApiTags('reservations')
@Controller('reservations')
export class ReservationsController {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly reservations: ReservationService,
  ) {}

  @Requires('sites.read')
  @Get()
  @ApiOperation({ summary: 'Sites that are or were kept for an enquiry, those that end first' })
  @ApiOkResponse({ type: ReservationPageDto })
  list(
    @By() actor: Actor,
    @Query() { limit, cursor, sort, withTotal, ...filter }: ReservationsQuery,
  ): Promise<ReservationPageDto> {
    return listReservations(this.db, actor, dayOf(this.clock.now()), filter, { limit, cursor, sort, withTotal });
  }

  @Requires('sites.read')
  @Get(':id')
  @ApiOperation({ summary: 'One reservation with its extensions' })
  @ApiOkResponse({ type: ReservationDto })
  get(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ReservationDto> {
    return reservationDetails(this.db, actor, dayOf(this.clock.now()), id);
  }

  @RequiresBoth('sites.write', 'enquiries.read')
  @Patch(':id')
  @ApiOperation({ summary: 'Change the terms' })
  @ApiOkResponse({ type: ReservationDto })
  async update(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: ReservationTermsDto,
  ): Promise<ReservationDto> {
    await this.reservations.update(actor, id, version, body);
    return this.get(actor, id);
  }
}
