import { cooperationStates, type CooperationState } from '@elinvoima/contracts';
import { ApiProperty, PartialType } from '@nestjs/swagger';
import { Day, Flag, Id, Ids, OneOf, Text } from '../http/fields.js';
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
  @Id({ optional: true }) ownerId?: string;
  @Id({ optional: true }) partnerId?: string;
  @Id({ optional: true }) companyId?: string;
}

export class CooperationInputDto {
  @Text({ most: 300 }) name: string;
  @Text({ most: 20_000, optional: true, nullable: true }) purpose?: string | null;
  @Text({ most: 200, optional: true, nullable: true }) theme?: string | null;
  @Day() startsOn: string;
  @Day({ optional: true, nullable: true, description: 'Its last day; none while it goes on for now.' })
  endsOn?: string | null;
  @Flag({ optional: true }) hasAgreement?: boolean;
  @Id({ optional: true, nullable: true }) ownerId?: string | null;
  @Text({ most: 20, least: 1, optional: true, description: '`F5` unless told.' }) primaryFactor?: string;
  @Ids({ optional: true, description: 'At least one partner or company is needed.' }) partnerIds?: string[];
  @Ids({ optional: true }) companyIds?: string[];
}

export class CooperationPatchDto extends PartialType(CooperationInputDto) {}

export class CooperationRowDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty({ type: 'string', nullable: true }) theme: string | null;
  @ApiProperty({ format: 'date' }) startsOn: string;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) endsOn: string | null;
  @ApiProperty() hasAgreement: boolean;
  @ApiProperty() primaryFactor: string;
  @ApiProperty({ type: NamedDto, nullable: true }) owner: NamedDto | null;
  @ApiProperty({ type: NamedDto, isArray: true }) partners: NamedDto[];
  @ApiProperty({ type: NamedDto, isArray: true }) companies: NamedDto[];
  @ApiProperty({ enum: cooperationStates }) state: CooperationState;
  @ApiProperty({ description: 'Active, but no interaction or event linked to it for twelve months.' }) idle: boolean;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) lastActivityOn: string | null;
  @ApiProperty({ format: 'date-time' }) updatedAt: Date;
  @ApiProperty() version: number;
}

export class CooperationPageDto extends pageOf(CooperationRowDto) {}

export class CooperationDto extends CooperationRowDto {
  @ApiProperty({ type: 'string', nullable: true }) purpose: string | null;
  @ApiProperty({ format: 'date-time' }) createdAt: Date;
}
