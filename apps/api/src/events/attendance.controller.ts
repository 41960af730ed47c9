import { Body, Controller, Get, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AttendanceService, Event, attendanceOf } from '@elinvoima/domain/events';
import { Database, findLiving, type Actor } from '@elinvoima/domain/platform';
import { By, Requires } from '../http/policy.js';
import { AttendanceListDto, AttendanceListInputDto } from './attendance.dto.js';

/** Who came to an event. */
@ApiTags('events')
@Controller('events/:id')
export class AttendanceController {
  constructor(
    private readonly db: Database,
    private readonly attendance: AttendanceService,
  ) {}

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
