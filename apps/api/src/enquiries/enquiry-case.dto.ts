import {
  confidentialityGrounds,
  promisedStages,
  type ConfidentialityGround,
  type PromisedStage,
} from '@elinvoima/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { Day, Flag, NestedList, OneOf, Text, Whole } from '../http/fields.js';

export class ConfidentialityInputDto {
  @Flag({ description: 'False lifts the mark.' }) confidential: boolean;
  @OneOf(confidentialityGrounds, { optional: true, description: '`trade_secret` unless told.' })
  ground?: ConfidentialityGround;
  @Text({ most: 1000, optional: true, nullable: true, description: 'Needed for `other`.' }) words?: string | null;
  @Day({ optional: true, description: '25 years for a trade secret, less for other grounds, unless told.' })
  until?: string;
  @Day({ optional: true, nullable: true, description: 'Half a year from now unless told.' }) reviewOn?: string | null;
}

export class DisqualificationInputDto {
  @Text({ most: 500, optional: true, nullable: true }) ground?: string | null;
}

export class OralNoteInputDto {
  @Text({ most: 20_000, least: 1 }) text: string;
  @Text({ most: 200, optional: true, nullable: true }) toldBy?: string | null;
  @Day({ optional: true, description: 'Today unless told.' }) toldOn?: string;
}

export class StagePromiseDto {
  @OneOf(promisedStages) stage: PromisedStage;
  @Whole({ least: 1, most: 1000, description: 'The longest days at the stage.' }) days: number;
}

export class StagePromisesDto {
  @NestedList(() => StagePromiseDto, { most: promisedStages.length }) items: StagePromiseDto[];
}

export class ConfidentialityDto {
  @ApiProperty({ enum: confidentialityGrounds, nullable: true, type: 'string' }) ground: ConfidentialityGround | null;
  @ApiProperty({ type: 'string', nullable: true }) words: string | null;
  @ApiProperty({ type: 'string', nullable: true, description: 'Null: by default when it came.' })
  markedBy: string | null;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true }) markedAt: Date | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) until: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) reviewOn: string | null;
}

export class DisqualifiedDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty({ type: 'string', nullable: true }) ground: string | null;
}

export class OralNoteDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() text: string;
  @ApiProperty({ type: 'string', nullable: true }) toldBy: string | null;
  @ApiProperty({ format: 'date' }) toldOn: string;
  @ApiProperty({ type: 'string', nullable: true }) recordedBy: string | null;
}
