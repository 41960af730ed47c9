import {
  registerChangeKinds,
  registerChangeStates,
  type RegisterChangeKind,
  type RegisterChangeState,
} from '@elinvoima/contracts';
import type { TakeOutcome } from '@elinvoima/domain/register';
import { ApiProperty } from '@nestjs/swagger';
import { Day, Id, Ids, OneOf, QueryFlag, Text } from '../http/fields.js';
import { NamedDto } from '../http/named.dto.js';
import { PageQuery, pageOf } from '../http/page.dto.js';

export class RegisterChangesQuery extends PageQuery {
  @OneOf(registerChangeStates, { optional: true }) state?: RegisterChangeState;
  @OneOf(registerChangeKinds, { optional: true }) kind?: RegisterChangeKind;
  @Id({ optional: true }) companyId?: string;
  @QueryFlag({ description: 'Housing and mutual property companies too; left out unless asked for.' })
  housing?: boolean;
  @Day({
    optional: true,
    description: 'Companies that have come to the register, or here, since that day, taken in or not: whom to call.',
  })
  arrivedSince?: string;
  @Text({ most: 200, optional: true, description: 'Part of a name or the beginning of a business id.' }) q?: string;
}

class ChangedCompanyDto extends NamedDto {
  @ApiProperty({ type: 'integer' }) version: number;
}

class RegisterValuesDto {
  @ApiProperty({ type: 'string', required: false, nullable: true }) name?: string | null;
  @ApiProperty({ type: 'string', required: false, nullable: true }) status?: string | null;
  @ApiProperty({ type: 'string', required: false, nullable: true }) situation?: string | null;
  @ApiProperty({ type: 'string', required: false, nullable: true }) companyForm?: string | null;
  @ApiProperty({ type: 'string', required: false, nullable: true }) industryCode?: string | null;
  @ApiProperty({ type: 'string', required: false, nullable: true }) industryScheme?: string | null;
  @ApiProperty({ type: 'string', required: false, nullable: true }) streetAddress?: string | null;
  @ApiProperty({ type: 'string', required: false, nullable: true }) postalCode?: string | null;
  @ApiProperty({ type: 'string', required: false, nullable: true }) postOffice?: string | null;
  @ApiProperty({ type: 'string', required: false, nullable: true }) municipalityCode?: string | null;
  @ApiProperty({ type: 'string', required: false, nullable: true }) website?: string | null;
  @ApiProperty({ type: 'string', required: false, nullable: true }) relationship?: string | null;
}

class RegisterWordsDto {
  @ApiProperty({ type: 'string', nullable: true }) from: string | null;
  @ApiProperty({ type: 'string', nullable: true }) to: string | null;
}

export class RegisterChangeDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: '9000001-9' }) businessId: string;
  @ApiProperty({ type: ChangedCompanyDto, nullable: true, description: 'Null while the company is not ours.' })
  company: ChangedCompanyDto | null;
  @ApiProperty({ enum: registerChangeKinds }) kind: RegisterChangeKind;
  @ApiProperty({ description: 'The company’s name as the register has it.' }) title: string;
  @ApiProperty({ type: RegisterValuesDto, description: 'Our own fields as they were when it was told.' })
  from: RegisterValuesDto;
  @ApiProperty({ type: RegisterValuesDto, description: 'The same fields as the register has them.' })
  to: RegisterValuesDto;
  @ApiProperty({
    enum: ['visiting', 'postal'],
    type: 'string',
    nullable: true,
    description: 'Which address places a newcomer here.',
  })
  placedBy: 'visiting' | 'postal' | null;
  @ApiProperty({ type: RegisterWordsDto, description: 'The register’s own words for the industry codes.' })
  industry: RegisterWordsDto;
  @ApiProperty({ type: RegisterWordsDto, description: 'The register’s own words for the company forms.' })
  form: RegisterWordsDto;
  @ApiProperty({ description: 'A housing or mutual property company.' }) housing: boolean;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) registeredOn: string | null;
  @ApiProperty({ format: 'date-time' }) seenAt: Date;
  @ApiProperty({ enum: registerChangeStates }) state: RegisterChangeState;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true }) decidedAt: Date | null;
  @ApiProperty({ type: NamedDto, nullable: true }) decidedBy: NamedDto | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true, description: 'The newest meeting with the company.' })
  lastMetOn: string | null;
}

export class RegisterChangePageDto extends pageOf(RegisterChangeDto) {}

class RegisterKindCountDto {
  @ApiProperty({ enum: registerChangeKinds }) kind: RegisterChangeKind;
  @ApiProperty({ type: 'integer' }) count: number;
}

export class RegisterSummaryDto {
  @ApiProperty({ type: 'integer', description: 'How many wait for somebody.' }) count: number;
  @ApiProperty({ type: RegisterKindCountDto, isArray: true }) byKind: RegisterKindCountDto[];
}

const outcomes = ['taken', 'outdated', 'decided', 'company-gone'] as const satisfies readonly TakeOutcome[];
const outcomeMeans =
  'outdated: our own field has been changed since; it is told anew and waits. decided: somebody has decided already. company-gone: the company lies in the bin.';

export class RegisterTakeDto {
  @ApiProperty({ enum: ['taken', 'outdated'], description: outcomeMeans }) outcome: 'taken' | 'outdated';
  @ApiProperty({ type: RegisterChangeDto }) change: RegisterChangeDto;
}

export class RegisterChangeIdsDto {
  @Ids({ most: 200 }) ids: string[];
}

class RegisterOutcomeDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: outcomes, description: outcomeMeans }) outcome: TakeOutcome;
}

export class RegisterTakesDto {
  @ApiProperty({ type: 'integer' }) taken: number;
  @ApiProperty({ type: RegisterOutcomeDto, isArray: true }) items: RegisterOutcomeDto[];
}

export class RegisterIgnoresDto {
  @ApiProperty({ type: 'integer', description: 'How many were open and are now passed over.' }) ignored: number;
}
