import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AttendanceService, Event, attendanceOf, listRegistrations, registrationOf } from '@elinvoima/domain/events';
import { Database, findLiving, type Actor } from '@elinvoima/domain/platform';
import type { FastifyReply } from 'fastify';
import { PageQuery } from '../http/page.dto.js';
import { By, Requires } from '../http/policy.js';
import {
  AttendanceListDto,
  AttendanceListInputDto,
  RegistrationDto,
  RegistrationInputDto,
  RegistrationPageDto,
} from './attendance.dto.js';

/** Who has said to come to an event, and who came. */
@ApiTags('events')
@Controller('events/:id')
export class AttendanceController {
  constructor(
    private readonly db: Database,
    private readonly attendance: AttendanceService,
  ) {}

  @Requires('events.read')
  @Get('registrations')
  @ApiOperation({ summary: 'Who has said to come' })
  @ApiOkResponse({ type: RegistrationPageDto })
  async registrations(@Param('id', ParseUUIDPipe) id: string, @Query() page: PageQuery): Promise<RegistrationPageDto> {
    await findLiving(this.db, Event, id);
    return listRegistrations(this.db, id, page);
  }

  @Requires('events.write')
  @Post('registrations')
  @ApiOperation({ summary: 'Put somebody on the list of those who come' })
  @ApiCreatedResponse({ type: RegistrationDto })
  async register(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RegistrationInputDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RegistrationDto> {
    const registrationId = await this.attendance.register(actor, id, body);
    reply.status(201).header('Location', `/api/events/${id}/registrations`);
    return registrationOf(this.db, registrationId);
  }

  @Requires('events.read')
  @Get('attendance')
  @ApiOperation({ summary: 'Who came, first-time companies marked' })
  @ApiOkResponse({ type: AttendanceListDto })
  async list(@Param('id', ParseUUIDPipe) id: string): Promise<AttendanceListDto> {
    const { version } = await findLiving(this.db, Event, id);
    return { items: await attendanceOf(this.db, id), version };
  }

  @Requires('events.write')
  @Put('attendance')
  @ApiOperation({ summary: 'Take the attendance: the list given replaces the whole list' })
  @ApiOkResponse({ type: AttendanceListDto })
  async take(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { attendances }: AttendanceListInputDto,
  ): Promise<AttendanceListDto> {
    await this.attendance.take(actor, id, attendances);
    return this.list(id);
  }
}
