import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { dayOf } from '@elinvoima/contracts';
import { Clock, Database, type Actor } from '@elinvoima/domain/platform';
import { ReservationEnds, ReservationService, reservationDetails } from '@elinvoima/domain/reservations';
import type { FastifyReply } from 'fastify';
import { created } from '../http/created.js';
import { By, RequiresBoth } from '../http/policy.js';
import { ConversionDto, ExtensionDto, ReleaseDto, ReservationDto, ReservationInputDto } from './reservations.dto.js';

/** The one reservation that a site may have: each deed is told to the site, so that nobody ends another one than they see. */
@ApiTags('reservations')
@Controller('sites/:id/reservation')
export class SiteReservationController {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly reservations: ReservationService,
    private readonly ends: ReservationEnds,
  ) {}

  @RequiresBoth('sites.write', 'enquiries.read')
  @Post()
  @ApiOperation({ summary: 'Keep the site for an enquiry until a day; 409 when it is taken, also by the same enquiry' })
  @ApiCreatedResponse({ type: ReservationDto })
  async reserve(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) siteId: string,
    @Body() body: ReservationInputDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReservationDto> {
    return created(reply, 'reservations', await this.told(actor, await this.reservations.reserve(actor, siteId, body)));
  }

  @RequiresBoth('sites.write', 'enquiries.read')
  @Post('extend')
  @HttpCode(200)
  @ApiOperation({ summary: 'Give the reservation more time' })
  @ApiOkResponse({ type: ReservationDto })
  async extend(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) siteId: string,
    @Body() { until, reason }: ExtensionDto,
  ): Promise<ReservationDto> {
    return this.told(actor, await this.ends.extend(actor, siteId, until, reason));
  }

  @RequiresBoth('sites.write', 'enquiries.read')
  @Post('release')
  @HttpCode(200)
  @ApiOperation({ summary: 'End the reservation: the site is again what it was' })
  @ApiOkResponse({ type: ReservationDto })
  async release(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) siteId: string,
    @Body() { reason }: ReleaseDto,
  ): Promise<ReservationDto> {
    return this.told(actor, await this.ends.release(actor, siteId, reason));
  }

  @RequiresBoth('sites.write', 'enquiries.read')
  @Post('convert')
  @HttpCode(200)
  @ApiOperation({ summary: 'The deed is signed: the site is sold or leased. The enquiry must be agreed' })
  @ApiOkResponse({ type: ReservationDto })
  async convert(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) siteId: string,
    @Body() { status, since }: ConversionDto,
  ): Promise<ReservationDto> {
    return this.told(actor, await this.ends.convert(actor, siteId, status, since));
  }

  private told(actor: Actor, id: string): Promise<ReservationDto> {
    return reservationDetails(this.db, actor, dayOf(this.clock.now()), id);
  }
}
