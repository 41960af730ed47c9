import { ApiProperty } from '@nestjs/swagger';
import { Id, Numeric } from '../http/fields.js';
import { NamedDto } from '../http/named.dto.js';

export class CompanyPlaceInputDto {
  @Id({ optional: true, nullable: true }) businessAreaId?: string | null;
  @Numeric({ optional: true, nullable: true, description: 'EPSG:3067, metres.' }) east?: number | null;
  @Numeric({ optional: true, nullable: true, description: 'EPSG:3067, metres.' }) north?: number | null;
}

export class CompanyPlaceDto {
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true }) businessAreaId: string | null;
  @ApiProperty({ type: NamedDto, nullable: true }) businessArea: NamedDto | null;
  @ApiProperty({ type: 'number', nullable: true, description: 'EPSG:3067, metres.' }) east: number | null;
  @ApiProperty({ type: 'number', nullable: true, description: 'EPSG:3067, metres.' }) north: number | null;
}
