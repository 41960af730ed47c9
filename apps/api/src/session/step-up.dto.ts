import { ApiProperty } from '@nestjs/swagger';
import { Secret } from '../http/fields.js';

export class StepUpDto {
  @Secret({ most: 1000 }) password: string;
}

export class StepUpStateDto {
  @ApiProperty() confirmed: boolean;
}
