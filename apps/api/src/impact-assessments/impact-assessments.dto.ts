import { assessedKinds, type AssessedKind } from '@elinvoima/contracts';
import { ApiProperty, PartialType } from '@nestjs/swagger';
import { Day, Id, Text, Whole } from '../http/fields.js';
import { NamedDto } from '../http/named.dto.js';

export class ImpactAssessmentInputDto {
  @Whole({
    least: 0,
    most: 3,
    description: '0 no effect seen, 1 expected and described, 2 first effects with evidence, 3 confirmed.',
  })
  score: number;
  @Day({ optional: true, description: 'Today unless told; not in the future.' }) assessedOn?: string;
  @Text({ most: 5000, optional: true, nullable: true, description: 'Needed for a score above 0.' })
  evidence?: string | null;
  @Id({ optional: true, description: 'The caller unless told.' }) assessorId?: string;
}

export class CooperationAssessmentInputDto extends ImpactAssessmentInputDto {
  @Whole({ least: 0, most: 3, optional: true, nullable: true, description: 'The partner’s own score, if asked.' })
  partnerScore?: number | null;
  @Text({ most: 300, optional: true, nullable: true }) partnerName?: string | null;
}

export class ImpactAssessmentPatchDto extends PartialType(CooperationAssessmentInputDto) {}

export class ImpactAssessmentDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: assessedKinds }) subjectKind: AssessedKind;
  @ApiProperty({ format: 'uuid' }) subjectId: string;
  @ApiProperty({ format: 'date' }) assessedOn: string;
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 3 }) score: number;
  @ApiProperty({ type: 'string', nullable: true }) evidence: string | null;
  @ApiProperty({ type: NamedDto, nullable: true }) assessor: NamedDto | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Beside ours, never averaged with it.' })
  partnerScore: number | null;
  @ApiProperty({ type: 'string', nullable: true }) partnerName: string | null;
  @ApiProperty({ format: 'date-time' }) updatedAt: Date;
  @ApiProperty() version: number;
}

export class ImpactAssessmentsDto {
  @ApiProperty({ type: ImpactAssessmentDto, isArray: true, description: 'Newest first.' }) items: ImpactAssessmentDto[];
}
