import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { dayOf } from '@elinvoima/contracts';
import { Clock, Database, municipalityName, theMunicipality, type Actor } from '@elinvoima/domain/platform';
import { goalsOf, nameIn, programmeOn } from '@elinvoima/domain/programme';
import { periodOf } from '../http/period.js';
import { By, Requires } from '../http/policy.js';
import { ProgrammeDto, ProgrammeQuery } from './programme.dto.js';

@ApiTags('programme')
@Controller('programme')
export class ProgrammeController {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  @Requires('settings.read')
  @Get()
  @ApiOperation({ summary: 'The vitality programme in force, its factors in the council’s order, each with its goals' })
  @ApiOkResponse({ type: ProgrammeDto })
  async get(@By() { language }: Actor, @Query() { period }: ProgrammeQuery): Promise<ProgrammeDto> {
    const municipality = await theMunicipality(this.db);
    const day = periodOf(period)?.lastDay ?? dayOf(this.clock.now());
    const { programme, factors } = await programmeOn(this.db, day);
    const goals = await goalsOf(this.db, programme.id);
    return {
      id: programme.id,
      code: programme.code,
      name: nameIn(programme, language),
      municipality: municipalityName(municipality, language),
      validFrom: programme.validFrom,
      validUntil: programme.validUntil,
      loggingBeganOn: municipality.loggingBeganOn,
      promises: {
        firstAnswerHours: programme.firstAnswerHours,
        initiativeDays: programme.initiativeAnswerDays,
        feedbackDays: programme.feedbackAnswerDays,
      },
      factors: factors.map((factor) => ({
        code: factor.code,
        kind: factor.kind,
        number: factor.number,
        name: nameIn(factor, language),
        measuredBy: factor.measuredBy,
        headlineIndicator: factor.headlineIndicator,
        indicators: factor.indicatorKeys,
        goals: goals
          .filter(({ factorCode }) => factorCode === factor.code)
          .map((goal) => ({
            code: goal.code,
            parent: goal.parentCode ?? goal.factorCode,
            name: nameIn(goal, language),
            responsible: goal.responsible,
            headlineIndicator: goal.headlineIndicator,
          })),
      })),
    };
  }
}
