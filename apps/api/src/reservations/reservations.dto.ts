import {
  enquiryKinds,
  enquiryStages,
  reservationConversions,
  reservationEndings,
  reservationStates,
  siteStatuses,
  type EnquiryKind,
  type EnquiryStage,
  type ReservationConversion,
  type ReservationEnding,
  type ReservationState,
  type SiteStatus,
} from '@elinvoima/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { Day, Id, Numeric, OneOf, Text } from '../http/fields.js';
import { PageQuery, pageOf } from '../http/page.dto.js';

export class ReservationsQuery extends PageQuery {
  @OneOf(reservationStates, {
    optional: true,
    description: '`expiring`: of the open ones those with at most 30 days left.',
  })
  state?: ReservationState;
  @Id({ optional: true }) siteId?: string;
  @Id({ optional: true }) enquiryId?: string;
  @Day({ optional: true, description: 'Ends on this day or later.' }) untilFrom?: string;
  @Day({ optional: true, description: 'Ends on this day or earlier.' }) untilTo?: string;
}

/** On what terms a site is kept. */
export class ReservationTermsDto {
  @Numeric({ least: 0, most: 1e9, optional: true, nullable: true, description: 'Euros, for the whole time.' })
  fee?: number | null;
  @Text({ most: 20_000, optional: true, nullable: true }) conditions?: string | null;
  @Text({ most: 100, optional: true, nullable: true, description: 'In the municipality’s case management.' })
  caseNumber?: string | null;
  @Text({ most: 200, optional: true, nullable: true, description: 'The officer or body.' }) decidedBy?: string | null;
  @Day({ optional: true, nullable: true }) decidedOn?: string | null;
}

export class ReservationInputDto extends ReservationTermsDto {
  @Id() enquiryId: string;
  @Day({ description: 'The last day: after today, at most 24 months ahead.' }) until: string;
  @Text({ most: 1000, optional: true, nullable: true, description: 'Needed when the site is planned or empty.' })
  reason?: string | null;
}

export class ExtensionDto {
  @Day({ description: 'Later than the present last day.' }) until: string;
  @Text({ most: 1000 }) reason: string;
}

export class ReleaseDto {
  @Text({ most: 1000 }) reason: string;
}

export class ConversionDto {
  @OneOf(reservationConversions) status: ReservationConversion;
  @Day({ optional: true, description: 'The day of the deed; today unless told.' }) since?: string;
}

class ReservedSiteDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty({ enum: enquiryKinds }) kind: EnquiryKind;
  @ApiProperty({ enum: siteStatuses }) status: SiteStatus;
}

class ReservingEnquiryDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() title: string;
  @ApiProperty({ enum: enquiryStages }) stage: EnquiryStage;
}

class ReservationExtensionDto {
  @ApiProperty({ format: 'date' }) untilBefore: string;
  @ApiProperty({ format: 'date' }) untilAfter: string;
  @ApiProperty({ type: 'string', nullable: true }) reason: string | null;
  @ApiProperty({ format: 'date-time' }) recordedAt: string;
  @ApiProperty({ type: 'string', nullable: true }) recordedBy: string | null;
}

export class ReservationDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: ReservedSiteDto }) site: ReservedSiteDto;
  @ApiProperty({
    type: ReservingEnquiryDto,
    nullable: true,
    description: 'Null when it is confidential and the reader is not of its circle; then the terms are null too.',
  })
  enquiry: ReservingEnquiryDto | null;
  @ApiProperty({ format: 'date' }) since: string;
  @ApiProperty({ format: 'date', description: 'The last day.' }) until: string;
  @ApiProperty({ enum: reservationStates }) state: ReservationState;
  @ApiProperty() daysLeft: number;
  @ApiProperty({ type: 'string', nullable: true }) reason: string | null;
  @ApiProperty({ type: 'number', nullable: true }) fee: number | null;
  @ApiProperty({ type: 'string', nullable: true }) conditions: string | null;
  @ApiProperty({ type: 'string', nullable: true }) caseNumber: string | null;
  @ApiProperty({ type: 'string', nullable: true }) decidedBy: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) decidedOn: string | null;
  @ApiProperty({ enum: reservationEndings, nullable: true }) ending: ReservationEnding | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) endedOn: string | null;
  @ApiProperty({ type: 'string', nullable: true }) endReason: string | null;
  @ApiProperty({ type: 'string', nullable: true }) endedBy: string | null;
  @ApiProperty({ type: ReservationExtensionDto, isArray: true, description: 'Newest first.' })
  extensions: ReservationExtensionDto[];
  @ApiProperty({ format: 'date-time' }) createdAt: Date;
  @ApiProperty({ type: 'string', nullable: true }) createdBy: string | null;
  @ApiProperty({ format: 'date-time' }) updatedAt: Date;
  @ApiProperty() version: number;
}

export class ReservationPageDto extends pageOf(ReservationDto) {}
