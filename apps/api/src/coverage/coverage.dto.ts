import {
  coverageBreakdowns,
  coverageLists,
  coverageReasons,
  coverageStates,
  industryGroups,
  silentAfterMonths,
  sizeClasses,
  type CoverageBreakdown,
  type CoverageList,
  type CoverageReason,
  type CoverageState,
  type IndustryGroup,
  type SizeClass,
} from '@elinvoima/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { Day, Id, OneOf, Pattern, QueryFlag, Text, Whole } from '../http/fields.js';
import { NamedDto } from '../http/named.dto.js';
import { PageQuery, pageOf } from '../http/page.dto.js';

class TargetQuery extends PageQuery {
  @OneOf(sizeClasses, { optional: true }) sizeClass?: SizeClass;
  @OneOf(industryGroups, { optional: true }) industryGroup?: IndustryGroup;
  @Pattern(/^\d{5}$/, { most: 5, optional: true }) postalCode?: string;
  @Id({ optional: true, description: 'Companies of this owner. Owners are never compared.' }) ownerId?: string;
  @QueryFlag({ description: 'Companies without an owner.' }) unowned?: boolean;
}

export class QueueQuery extends TargetQuery {
  @Whole({ least: 1, most: 60, optional: true, description: 'Not met for so many months; 12 unless told.' })
  months: number = silentAfterMonths;
  @OneOf(coverageLists, { optional: true, description: '`silent` unless told.' }) list: CoverageList = 'silent';
  @OneOf(coverageStates, { optional: true, description: '`open` unless told.' }) state: CoverageState = 'open';
  @OneOf(coverageReasons, { optional: true }) reason?: CoverageReason;
}

class ReasonDto {
  @ApiProperty({ enum: coverageReasons }) reason: CoverageReason;
  @ApiProperty({ type: 'integer' }) points: number;
}

class PromiseOfVisitDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'date' }) dueOn: string;
  @ApiProperty({ type: NamedDto }) owner: NamedDto;
}

class SnoozeOfCompanyDto {
  @ApiProperty({ format: 'date' }) until: string;
  @ApiProperty() reason: string;
  @ApiProperty({ type: 'string', nullable: true }) by: string | null;
}

export class QueueRowDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty({ enum: sizeClasses, nullable: true }) sizeClass: SizeClass | null;
  @ApiProperty({ enum: industryGroups, nullable: true }) industryGroup: IndustryGroup | null;
  @ApiProperty({ type: 'string', nullable: true }) postalCode: string | null;
  @ApiProperty({ type: 'string', nullable: true }) postOffice: string | null;
  @ApiProperty({ type: 'string', nullable: true }) phone: string | null;
  @ApiProperty({ type: NamedDto, nullable: true }) owner: NamedDto | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true, description: 'Null when never met.' })
  lastMetOn: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) monthsSilent: number | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) registeredOn: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true, description: 'What was promised for and has passed.' })
  lateSince: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) lowAnswerOn: string | null;
  @ApiProperty({ type: 'integer', description: 'The sum of the reasons’ points; the list’s order.' }) points: number;
  @ApiProperty({ type: ReasonDto, isArray: true, description: 'Why it is suggested, the weightiest first.' })
  reasons: ReasonDto[];
  @ApiProperty({ type: PromiseOfVisitDto, nullable: true }) promise: PromiseOfVisitDto | null;
  @ApiProperty({ type: SnoozeOfCompanyDto, nullable: true }) snooze: SnoozeOfCompanyDto | null;
  @ApiProperty({ type: 'integer', description: 'The company’s version, for changing its owner.' }) version: number;
}

export class QueuePageDto extends pageOf(QueueRowDto) {}

export class SnoozeDto {
  @Day({ description: 'On this day the company is suggested again; at most two years ahead.' }) until: string;
  @Text({ most: 300 }) reason: string;
}

export class CoverageHistoryQuery {
  @Text({ most: 20, example: '2024-Q1' }) from: string;
  @Text({ most: 20, example: '2026-Q4' }) to: string;
  @OneOf(coverageBreakdowns, { optional: true }) by?: CoverageBreakdown;
}

class CoverageGroupDto {
  @ApiProperty({ type: 'string', nullable: true, description: 'Null is unknown.' }) key: string | null;
  @ApiProperty() name: string;
  @ApiProperty({ type: 'integer' }) reached: number;
  @ApiProperty({ type: 'integer' }) companies: number;
}

class CoverageOfPeriodDto {
  @ApiProperty({ example: '2026-Q3' }) period: string;
  @ApiProperty({ type: 'integer', description: 'Part `reachedHere` of indicator 3.1.d3.' }) reached: number;
  @ApiProperty({ type: 'integer', description: 'Part `companiesHere` of indicator 3.1.d3.' }) companies: number;
  @ApiProperty({ type: CoverageGroupDto, isArray: true }) groups: CoverageGroupDto[];
}

export class CoverageHistoryDto {
  @ApiProperty({ type: CoverageOfPeriodDto, isArray: true }) items: CoverageOfPeriodDto[];
}

const unknowns = ['sizeClass', 'industryGroup', 'postalCode'] as const;

export class NotReachedQuery extends TargetQuery {
  @Text({ most: 20, example: '2026-Q3', description: 'Not reached in the twelve months before its end.' })
  period: string;
  @OneOf(unknowns, { optional: true, description: 'Companies of which this is not known.' })
  unknown?: (typeof unknowns)[number];
}

export class NotReachedRowDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty({ enum: sizeClasses, nullable: true }) sizeClass: SizeClass | null;
  @ApiProperty({ enum: industryGroups, nullable: true }) industryGroup: IndustryGroup | null;
  @ApiProperty({ type: 'string', nullable: true }) postalCode: string | null;
  @ApiProperty({ type: 'string', nullable: true }) postOffice: string | null;
  @ApiProperty({ type: NamedDto, nullable: true }) owner: NamedDto | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) registeredOn: string | null;
}

export class NotReachedPageDto extends pageOf(NotReachedRowDto) {}
