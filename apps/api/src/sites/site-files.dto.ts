import { coordinateSystems, type CoordinateSystem } from '@elinvoima/contracts';
import { OmitType } from '@nestjs/swagger';
import { OneOf } from '../http/fields.js';
import { SitesQuery } from './sites.dto.js';

export class SiteFileQuery extends OmitType(SitesQuery, ['limit', 'cursor', 'withTotal']) {
  @OneOf(coordinateSystems, { optional: true, description: 'EPSG code of the coordinates; 3067 unless told.' })
  crs?: CoordinateSystem;
}
