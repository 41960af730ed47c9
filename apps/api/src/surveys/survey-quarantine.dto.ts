import { surveyQuarantineReasons, type SurveyQuarantineReason } from '@elinvoima/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { Id } from '../http/fields.js';
import { NamedDto } from '../http/named.dto.js';
import { PageQuery, pageOf } from '../http/page.dto.js';

export class QuarantineQuery extends PageQuery {
  @Id({ optional: true }) surveyId?: string;
}

class SurveyQuarantinedSurveyDto extends NamedDto {
  @ApiProperty() anonymous: boolean;
}

class SurveyQuarantinedGivenDto {
  @ApiProperty() question: string;
  @ApiProperty() answer: string;
}

export class SurveyQuarantinedAnswerDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: SurveyQuarantinedSurveyDto }) survey: SurveyQuarantinedSurveyDto;
  @ApiProperty({ type: NamedDto }) wave: NamedDto;
  @ApiProperty({ enum: surveyQuarantineReasons, nullable: true }) reason: SurveyQuarantineReason | null;
  @ApiProperty({ type: 'integer', description: 'How many of the questions were answered.' }) answered: number;
  @ApiProperty({ type: 'integer' }) asked: number;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Null of an anonymous answer.' })
  submittedOn: string | null;
  @ApiProperty({ type: NamedDto, nullable: true }) contact: NamedDto | null;
  @ApiProperty({ type: NamedDto, nullable: true }) company: NamedDto | null;
  @ApiProperty({
    type: SurveyQuarantinedGivenDto,
    isArray: true,
    nullable: true,
    description: 'Null of an anonymous answer.',
  })
  answers: SurveyQuarantinedGivenDto[] | null;
}

export class SurveyQuarantinedAnswerPageDto extends pageOf(SurveyQuarantinedAnswerDto) {}
