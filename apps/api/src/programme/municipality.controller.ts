import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database, municipalityName, theMunicipality, type Actor } from '@elinvoima/domain/platform';
import { MunicipalityService } from '@elinvoima/domain/programme';
import { By, Requires } from '../http/policy.js';
import { SeenVersion } from '../http/version.js';
import { MunicipalityDto, MunicipalityPatchDto } from './municipality.dto.js';

@ApiTags('programme')
@Controller('municipality')
export class MunicipalityController {
  constructor(
    private readonly db: Database,
    private readonly municipality: MunicipalityService,
  ) {}

  @Requires('settings.read')
  @Get()
  @ApiOperation({ summary: 'The municipality and which of its pages are public' })
  @ApiOkResponse({ type: MunicipalityDto })
  async get(@By() { language }: Actor): Promise<MunicipalityDto> {
    const municipality = await theMunicipality(this.db);
    const { code, publicMeasures, publicFigures, publicIndicatorKeys, surveyFollowUpDays, version } = municipality;
    const name = municipalityName(municipality, language);
    return { code, name, publicMeasures, publicFigures, publicIndicatorKeys, surveyFollowUpDays, version };
  }

  @Requires('settings.write')
  @Patch()
  @ApiOperation({ summary: 'Change the given settings' })
  @ApiOkResponse({ type: MunicipalityDto })
  async update(
    @By() actor: Actor,
    @SeenVersion() version: number,
    @Body() body: MunicipalityPatchDto,
  ): Promise<MunicipalityDto> {
    await this.municipality.update(actor, version, body);
    return this.get(actor);
  }
}
