import {
  dataSubjectRights,
  disclosedKinds,
  identityChecks,
  informationRequestKinds,
  informationRequestOutcomes,
  informationRequestStates,
  type DataSubjectRight,
  type DisclosedKind,
  type IdentityCheck,
  type InformationRequestKind,
  type InformationRequestOutcome,
  type InformationRequestState,
} from '@elinvoima/contracts';
import { ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import { Day, Flag, Id, Nested, OneOf, QueryFlag, Text, Whole } from '../http/fields.js';
import { NamedDto } from '../http/named.dto.js';
import { PageQuery, pageOf } from '../http/page.dto.js';

export class InformationRequestsQuery extends PageQuery {
  @Text({ most: 200, optional: true, description: 'Part of what is asked or of the requester’s name, or the number.' })
  q?: string;
  @OneOf(informationRequestKinds, { optional: true }) kind?: InformationRequestKind;
  @OneOf(informationRequestStates, { optional: true }) state?: InformationRequestState;
  @Id({ optional: true }) ownerId?: string;
  @QueryFlag({ description: 'Open, and the last day is past.' }) late?: boolean;
  @Whole({ least: 1960, most: 2999, optional: true }) year?: number;
}

export class InformationRequestYearQuery {
  @Whole({ least: 1960, most: 2999 }) year: number;
}

export class InformationRequestInputDto {
  @OneOf(informationRequestKinds) kind: InformationRequestKind;
  @Text({ most: 20_000, description: 'What is asked for.' }) asked: string;
  @Flag({ optional: true, description: 'Many documents, or parts to be left out: a month instead of two weeks.' })
  wide?: boolean;
  @OneOf(dataSubjectRights, { optional: true, nullable: true, description: 'Required of a data subject’s request.' })
  right?: DataSubjectRight | null;
  @Day({ optional: true, description: 'Today unless told; the last day is counted from it.' }) receivedOn?: string;
  @Text({ most: 200, optional: true, nullable: true }) requesterName?: string | null;
  @Text({ most: 500, optional: true, nullable: true }) requesterContact?: string | null;
  @OneOf(identityChecks, { optional: true, nullable: true }) identityCheck?: IdentityCheck | null;
  @Id({ optional: true, nullable: true }) ownerId?: string | null;
  @Flag({ optional: true, description: 'A decision that can be appealed is wanted.' }) decisionAsked?: boolean;
  @Day({ optional: true, nullable: true, description: 'When that decision was made.' }) decidedOn?: string | null;
  @Text({ most: 20_000, optional: true, nullable: true }) notes?: string | null;
}

export class InformationRequestPatchDto extends PartialType(OmitType(InformationRequestInputDto, ['kind'] as const)) {}

export class InformationRequestExtensionDto {
  @Day() until: string;
  @Text({ most: 2000, least: 1, description: 'As the requester is told.' }) reason: string;
  @Day({ optional: true, description: 'When the requester was told; today unless said.' }) on?: string;
}

export class InformationRequestAnswerDto {
  @OneOf(informationRequestOutcomes) outcome: InformationRequestOutcome;
  @Text({ most: 2000, optional: true, nullable: true, description: 'The rule by which anything was refused.' })
  ground?: string | null;
  @Day({ optional: true }) on?: string;
}

export class InformationRequestDayDto {
  @Day({ optional: true }) on?: string;
}

export class DisclosedRecordDto {
  @OneOf(disclosedKinds) kind: DisclosedKind;
  @Id() id: string;
}

export class DisclosureInputDto {
  @Text({ most: 2000, least: 1, description: 'What was given out.' }) what: string;
  @Text({ most: 500, least: 1, description: 'By which rule.' }) rule: string;
  @Day({ optional: true }) givenOn?: string;
  @Nested(() => DisclosedRecordDto, { optional: true }) record?: DisclosedRecordDto;
}

export class InformationRequestRowDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: '3/2026' }) code: string;
  @ApiProperty({ enum: informationRequestKinds }) kind: InformationRequestKind;
  @ApiProperty({ type: 'string', enum: dataSubjectRights, nullable: true }) right: DataSubjectRight | null;
  @ApiProperty() asked: string;
  @ApiProperty({ format: 'date' }) receivedOn: string;
  @ApiProperty({ format: 'date', description: 'By the law, or as it was put off.' }) lastDay: string;
  @ApiProperty({ enum: informationRequestStates }) state: InformationRequestState;
  @ApiProperty({ description: 'Open past its last day, or answered after it.' }) late: boolean;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) answeredOn: string | null;
  @ApiProperty({ type: 'string', enum: informationRequestOutcomes, nullable: true })
  outcome: InformationRequestOutcome | null;
  @ApiProperty({ type: NamedDto, nullable: true }) owner: NamedDto | null;
  @ApiProperty({ format: 'date-time' }) updatedAt: Date;
  @ApiProperty() version: number;
}

export class InformationRequestPageDto extends pageOf(InformationRequestRowDto) {}

export class DisclosureDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() what: string;
  @ApiProperty() rule: string;
  @ApiProperty({ format: 'date' }) givenOn: string;
  @ApiProperty({ type: DisclosedRecordDto, nullable: true }) record: DisclosedRecordDto | null;
  @ApiProperty({ type: 'string', nullable: true, description: 'Who wrote it down.' }) by: string | null;
}

export class InformationRequestDto extends InformationRequestRowDto {
  @ApiProperty() wide: boolean;
  @ApiProperty({ type: 'string', nullable: true }) requesterName: string | null;
  @ApiProperty({ type: 'string', nullable: true }) requesterContact: string | null;
  @ApiProperty({ format: 'date', description: 'By the law.' }) dueOn: string;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) extendedUntil: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) extendedOn: string | null;
  @ApiProperty({ type: 'string', nullable: true }) extensionReason: string | null;
  @ApiProperty({ type: 'string', enum: identityChecks, nullable: true }) identityCheck: IdentityCheck | null;
  @ApiProperty({ type: 'string', nullable: true }) ground: string | null;
  @ApiProperty() decisionAsked: boolean;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) decidedOn: string | null;
  @ApiProperty({ type: 'string', nullable: true }) notes: string | null;
  @ApiProperty({ format: 'date-time' }) createdAt: Date;
  @ApiProperty({ type: DisclosureDto, isArray: true }) disclosures: DisclosureDto[];
}

export class InformationRequestYearRowDto {
  @ApiProperty({ enum: informationRequestKinds }) kind: InformationRequestKind;
  @ApiProperty({ type: 'integer' }) received: number;
  @ApiProperty({ type: 'integer' }) inTime: number;
  @ApiProperty({ type: 'integer', description: 'Answered after the last day, or open past it.' }) late: number;
  @ApiProperty({ type: 'integer' }) open: number;
  @ApiProperty({ type: 'integer' }) withdrawn: number;
  @ApiProperty({ type: 'integer', description: 'Wholly or partly.' }) refused: number;
  @ApiProperty({ type: 'integer' }) decisionsAsked: number;
  @ApiProperty({ type: 'integer', nullable: true, description: 'From receipt to answer.' }) medianDays: number | null;
}

export class InformationRequestYearDto {
  @ApiProperty({ type: 'integer' }) year: number;
  @ApiProperty({ type: InformationRequestYearRowDto, isArray: true }) items: InformationRequestYearRowDto[];
}
