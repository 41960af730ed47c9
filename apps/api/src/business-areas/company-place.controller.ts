import { CompanyPlaceService, placeOfCompany } from '@elinvoima/domain/business-areas';
import { Database, type Actor } from '@elinvoima/domain/platform';
import { Body, Controller, Get, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { By, Requires } from '../http/policy.js';
import { CompanyPlaceDto, CompanyPlaceInputDto } from './company-place.dto.js';

@ApiTags('companies')
@Controller('companies/:id/place')
export class CompanyPlaceController {
  constructor(
    private readonly db: Database,
    private readonly places: CompanyPlaceService,
  ) {}

  @Requires('companies.read')
  @Get()
  @ApiOperation({ summary: 'Where a company is, as somebody has put it; all null while nobody has' })
  @ApiOkResponse({ type: CompanyPlaceDto })
  get(@Param('id', ParseUUIDPipe) id: string): Promise<CompanyPlaceDto> {
    return placeOfCompany(this.db, id);
  }

  @Requires('companies.write')
  @Put()
  @ApiOperation({ summary: 'Put a company on the map and into a business area; what is left out is no longer known' })
  @ApiOkResponse({ type: CompanyPlaceDto })
  async put(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CompanyPlaceInputDto,
  ): Promise<CompanyPlaceDto> {
    await this.places.put(actor, id, body);
    return this.get(id);
  }
}
