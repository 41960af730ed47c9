import { stuck } from '@elinvoima/domain/director';
import { Clock, Database, type Actor } from '@elinvoima/domain/platform';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { By, Requires } from '../http/policy.js';
import { StuckListDto } from './director.dto.js';

@ApiTags('director')
@Controller('director')
export class DirectorController {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Each line is guarded by the right to its list: a viewer, who opens no records, gets the lights of measures alone. */
  @Requires('indicators.read')
  @Get('stuck')
  @ApiOperation({ summary: 'What waits longer than promised or planned' })
  @ApiOkResponse({ type: StuckListDto })
  async stuck(@By() actor: Actor): Promise<StuckListDto> {
    return { items: await stuck(this.db, this.clock, actor) };
  }
}
