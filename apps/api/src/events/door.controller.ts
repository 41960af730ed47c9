import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DoorService, doorList } from '@elinvoima/domain/events';
import { Database, type Actor } from '@elinvoima/domain/platform';
import { By, Requires } from '../http/policy.js';
import { DoorListDto, DoorMarkDto } from './door.dto.js';

/** Taking the attendance by tapping, at one door or several. */
@ApiTags('events')
@Controller('events/:id')
export class DoorController {
  constructor(
    private readonly db: Database,
    private readonly door: DoorService,
  ) {}

  @Requires('events.read')
  @Get('door')
  @ApiOperation({ summary: 'Everybody who may come, who has come, and whose company comes for the first time' })
  @ApiOkResponse({ type: DoorListDto })
  list(@Param('id', ParseUUIDPipe) id: string): Promise<DoorListDto> {
    return doorList(this.db, id);
  }

  @Requires('events.write')
  @Put('attendance/:personId')
  @HttpCode(204)
  @ApiOperation({
    summary: 'One tap: came, or did not. Safe to send again; the latest tap counts, not the latest to arrive',
  })
  @ApiNoContentResponse()
  async mark(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() mark: DoorMarkDto,
  ): Promise<void> {
    await this.door.mark(actor, id, personId, mark);
  }
}
