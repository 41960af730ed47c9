import {
  enquiryKinds,
  landUseStages,
  mapBackgroundKinds,
  mapLayers,
  siteStatuses,
  type EnquiryKind,
  type Geometry,
  type LandUseStage,
  type MapBackgroundKind,
  type MapLayer,
  type SiteStatus,
} from '@elinvoima/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ManyOf } from '../http/fields.js';

export class MapFeaturesQuery {
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value))
  @ManyOf(mapLayers, { optional: true, description: 'All that one may read unless told; also in one, with commas.' })
  layers?: MapLayer[];
}

export class MapFeatureDto {
  @ApiProperty({ enum: mapLayers }) layer: MapLayer;
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty({ enum: enquiryKinds, nullable: true, type: 'string', description: 'Of a site.' })
  kind: EnquiryKind | null;
  @ApiProperty({
    enum: [...new Set([...siteStatuses, ...landUseStages])],
    nullable: true,
    type: 'string',
    description: 'A site’s status or a land-use project’s stage.',
  })
  status: SiteStatus | LandUseStage | null;
  @ApiProperty({ type: 'string', nullable: true, description: 'The area or street.' }) detail: string | null;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    nullable: true,
    description: 'GeoJSON in EPSG:3067, to a tenth of a metre; null while it has no place.',
  })
  geometry: Geometry | null;
}

export class MapFeaturesDto {
  @ApiProperty({ type: MapFeatureDto, isArray: true }) items: MapFeatureDto[];
  @ApiProperty({
    enum: mapLayers,
    isArray: true,
    description:
      'Layers that hold more than is told: 5,000 of each at most, and their outlines together at most some hundred thousands of corners.',
  })
  cut: MapLayer[];
}

export class MapBackgroundSourceDto {
  @ApiProperty({ enum: mapBackgroundKinds }) kind: MapBackgroundKind;
  @ApiProperty({ description: 'The template of a tile’s address.' }) url: string;
  @ApiProperty({ description: 'WMTS: the layer.' }) layer: string;
  @ApiProperty({ description: 'WMTS: the tile matrix set.' }) matrixSet: string;
  @ApiProperty({ type: 'integer', description: 'The nearest zoom that has tiles.' }) maxZoom: number;
  @ApiProperty({ description: 'Whose map it is: shown on it.' }) attribution: string;
}

export class MapBackgroundDto {
  @ApiProperty({ type: MapBackgroundSourceDto, nullable: true, description: 'Null: the map is drawn without any.' })
  source: MapBackgroundSourceDto | null;
}
