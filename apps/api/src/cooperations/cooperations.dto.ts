import {
  cooperationScopes,
  cooperationStates,
  type CooperationScope,
  type CooperationState,
} from '@elinvoima/contracts';
import { ApiProperty, PartialType } from '@nestjs/swagger';
import { Day, Flag, Id, Ids, NestedList, OneOf, Pattern, QueryFlag, Text, Texts, Whole } from '../http/fields.js';
import { NamedDto } from '../http/named.dto.js';
import { PageQuery, pageOf } from '../http/page.dto.js';

export class CooperationsQuery extends PageQuery {
  @Text({ most: 200, optional: true, description: 'Part of the name, or of a partner’s or company’s name.' })
  q?: string;
  @OneOf(cooperationStates, { optional: true, description: 'Where it is on the day.' }) state?: CooperationState;
  @Day({ optional: true, description: 'The day that `state` and `idle` speak of; today unless told.' }) on?: string;
  @Text({ most: 20, optional: true, description: 'Active on at least one day of the period.', example: '2026-Q3' })
  period?: string;
  @Text({ most: 200, optional: true }) theme?: string;
  @OneOf(cooperationScopes, { optional: true }) scope?: CooperationScope;
  @QueryFlag({ description: 'Its effect waits for an assessment on the day.' }) assessmentDue?: boolean;
  @QueryFlag({ description: 'Active, but nothing done together for twelve months on the day.' }) idle?: boolean;
  @Id({ optional: true }) ownerId?: string;
  @Id({ optional: true }) partnerId?: string;
  @Id({ optional: true }) companyId?: string;
}

export class ContactOfThemeInputDto {
  @Id() contactId: string;
  @Text({ most: 100, description: 'What one asks this person about; empty for everything.', least: 0 }) theme: string;
}

export class CooperationInputDto {
  @Text({ most: 300 }) name: string;
  @Text({ most: 20_000, optional: true, nullable: true }) purpose?: string | null;
  @Text({ most: 200, optional: true, nullable: true }) theme?: string | null;
  @Day() startsOn: string;
  @Day({ optional: true, nullable: true, description: 'Its last day; none while it goes on for now.' })
  endsOn?: string | null;
  @Flag({ optional: true }) hasAgreement?: boolean;
  @Day({ optional: true, nullable: true }) agreementFrom?: string | null;
  @Day({ optional: true, nullable: true }) agreementUntil?: string | null;
  @Text({ most: 100, optional: true, nullable: true }) agreementNumber?: string | null;
  @Pattern(/^https?:\/\/\S+$/, {
    most: 2000,
    optional: true,
    nullable: true,
    description: 'Where the paper is: in the archive or the case register.',
  })
  agreementUrl?: string | null;
  @OneOf(cooperationScopes, { optional: true, nullable: true }) scope?: CooperationScope | null;
  @Id({ optional: true, nullable: true }) ownerId?: string | null;
  @Text({ most: 20, least: 1, optional: true, description: '`F5` unless told.' }) primaryFactor?: string;
  @Texts({ most: 20, items: 20, optional: true }) secondaryFactors?: string[];
  @Texts({ most: 200, items: 100, optional: true, description: 'Of a network: its working groups.' }) groups?: string[];
  @Whole({ least: 0, most: 1_000_000, optional: true, nullable: true }) memberCount?: number | null;
  @Text({ most: 200, optional: true, nullable: true }) chair?: string | null;
  @Whole({ least: 0, most: 2_000_000_000, optional: true, nullable: true, description: 'Euros that came through it.' })
  fundingEur?: number | null;
  @Whole({
    least: 0,
    most: 10_000,
    optional: true,
    nullable: true,
    description: 'Services that were not there before.',
  })
  newServices?: number | null;
  @Whole({ least: 0, most: 1_000_000, optional: true, nullable: true, description: 'Work places that it gave.' })
  jobs?: number | null;
  @Whole({ least: 0, most: 1_000_000, optional: true, nullable: true, description: 'Companies as employers.' })
  employers?: number | null;
  @NestedList(() => ContactOfThemeInputDto, { optional: true, most: 100, description: 'Contact persons by theme.' })
  contacts?: ContactOfThemeInputDto[];
  @Ids({ optional: true, description: 'At least one partner or company is needed.' }) partnerIds?: string[];
  @Ids({ optional: true }) companyIds?: string[];
  @Ids({ optional: true, description: 'Initiatives that came of it.' }) initiativeIds?: string[];
  @Ids({ optional: true, description: 'Measures that came of it.' }) measureIds?: string[];
}

export class CooperationPatchDto extends PartialType(CooperationInputDto) {}

class LastAssessmentDto {
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 3 }) score: number;
  @ApiProperty({ type: 'integer', nullable: true }) partnerScore: number | null;
  @ApiProperty({ format: 'date' }) assessedOn: string;
}

export class CooperationRowDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty({ type: 'string', nullable: true }) theme: string | null;
  @ApiProperty({ format: 'date' }) startsOn: string;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) endsOn: string | null;
  @ApiProperty() hasAgreement: boolean;
  @ApiProperty({ type: 'string', enum: cooperationScopes, nullable: true }) scope: CooperationScope | null;
  @ApiProperty() primaryFactor: string;
  @ApiProperty({ type: NamedDto, nullable: true }) owner: NamedDto | null;
  @ApiProperty({ type: NamedDto, isArray: true }) partners: NamedDto[];
  @ApiProperty({ type: NamedDto, isArray: true }) companies: NamedDto[];
  @ApiProperty({ enum: cooperationStates }) state: CooperationState;
  @ApiProperty({ description: 'Active, but no interaction or event linked to it for twelve months.' }) idle: boolean;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) lastActivityOn: string | null;
  @ApiProperty({ type: LastAssessmentDto, nullable: true }) lastAssessment: LastAssessmentDto | null;
  @ApiProperty({ description: 'Active and not assessed for twelve months, or ended and not assessed since.' })
  assessmentDue: boolean;
  @ApiProperty({ format: 'date-time' }) updatedAt: Date;
  @ApiProperty() version: number;
}

class ContactOfThemeDto extends NamedDto {
  @ApiProperty({ description: 'Empty for everything.' }) theme: string;
}

class CooperationActivityDto {
  @ApiProperty({ enum: ['interaction', 'event'] }) kind: 'interaction' | 'event';
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() title: string;
  @ApiProperty({ format: 'date' }) day: string;
}

export class CooperationPageDto extends pageOf(CooperationRowDto) {}

export class CooperationDto extends CooperationRowDto {
  @ApiProperty({ type: 'string', nullable: true }) purpose: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) agreementFrom: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) agreementUntil: string | null;
  @ApiProperty({ type: 'string', nullable: true }) agreementNumber: string | null;
  @ApiProperty({ type: 'string', nullable: true }) agreementUrl: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) jobs: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) employers: number | null;
  @ApiProperty({ type: ContactOfThemeDto, isArray: true }) contacts: ContactOfThemeDto[];
  @ApiProperty({ type: CooperationActivityDto, isArray: true, description: 'The twenty newest.' })
  activity: CooperationActivityDto[];
  @ApiProperty({ type: 'string', isArray: true }) secondaryFactors: string[];
  @ApiProperty({ type: 'string', isArray: true }) groups: string[];
  @ApiProperty({ type: 'integer', nullable: true }) memberCount: number | null;
  @ApiProperty({ type: 'string', nullable: true }) chair: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) fundingEur: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) newServices: number | null;
  @ApiProperty({ type: NamedDto, isArray: true }) initiatives: NamedDto[];
  @ApiProperty({ type: NamedDto, isArray: true }) measures: NamedDto[];
  @ApiProperty({ format: 'date-time' }) createdAt: Date;
}
