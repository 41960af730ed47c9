import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { CalendarFeed } from '@elinvoima/domain/calendar';
import { OwnChoicesService, type SignedIn } from '@elinvoima/domain/users';
import { OwnTransaction } from '../http/idempotency.js';
import { Session, SignedInOnly } from '../http/policy.js';

class CalendarFeedDto {
  @ApiProperty({ description: 'Absolute, and secret: it needs no signing in.' }) url: string;
}

@ApiTags('session')
@Controller('session/calendar-feed')
export class CalendarFeedController {
  constructor(
    private readonly feed: CalendarFeed,
    private readonly choices: OwnChoicesService,
  ) {}

  @SignedInOnly()
  @Get()
  @ApiOperation({ summary: 'The address of one’s own calendar, for programs that subscribe' })
  @ApiOkResponse({ type: CalendarFeedDto })
  async show(@Session() { actor }: SignedIn): Promise<CalendarFeedDto> {
    return { url: await this.feed.addressOf(actor) };
  }

  // The secret address stands in the answer: kept for repeats it would lie readable in the database.
  @OwnTransaction()
  @SignedInOnly()
  @Post('rotate')
  @HttpCode(200)
  @ApiOperation({ summary: 'Another address; the old one is dead at once' })
  @ApiOkResponse({ type: CalendarFeedDto })
  async rotate(@Session() { actor }: SignedIn): Promise<CalendarFeedDto> {
    await this.choices.rotateCalendar(actor);
    return { url: await this.feed.addressOf(actor) };
  }
}
