import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { eventOutcome, eventThemes, newcomersOfTheme, writtenThemes } from '@elinvoima/domain/events';
import { Database } from '@elinvoima/domain/platform';
import { Requires } from '../http/policy.js';
import {
  EventOutcomeDto,
  EventThemesDto,
  EventThemesQuery,
  NewcomersDto,
  NewcomersQuery,
  WrittenThemesDto,
} from './outcome.dto.js';

/** What came of events: of one, and of all by their themes. */
@ApiTags('events')
@Controller()
export class OutcomeController {
  constructor(private readonly db: Database) {}

  @Requires('events.read')
  @Get('events/:id/outcome')
  @ApiOperation({ summary: 'Who came and who did not, first-time companies, earlier events of the kind' })
  @ApiOkResponse({ type: EventOutcomeDto })
  outcome(@Param('id', ParseUUIDPipe) id: string): Promise<EventOutcomeDto> {
    return eventOutcome(this.db, id);
  }

  @Requires('events.read')
  @Get('event-themes')
  @ApiOperation({ summary: 'Held events by theme: who came, and how many companies came for the first time' })
  @ApiOkResponse({ type: EventThemesDto })
  async themes(@Query() filter: EventThemesQuery): Promise<EventThemesDto> {
    return { items: await eventThemes(this.db, filter) };
  }

  @Requires('events.read')
  @Get('event-themes/written')
  @ApiOperation({ summary: 'Themes in use, the latest first: offered while one is written' })
  @ApiOkResponse({ type: WrittenThemesDto })
  async written(): Promise<WrittenThemesDto> {
    return { items: await writtenThemes(this.db) };
  }

  @Requires('events.read')
  @Get('event-themes/newcomers')
  @ApiOperation({ summary: 'The companies behind a theme’s number of newcomers' })
  @ApiOkResponse({ type: NewcomersDto })
  async newcomers(@Query() { theme, ...filter }: NewcomersQuery): Promise<NewcomersDto> {
    return { items: await newcomersOfTheme(this.db, { ...filter, theme: theme ?? null }) };
  }
}
