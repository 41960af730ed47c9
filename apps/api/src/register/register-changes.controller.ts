import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Conflict, Database, type Actor } from '@elinvoima/domain/platform';
import {
  RegisterChangeService,
  listRegisterChanges,
  openRegisterChanges,
  registerChangeView,
} from '@elinvoima/domain/register';
import { By, Requires } from '../http/policy.js';
import {
  RegisterChangeDto,
  RegisterChangeIdsDto,
  RegisterChangePageDto,
  RegisterChangesQuery,
  RegisterIgnoresDto,
  RegisterSummaryDto,
  RegisterTakeDto,
  RegisterTakesDto,
} from './register-changes.dto.js';

@ApiTags('register-changes')
@Controller('register-changes')
export class RegisterChangesController {
  constructor(
    private readonly db: Database,
    private readonly changes: RegisterChangeService,
  ) {}

  @Requires('register-changes.read')
  @Get()
  @ApiOperation({ summary: 'What the national register says of companies here and our own fields do not' })
  @ApiOkResponse({ type: RegisterChangePageDto })
  list(
    @By() { language }: Actor,
    @Query() { limit, cursor, sort, withTotal, ...filter }: RegisterChangesQuery,
  ): Promise<RegisterChangePageDto> {
    return listRegisterChanges(this.db, filter, language, { limit, cursor, sort, withTotal });
  }

  @Requires('register-changes.read')
  @Get('summary')
  @ApiOperation({ summary: 'How many changes of each kind wait for somebody' })
  @ApiOkResponse({ type: RegisterSummaryDto })
  summary(): Promise<RegisterSummaryDto> {
    return openRegisterChanges(this.db);
  }

  @Requires('register-changes.write')
  @Post('take')
  @HttpCode(200)
  @ApiOperation({ summary: 'Take several changes in, each by itself' })
  @ApiOkResponse({ type: RegisterTakesDto })
  async takeMany(@By() actor: Actor, @Body() { ids }: RegisterChangeIdsDto): Promise<RegisterTakesDto> {
    const items = [...(await this.changes.take(actor, ids))].map(([id, outcome]) => ({ id, outcome }));
    return { taken: items.filter(({ outcome }) => outcome === 'taken').length, items };
  }

  @Requires('register-changes.write')
  @Post('ignore')
  @HttpCode(200)
  @ApiOperation({ summary: 'Pass several changes over' })
  @ApiOkResponse({ type: RegisterIgnoresDto })
  async ignoreMany(@By() actor: Actor, @Body() { ids }: RegisterChangeIdsDto): Promise<RegisterIgnoresDto> {
    return { ignored: await this.changes.ignore(actor, ids) };
  }

  /** A newcomer becomes a company with its register facts; anything else is written into the company's own fields. */
  @Requires('register-changes.write')
  @Post(':id/take')
  @HttpCode(200)
  @ApiOperation({ summary: 'Take a change in' })
  @ApiOkResponse({ type: RegisterTakeDto })
  async take(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<RegisterTakeDto> {
    const outcome = (await this.changes.take(actor, [id])).get(id);
    if (outcome !== 'taken' && outcome !== 'outdated')
      throw new Conflict(outcome === 'company-gone' ? 'register-company-gone' : 'register-change-decided');
    return { outcome, change: await registerChangeView(this.db, id, actor.language) };
  }

  @Requires('register-changes.write')
  @Post(':id/ignore')
  @HttpCode(200)
  @ApiOperation({ summary: 'Pass a change over until the register says something else' })
  @ApiOkResponse({ type: RegisterChangeDto })
  async ignore(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<RegisterChangeDto> {
    await this.changes.ignore(actor, [id]);
    return registerChangeView(this.db, id, actor.language);
  }

  @Requires('register-changes.write')
  @Post(':id/reopen')
  @HttpCode(200)
  @ApiOperation({ summary: 'Take back that a change was passed over' })
  @ApiOkResponse({ type: RegisterChangeDto })
  async reopen(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<RegisterChangeDto> {
    await this.changes.reopen(actor, id);
    return registerChangeView(this.db, id, actor.language);
  }
}
