import { ApiProperty } from '@nestjs/swagger';
import { Flag } from '../http/fields.js';
import { PageQuery, pageOf } from '../http/page.dto.js';
import { SurveyNamedDto } from './surveys.dto.js';

export class SurveyRetentionQuery extends PageQuery {
  @Flag({ optional: true, description: 'What goes the next night, or what stays longer; both unless told.' })
  due?: boolean;
}

export class SurveyRetentionDto {
  @ApiProperty({ format: 'uuid', description: 'Of the wave.' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty({ type: SurveyNamedDto }) survey: SurveyNamedDto;
  @ApiProperty() anonymous: boolean;
  @ApiProperty({ format: 'date', description: 'The last day on which it could be answered.' }) endedOn: string;
  @ApiProperty({ type: 'integer' }) retentionMonths: number;
  @ApiProperty({ format: 'date' }) dueOn: string;
  @ApiProperty({ description: 'It goes the next night.' }) due: boolean;
  @ApiProperty({ type: 'integer', description: 'Answers that become nobody’s; their figures stay.' }) answers: number;
  @ApiProperty({ type: 'integer', description: 'Written answers that are erased.' }) texts: number;
  @ApiProperty({ type: 'integer', description: 'Invitations that are erased with their links.' }) invitations: number;
}

export class SurveyRetentionPageDto extends pageOf(SurveyRetentionDto) {}

export class SurveyErasedDto {
  @ApiProperty({ type: 'integer' }) waves: number;
  @ApiProperty({ type: 'integer' }) answers: number;
  @ApiProperty({ type: 'integer' }) invitations: number;
}
