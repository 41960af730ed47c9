import { ApiProperty } from '@nestjs/swagger';
import { Flag } from '../http/fields.js';

export class MunicipalityPatchDto {
  @Flag({
    optional: true,
    description: 'Whether measures and projects that are marked public stand on `/toimenpiteet`.',
  })
  publicMeasures?: boolean;
}

export class MunicipalityDto {
  @ApiProperty({ example: '082' }) code: string;
  @ApiProperty() name: string;
  @ApiProperty() publicMeasures: boolean;
  @ApiProperty() version: number;
}
