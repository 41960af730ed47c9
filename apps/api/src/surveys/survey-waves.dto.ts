import {
  companyRelationships,
  languages,
  sizeClasses,
  surveyInvitationStates,
  surveyLeftOutReasons,
  surveyKinds,
  surveyWaveStates,
  type CompanyRelationship,
  type Language,
  type SizeClass,
  type SurveyInvitationState,
  type SurveyLeftOutReason,
  type SurveyKind,
  type SurveyWaveState,
} from '@elinvoima/contracts';
import { leftOutReasons, type LeftOutReason } from '@elinvoima/domain/recipients';
import { ApiProperty } from '@nestjs/swagger';
import { Id, Ids, Instant, OneOf, Pattern, Text } from '../http/fields.js';
import { PageQuery, pageOf } from '../http/page.dto.js';
import { SurveyNamedDto } from './surveys.dto.js';

export class WavesQuery extends PageQuery {
  @Id({ optional: true }) surveyId?: string;
  @OneOf(surveyWaveStates, { optional: true }) state?: SurveyWaveState;
}

export class SurveyWaveInputDto {
  @Id() surveyId: string;
  @Text({ most: 200, optional: true }) name?: string;
  @Ids({ most: 10_000, description: 'Those who cannot be invited are left out and told.' }) contactIds: string[];
  @Instant({ optional: true, description: 'Two weeks unless told; at most 90 days.' }) closesAt?: string;
}

class SurveyWaveCountsDto {
  @ApiProperty({ type: 'integer' }) queued: number;
  @ApiProperty({ type: 'integer' }) sent: number;
  @ApiProperty({ type: 'integer' }) answered: number;
  @ApiProperty({ type: 'integer' }) bounced: number;
  @ApiProperty({ type: 'integer' }) refused: number;
  @ApiProperty({ type: 'integer' }) suppressed: number;
  @ApiProperty({ type: 'integer' }) ineligible: number;
}

class WaveSurveyDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty() anonymous: boolean;
}

export class SurveyWaveDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty({ type: WaveSurveyDto }) survey: WaveSurveyDto;
  @ApiProperty({ type: 'integer' }) surveyVersion: number;
  @ApiProperty({ enum: surveyKinds }) kind: SurveyKind;
  @ApiProperty({ enum: surveyWaveStates }) state: SurveyWaveState;
  @ApiProperty({ format: 'date-time' }) opensAt: Date;
  @ApiProperty({ format: 'date-time' }) closesAt: Date;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'How many of the chosen could be invited; null of an open link.',
  })
  frameSize: number | null;
  @ApiProperty({ type: SurveyWaveCountsDto, description: 'Invitations by where they stand now.' })
  counts: SurveyWaveCountsDto;
  @ApiProperty() version: number;
}

export class SurveyWavePageDto extends pageOf(SurveyWaveDto) {}

class SurveyLeftOutDto {
  @ApiProperty({
    type: 'string',
    format: 'uuid',
    nullable: true,
    description: 'Null of an organisation’s own address.',
  })
  contactId: string | null;
  @ApiProperty({ enum: surveyLeftOutReasons }) reason: SurveyLeftOutReason;
}

export class SentSurveyWaveDto extends SurveyWaveDto {
  @ApiProperty({ type: SurveyLeftOutDto, isArray: true }) leftOut: SurveyLeftOutDto[];
}

export class InvitationsQuery extends PageQuery {
  @OneOf(surveyInvitationStates, { optional: true }) state?: SurveyInvitationState;
}

export class SurveyInvitationDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: SurveyNamedDto }) contact: SurveyNamedDto;
  @ApiProperty({ type: SurveyNamedDto, nullable: true }) company: SurveyNamedDto | null;
  @ApiProperty({ enum: languages }) language: Language;
  @ApiProperty({ enum: surveyInvitationStates }) state: SurveyInvitationState;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true }) lastSentAt: Date | null;
  @ApiProperty({
    type: 'string',
    format: 'date',
    nullable: true,
    description: 'In anonymous surveys the Monday of the week.',
  })
  answeredOn: string | null;
}

export class SurveyInvitationPageDto extends pageOf(SurveyInvitationDto) {}

export class SurveyLinkDto {
  @ApiProperty({ description: 'Shown once.' }) url: string;
  @ApiProperty({ format: 'date-time' }) expiresAt: Date;
}

export class RecipientsQuery extends PageQuery {
  @Text({ most: 200, optional: true, description: 'Part of a person’s or a company’s name, or of an address.' })
  q?: string;
  @Id({ optional: true }) companyId?: string;
  @OneOf(companyRelationships, { optional: true }) relationship?: CompanyRelationship;
  @Pattern(/^\d{1,5}$/, { most: 5, optional: true, description: 'A TOL code or its beginning.' }) industry?: string;
  @OneOf(sizeClasses, { optional: true }) sizeClass?: SizeClass;
}

export class SurveyRecipientDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty({ type: 'string', nullable: true }) email: string | null;
  @ApiProperty({ enum: languages }) language: Language;
  @ApiProperty({ type: SurveyNamedDto, nullable: true }) company: SurveyNamedDto | null;
  @ApiProperty({ enum: leftOutReasons, nullable: true, description: 'Why no survey can be sent; null when it can.' })
  leftOut: LeftOutReason | null;
}

export class SurveyRecipientPageDto extends pageOf(SurveyRecipientDto) {}
