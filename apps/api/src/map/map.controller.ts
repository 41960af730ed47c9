import { mapFeatures } from '@elinvoima/domain/map';
import { CONFIG, Database, type Actor, type Config } from '@elinvoima/domain/platform';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { By, Requires, SignedInOnly } from '../http/policy.js';
import { MapBackgroundDto, MapFeaturesDto, MapFeaturesQuery } from './map.dto.js';

@ApiTags('map')
@Controller()
export class MapController {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Requires('sites.read', 'companies.read', 'land-use-projects.read')
  @Get('map-features')
  @ApiOperation({
    summary: 'What the map and its list hold, also what has no place yet; each layer with its own right',
  })
  @ApiOkResponse({ type: MapFeaturesDto })
  features(@By() actor: Actor, @Query() { layers }: MapFeaturesQuery): Promise<MapFeaturesDto> {
    return mapFeatures(this.db, actor, layers);
  }

  @SignedInOnly()
  @Get('map-background')
  @ApiOperation({ summary: 'Where the ground of the map comes from, as the installation has set it' })
  @ApiOkResponse({ type: MapBackgroundDto })
  background(): MapBackgroundDto {
    const { mapBackground } = this.config;
    if (mapBackground === null) return { source: null };
    const { kind, url, layer, matrixSet, maxZoom, attribution } = mapBackground;
    return { source: { kind, url, layer, matrixSet, maxZoom, attribution } };
  }
}
