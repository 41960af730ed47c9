import {
  companyRelationships,
  languages,
  sizeClasses,
  surveyInvitationStates,
  surveyKinds,
  surveyLeftOutReasons,
  surveyWaveStates,
  type CompanyRelationship,
  type Language,
  type SizeClass,
  type SurveyInvitationState,
  type SurveyKind,
  type SurveyLeftOutReason,
  type SurveyWaveState,
} from '@elinvoima/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { Flag, Id, Ids, Instant, ManyOf, Nested, OneOf, Pattern, Text, Whole, Wholes } from '../http/fields.js';
import { PageQuery, pageOf } from '../http/page.dto.js';
import { RecipientGroupDto } from '../recipients/recipient-group.dto.js';
import { SurveyNamedDto } from './surveys.dto.js';

export class WavesQuery extends PageQuery {
  @Id({ optional: true }) surveyId?: string;
  @OneOf(surveyWaveStates, { optional: true }) state?: SurveyWaveState;
}

export class SurveyWaveInputDto {
  @Id() surveyId: string;
  @Text({ most: 200, optional: true }) name?: string;
  @Ids({ most: 10_000, optional: true, description: 'People picked one by one; either these or a group.' })
  contactIds?: string[];
  @Nested(() => RecipientGroupDto, { optional: true, description: 'Everybody whom the filter means now.' })
  group?: RecipientGroupDto;
  @Instant({ optional: true, description: 'Now unless told.' }) opensAt?: string;
  @Instant({ optional: true, description: 'Two weeks after the last mail unless told; at most 90 days.' })
  closesAt?: string;
  @Wholes({ least: 1, most: 90, items: 3, optional: true, description: 'Days after the invitation; at least 6 apart.' })
  reminderDays?: number[];
  @Whole({ least: 1, most: 10_000, optional: true, description: 'Mails a minute; as fast as they go unless told.' })
  perMinute?: number;
  @Flag({ optional: true, description: 'Invitations leave at once, also outside working hours.' }) atOnce?: boolean;
}

export class SurveyWavePatchDto {
  @Text({ most: 200, optional: true }) name?: string;
  @Instant({ optional: true, description: 'Only later than it is.' }) closesAt?: string;
  @Wholes({ least: 1, most: 90, items: 3, optional: true, description: 'Days after the invitation; at least 6 apart.' })
  reminderDays?: number[];
}

export class ResendSurveyMailsDto {
  @ManyOf(['uncertain', 'failed'], { description: 'Which ones. Those of `uncertain` may get it twice.' })
  states: ('uncertain' | 'failed')[];
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

export class SurveyWaveRowDto {
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
  @ApiProperty({ type: 'integer', isArray: true, description: 'Days after the invitation.' }) reminderDays: number[];
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'Sending was ended for good.' })
  stoppedAt: Date | null;
  @ApiProperty() version: number;
}

export class SurveyWavePageDto extends pageOf(SurveyWaveRowDto) {}

class SurveyWaveStepDto {
  @ApiProperty({ type: 'integer', description: '0 the invitations, then the reminders.' }) step: number;
  @ApiProperty({ type: 'integer' }) waiting: number;
  @ApiProperty({ type: 'integer' }) sent: number;
  @ApiProperty({ type: 'integer', description: 'May or may not have arrived.' }) uncertain: number;
  @ApiProperty({ type: 'integer' }) failed: number;
}

export class SurveyWaveDto extends SurveyWaveRowDto {
  @ApiProperty({ type: 'integer', nullable: true }) perMinute: number | null;
  @ApiProperty() atOnce: boolean;
  @ApiProperty({ type: 'string', nullable: true, description: 'The frame in words; null when people were picked.' })
  groupSentence: string | null;
  @ApiProperty({ type: SurveyWaveStepDto, isArray: true }) steps: SurveyWaveStepDto[];
  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    description: 'When mails that wait may leave next; null when none waits or they leave now.',
  })
  leavesAt: Date | null;
}

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

const troubles = ['uncertain', 'failed'] as const;

export class InvitationsQuery extends PageQuery {
  @OneOf(troubles, { optional: true, description: 'Whose mail went wrong so that somebody may send it again.' })
  trouble?: (typeof troubles)[number];
  @OneOf(surveyInvitationStates, { optional: true }) state?: SurveyInvitationState;
}

export class SurveyInvitationDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: SurveyNamedDto }) contact: SurveyNamedDto;
  @ApiProperty({ type: SurveyNamedDto, nullable: true }) company: SurveyNamedDto | null;
  @ApiProperty({ enum: languages }) language: Language;
  @ApiProperty({ enum: surveyInvitationStates }) state: SurveyInvitationState;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true }) lastSentAt: Date | null;
  @ApiProperty({ type: 'integer' }) remindersSent: number;
  @ApiProperty({ enum: troubles, nullable: true, description: 'What has gone wrong with the mail.' })
  trouble: (typeof troubles)[number] | null;
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
  @ApiProperty({
    enum: surveyLeftOutReasons,
    nullable: true,
    description: 'Why no survey can be sent; null when it can.',
  })
  leftOut: SurveyLeftOutReason | null;
}

export class SurveyRecipientPageDto extends pageOf(SurveyRecipientDto) {}

class SurveyLeftOutCountDto {
  @ApiProperty({ enum: surveyLeftOutReasons }) reason: SurveyLeftOutReason;
  @ApiProperty({ type: 'integer' }) count: number;
}

class FrameLanguageDto {
  @ApiProperty({ enum: languages }) language: Language;
  @ApiProperty({ type: 'integer' }) count: number;
}

export class SurveyFrameInputDto {
  @Ids({ most: 10_000, optional: true, description: 'People picked one by one; either these or a group.' })
  contactIds?: string[];
  @Nested(() => RecipientGroupDto, { optional: true }) group?: RecipientGroupDto;
}

/** Whom a sending would reach now, before anybody presses anything. */
export class SurveyFrameDto {
  @ApiProperty({ type: 'string', nullable: true, description: 'The group in words; null when people were picked.' })
  sentence: string | null;
  @ApiProperty({ type: 'integer', description: 'How many would be invited: N.' }) eligible: number;
  @ApiProperty({ type: SurveyLeftOutCountDto, isArray: true }) leftOut: SurveyLeftOutCountDto[];
  @ApiProperty({ type: FrameLanguageDto, isArray: true }) languages: FrameLanguageDto[];
  @ApiProperty({ format: 'date-time', description: 'When the first ones would leave if it were sent now.' })
  leavesAt: Date;
  @ApiProperty({ description: 'Whether they may be sent at once although it is no working hour.' })
  mayBeAtOnce: boolean;
}

/** The reasons that have somebody, in their order. */
export const surveyLeftOutList = (counts: Partial<Record<SurveyLeftOutReason, number>>): SurveyLeftOutCountDto[] =>
  surveyLeftOutReasons.map((reason) => ({ reason, count: counts[reason] ?? 0 })).filter(({ count }) => count > 0);
