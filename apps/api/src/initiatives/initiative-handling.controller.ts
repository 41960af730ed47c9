import { Body, Controller, Delete, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { dayOf } from '@elinvoima/contracts';
import { HandleInitiative, MergeInitiatives, initiativeDetails } from '@elinvoima/domain/initiatives';
import { Clock, Database, type Actor } from '@elinvoima/domain/platform';
import { By, Requires } from '../http/policy.js';
import {
  InitiativeAnswerDto,
  InitiativeDayDto,
  InitiativeDeclineDto,
  InitiativeDto,
  InitiativeMeasureInputDto,
  InitiativeMergeDto,
  InitiativeWithdrawDto,
} from './initiatives.dto.js';

/** What becomes of an initiative. */
@ApiTags('initiatives')
@Controller('initiatives')
export class InitiativeHandlingController {
  constructor(
    private readonly db: Database,
    private readonly handling: HandleInitiative,
    private readonly merging: MergeInitiatives,
    private readonly clock: Clock,
  ) {}

  @Requires('initiatives.write')
  @Post(':id/assess')
  @HttpCode(200)
  @ApiOperation({ summary: 'Take up for assessment, also again' })
  @ApiOkResponse({ type: InitiativeDto })
  async assess(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { on }: InitiativeDayDto,
  ): Promise<InitiativeDto> {
    await this.handling.assess(actor, id, on);
    return this.get(id);
  }

  @Requires('initiatives.write')
  @Post(':id/answer')
  @HttpCode(200)
  @ApiOperation({ summary: 'Reply to the maker; once' })
  @ApiOkResponse({ type: InitiativeDto })
  async answer(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: InitiativeAnswerDto,
  ): Promise<InitiativeDto> {
    await this.handling.answer(actor, id, body);
    return this.get(id);
  }

  @Requires('initiatives.write')
  @Post(':id/decline')
  @HttpCode(200)
  @ApiOperation({ summary: 'Decide against it, with a reason' })
  @ApiOkResponse({ type: InitiativeDto })
  async decline(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason, answer, send, on }: InitiativeDeclineDto,
  ): Promise<InitiativeDto> {
    await this.handling.decline(actor, id, reason, on, answer === undefined ? undefined : { text: answer, send });
    return this.get(id);
  }

  @Requires('initiatives.write')
  @Post(':id/withdraw')
  @HttpCode(200)
  @ApiOperation({ summary: 'The maker has taken it back' })
  @ApiOkResponse({ type: InitiativeDto })
  async withdraw(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason, on }: InitiativeWithdrawDto,
  ): Promise<InitiativeDto> {
    await this.handling.withdraw(actor, id, reason ?? null, on);
    return this.get(id);
  }

  @Requires('initiatives.write')
  @Post(':id/lead-to-measure')
  @HttpCode(200)
  @ApiOperation({ summary: 'Link the measure it led to, made now unless one is named' })
  @ApiOkResponse({ type: InitiativeDto })
  async leadToMeasure(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { measureId, title, goalCode, on }: InitiativeMeasureInputDto,
  ): Promise<InitiativeDto> {
    await this.handling.leadToMeasure(actor, id, { measureId, on, measure: { title, goalCode } });
    return this.get(id);
  }

  @Requires('initiatives.write')
  @Delete(':id/measures/:measureId')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take back a link to a measure' })
  async unlinkMeasure(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('measureId', ParseUUIDPipe) measureId: string,
  ): Promise<void> {
    await this.handling.unlinkMeasure(actor, id, measureId);
  }

  @Requires('initiatives.write')
  @Post(':id/merge')
  @HttpCode(200)
  @ApiOperation({ summary: 'Make one of two that propose the same; the address’s survives' })
  @ApiOkResponse({ type: InitiativeDto })
  async merge(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { otherId }: InitiativeMergeDto,
  ): Promise<InitiativeDto> {
    await this.merging.merge(actor, id, otherId);
    return this.get(id);
  }

  private get(id: string): Promise<InitiativeDto> {
    return initiativeDetails(this.db, id, dayOf(this.clock.now()));
  }
}
