import { ApiProperty } from '@nestjs/swagger';
import { Flag, Texts, Whole } from '../http/fields.js';

export class MunicipalityPatchDto {
  @Flag({
    optional: true,
    description: 'Whether measures and projects that are marked public stand on `/toimenpiteet`.',
  })
  publicMeasures?: boolean;
  @Flag({ optional: true, description: 'Whether reported figures of closed periods stand on `/luvut`.' })
  publicFigures?: boolean;
  @Texts({ most: 60, items: 200, optional: true, description: 'The keys of the indicators that stand there.' })
  publicIndicatorKeys?: string[];
  @Whole({
    least: 1,
    most: 60,
    optional: true,
    description: 'Working days to get in touch after a low mark or a wish.',
  })
  surveyFollowUpDays?: number;
}

export class MunicipalityDto {
  @ApiProperty({ example: '082' }) code: string;
  @ApiProperty() name: string;
  @ApiProperty() publicMeasures: boolean;
  @ApiProperty() publicFigures: boolean;
  @ApiProperty({ type: 'string', isArray: true }) publicIndicatorKeys: string[];
  @ApiProperty({ type: 'integer' }) surveyFollowUpDays: number;
  @ApiProperty() version: number;
}
