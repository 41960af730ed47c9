import {
  outboxStates,
  referralOutcomes,
  referralStates,
  referralWays,
  type OutboxState,
  type ReferralOutcome,
  type ReferralState,
  type ReferralWay,
} from '@elinvoima/contracts';
import { ApiProperty, PartialType } from '@nestjs/swagger';
import { Day, Email, Flag, Id, OneOf, Text } from '../http/fields.js';
import { NamedDto } from '../http/named.dto.js';
import { PageQuery, pageOf } from '../http/page.dto.js';

export class ReferralsQuery extends PageQuery {
  @Text({ most: 200, optional: true, description: 'Part of the need, or of the customer’s or recipient’s name.' })
  q?: string;
  @OneOf(referralStates, { optional: true, description: 'Where it is today.' }) state?: ReferralState;
  @Text({ most: 20, optional: true, description: 'Sent in the period.', example: '2026-Q3' }) period?: string;
  @Id({ optional: true }) partnerId?: string;
  @Id({ optional: true }) companyId?: string;
  @Id({ optional: true }) ownerId?: string;
  @Id({ optional: true }) interactionId?: string;
}

export class ReferralInputDto {
  @Text({ most: 300 }) need: string;
  @Id({ optional: true, nullable: true, description: 'A company, a contact or a person’s name is needed.' })
  companyId?: string | null;
  @Id({ optional: true, nullable: true }) contactId?: string | null;
  @Text({
    most: 200,
    least: 1,
    optional: true,
    nullable: true,
    description: 'Somebody founding a company, without business ID.',
  })
  personName?: string | null;
  @Id({ optional: true, nullable: true, description: 'Either this or `recipientUnit`.' }) partnerId?: string | null;
  @Text({ most: 200, least: 1, optional: true, nullable: true, description: 'A unit of the municipality itself.' })
  recipientUnit?: string | null;
  @OneOf(referralWays, { optional: true, description: '`email` unless told.' }) way?: ReferralWay;
  @Flag({ optional: true, description: 'Needed where the municipality itself tells the recipient of the customer.' })
  consent?: boolean;
  @Day({ optional: true, nullable: true, description: 'When it was asked; today unless told.' })
  consentedOn?: string | null;
  @Email({
    optional: true,
    nullable: true,
    description: 'Somebody at the partner; the partner’s own address unless told.',
  })
  recipientEmail?: string | null;
  @Day({ optional: true, description: 'Today unless told.' }) sentOn?: string;
  @Id({ optional: true, nullable: true, description: 'The caller unless told.' }) ownerId?: string | null;
  @Id({ optional: true, nullable: true, description: 'The interaction in which it was agreed.' })
  interactionId?: string | null;
  @OneOf(referralOutcomes, { optional: true, nullable: true }) outcome?: ReferralOutcome | null;
  @Day({ optional: true, nullable: true, description: 'Today unless told.' }) outcomeOn?: string | null;
  @Day({ optional: true, nullable: true, description: 'A withdrawn referral is not counted.' })
  withdrawnOn?: string | null;
  @Text({ most: 5000, optional: true, nullable: true }) notes?: string | null;
}

export class ReferralPatchDto extends PartialType(ReferralInputDto) {}

export class ReferralRowDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() need: string;
  @ApiProperty({ type: NamedDto, nullable: true }) company: NamedDto | null;
  @ApiProperty({ type: NamedDto, nullable: true }) contact: NamedDto | null;
  @ApiProperty({ type: 'string', nullable: true }) personName: string | null;
  @ApiProperty({ type: NamedDto, nullable: true }) partner: NamedDto | null;
  @ApiProperty({ type: 'string', nullable: true }) recipientUnit: string | null;
  @ApiProperty({ enum: referralWays }) way: ReferralWay;
  @ApiProperty() consent: boolean;
  @ApiProperty({ format: 'date' }) sentOn: string;
  @ApiProperty({ format: 'date', description: 'The day from which what came of it is asked and counted.' })
  askOn: string;
  @ApiProperty({ enum: referralStates }) state: ReferralState;
  @ApiProperty({ enum: referralOutcomes, type: 'string', nullable: true }) outcome: ReferralOutcome | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) outcomeOn: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) withdrawnOn: string | null;
  @ApiProperty({ description: 'The partner told the outcome by its link.' }) toldByPartner: boolean;
  @ApiProperty({ type: NamedDto, nullable: true }) owner: NamedDto | null;
  @ApiProperty({ format: 'date-time' }) updatedAt: Date;
  @ApiProperty() version: number;
}

export class ReferralPageDto extends pageOf(ReferralRowDto) {}

class ReferralInteractionDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() title: string;
}

class ReferralFollowUpDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'date' }) dueOn: string;
  @ApiProperty() done: boolean;
}

const mailKinds = ['referral', 'reminder', 'repeat'] as const;

class MailOfReferralDto {
  @ApiProperty({ enum: mailKinds }) kind: (typeof mailKinds)[number];
  @ApiProperty({ format: 'date' }) on: string;
  @ApiProperty() to: string;
  @ApiProperty({ enum: outboxStates, type: 'string', nullable: true }) state: OutboxState | null;
}

export class ReferralMailDto {
  @ApiProperty() to: string;
  @ApiProperty() subject: string;
  @ApiProperty() text: string;
}

export class OutcomeLinkDto {
  @ApiProperty({ description: 'Shown once; only its hash is kept.' }) url: string;
  @ApiProperty({ format: 'date-time' }) expiresAt: Date;
}

export class ReferralDto extends ReferralRowDto {
  @ApiProperty({ type: ReferralInteractionDto, nullable: true }) interaction: ReferralInteractionDto | null;
  @ApiProperty({ type: ReferralFollowUpDto, nullable: true, description: 'The promise to ask what came of it.' })
  followUp: ReferralFollowUpDto | null;
  @ApiProperty({ type: 'string', nullable: true }) notes: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) consentedOn: string | null;
  @ApiProperty({ type: 'string', nullable: true }) recipientEmail: string | null;
  @ApiProperty({ type: 'string', nullable: true }) partnerEmail: string | null;
  @ApiProperty({ type: 'string', nullable: true, description: 'The partner’s own words.' })
  outcomeComment: string | null;
  @ApiProperty({ type: MailOfReferralDto, isArray: true }) mails: MailOfReferralDto[];
  @ApiProperty({ format: 'date-time' }) createdAt: Date;
}
