import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { home } from '@elinvoima/domain/home';
import { Clock, Database, type Actor } from '@elinvoima/domain/platform';
import { By, SignedInOnly } from '../http/policy.js';
import { HomeDto } from './home.dto.js';

@ApiTags('home')
@Controller('home')
export class HomeController {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** For everybody signed in: each part is guarded by its own right. */
  @SignedInOnly()
  @Get()
  @ApiOperation({ summary: 'What was promised, who waits, what is new, and whom nobody has met' })
  @ApiOkResponse({ type: HomeDto })
  get(@By() actor: Actor): Promise<HomeDto> {
    return home(this.db, actor, this.clock.now());
  }
}
