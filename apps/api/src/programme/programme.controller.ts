import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { dayOf } from '@elinvoima/contracts';
import { Clock, Database, municipalityName, theMunicipality, type Actor } from '@elinvoima/domain/platform';
import { nameIn, programmeOn } from '@elinvoima/domain/programme';
import { By, Requires } from '../http/policy.js';
import { ProgrammeDto } from './programme.dto.js';

@ApiTags('programme')
@Controller('programme')
export class ProgrammeController {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  @Requires('settings.read')
  @Get()
  @ApiOperation({ summary: 'The vitality programme in force, its factors in the council’s order' })
  @ApiOkResponse({ type: ProgrammeDto })
  async get(@By() { language }: Actor): Promise<ProgrammeDto> {
    const municipality = await theMunicipality(this.db);
    const { programme, factors } = await programmeOn(this.db, dayOf(this.clock.now()));
    return {
      code: programme.code,
      name: nameIn(programme, language),
      municipality: municipalityName(municipality, language),
      validFrom: programme.validFrom,
      validUntil: programme.validUntil,
      loggingBeganOn: municipality.loggingBeganOn,
      factors: factors.map((factor) => ({
        code: factor.code,
        number: factor.number,
        name: nameIn(factor, language),
        measures: factor.measures,
        measuredBy: factor.measuredBy,
        indicators: factor.indicatorKeys,
      })),
    };
  }
}
