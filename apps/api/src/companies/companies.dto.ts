import {
  companyKinds,
  companyRelationships,
  companySituations,
  companyStatuses,
  industryGroups,
  industrySchemes,
  metWithinMonths,
  needsFlags,
  sizeClasses,
  sizeGroups,
  type CompanyKind,
  type CompanyRelationship,
  type CompanySituation,
  type CompanyStatus,
  type IndustryGroup,
  type IndustryScheme,
  type MetWithinMonths,
  type NeedsFlag,
  type SizeClass,
  type SizeGroup,
} from '@elinvoima/contracts';
import { ApiProperty, PartialType } from '@nestjs/swagger';
import {
  Day,
  Email,
  Id,
  OneOf,
  Pattern,
  QueryFlag,
  QueryManyIds,
  QueryManyOf,
  QueryManyPatterns,
  QueryManyTexts,
  Text,
  Texts,
} from '../http/fields.js';
import { PageQuery, pageOf } from '../http/page.dto.js';

export class CompaniesQuery extends PageQuery {
  @Text({ most: 200, optional: true, description: 'Part of a name, an earlier name or a business id.' }) q?: string;
  @QueryManyOf(companyRelationships) relationship?: CompanyRelationship[];
  @QueryManyOf(companyStatuses) status?: CompanyStatus[];
  @QueryManyPatterns(/^\d{1,5}$/, { most: 5, description: 'TOL codes or their beginnings.' }) industry?: string[];
  @QueryManyOf(sizeClasses) sizeClass?: SizeClass[];
  @QueryManyPatterns(/^\d{5}$/, { most: 5 }) postalCode?: string[];
  @QueryManyPatterns(/^\d{3}$/, { most: 3 }) municipalityCode?: string[];
  @QueryManyIds() ownerId?: string[];
  @QueryManyTexts({ most: 60, description: 'Any of these tags.' }) tag?: string[];
  @QueryFlag({ description: 'Include housing and mutual property companies.' }) housing?: boolean;
  @QueryManyOf(companySituations) situation?: CompanySituation[];
  @QueryManyOf(companyKinds) kind?: CompanyKind[];
  @QueryManyOf(industryGroups) industryGroup?: IndustryGroup[];
  @QueryManyOf(sizeGroups) sizeGroup?: SizeGroup[];
  @QueryFlag({ description: 'Nobody of the municipality answers for it.' }) unowned?: boolean;
  @OneOf(metWithinMonths, { optional: true, description: 'Not met for this many months; never met ones too.' })
  notMetMonths?: MetWithinMonths;
  @OneOf(metWithinMonths, { optional: true, description: 'Met within this many months.' }) metMonths?: MetWithinMonths;
  @Day({ optional: true, description: 'Last met on this day or later.' }) lastMetFrom?: string;
  @Day({ optional: true, description: 'Last met on this day or earlier; never met ones are left out.' })
  lastMetTo?: string;
  @QueryFlag() neverMet?: boolean;
  @QueryFlag({ description: 'Something has been promised about it and is not done. Needs the right to follow-ups.' })
  openFollowUp?: boolean;
  @QueryManyOf(needsFlags, {
    description: 'What its newest needs assessment says. Needs the right to needs assessments.',
  })
  need?: NeedsFlag[];
  @QueryFlag({ description: 'Registered this month or, when the register does not know it, entered this month.' })
  newThisMonth?: boolean;
}

export class CompanyInputDto {
  @Text({ most: 300 }) name: string;
  @OneOf(companyKinds, { optional: true }) kind?: CompanyKind;
  @Text({
    most: 20,
    optional: true,
    nullable: true,
    example: '1234567-1',
    description: 'Its check digit is verified; sole traders and founders may have none.',
  })
  businessId?: string | null;
  @OneOf(companyRelationships, { optional: true }) relationship?: CompanyRelationship;
  @OneOf(companyStatuses, { optional: true }) status?: CompanyStatus;
  @Pattern(/^\d{2,5}$/, { most: 5, optional: true, nullable: true }) industryCode?: string | null;
  @OneOf(industrySchemes, { optional: true, nullable: true }) industryScheme?: IndustryScheme | null;
  @OneOf(sizeClasses, { optional: true, nullable: true }) sizeClass?: SizeClass | null;
  @Text({ most: 300, optional: true, nullable: true }) streetAddress?: string | null;
  @Pattern(/^\d{5}$/, { most: 5, optional: true, nullable: true }) postalCode?: string | null;
  @Text({ most: 100, optional: true, nullable: true }) postOffice?: string | null;
  @Pattern(/^\d{3}$/, { most: 3, optional: true, nullable: true }) municipalityCode?: string | null;
  @Text({ most: 300, optional: true, nullable: true }) website?: string | null;
  @Email({ optional: true, nullable: true }) email?: string | null;
  @Text({ most: 50, optional: true, nullable: true }) phone?: string | null;
  @Texts({ most: 60, items: 30, optional: true }) tags?: string[];
  @Text({ most: 20_000, optional: true, nullable: true }) notes?: string | null;
  @Id({ optional: true, nullable: true }) ownerId?: string | null;
}

export class CompanyPatchDto extends PartialType(CompanyInputDto) {}

class OwnerDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
}

export class CompanyRowDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty({ type: 'string', nullable: true }) businessId: string | null;
  @ApiProperty({ enum: companyKinds }) kind: CompanyKind;
  @ApiProperty({ enum: companyRelationships }) relationship: CompanyRelationship;
  @ApiProperty({ enum: companyStatuses }) status: CompanyStatus;
  @ApiProperty({ enum: companySituations, nullable: true }) situation: CompanySituation | null;
  @ApiProperty({ type: 'string', nullable: true }) industryCode: string | null;
  @ApiProperty({ enum: sizeClasses, nullable: true }) sizeClass: SizeClass | null;
  @ApiProperty({ type: 'string', nullable: true }) postalCode: string | null;
  @ApiProperty({ type: 'string', nullable: true }) postOffice: string | null;
  @ApiProperty({ type: 'string', nullable: true }) municipalityCode: string | null;
  @ApiProperty({ type: 'string', isArray: true }) tags: string[];
  @ApiProperty({ type: OwnerDto, nullable: true }) owner: OwnerDto | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) lastMetOn: string | null;
  @ApiProperty({ format: 'date-time' }) updatedAt: Date;
  @ApiProperty() version: number;
}

export class CompanyPageDto extends pageOf(CompanyRowDto) {}

class IndexedCompanyDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty({ type: 'string', nullable: true }) businessId: string | null;
  @ApiProperty({ type: 'string', isArray: true, description: 'Earlier, parallel and auxiliary names.' })
  otherNames: string[];
  @ApiProperty({ type: 'string', nullable: true }) postalCode: string | null;
  @ApiProperty({ type: 'string', nullable: true }) postOffice: string | null;
}

/** Whole, not a page. */
export class CompanyNameIndexDto {
  @ApiProperty({ type: IndexedCompanyDto, isArray: true }) items: IndexedCompanyDto[];
}

class CompanyNameDto {
  @ApiProperty() name: string;
  @ApiProperty({ enum: ['main', 'parallel', 'auxiliary'] }) kind: 'main' | 'parallel' | 'auxiliary';
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) validFrom: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) validTo: string | null;
  @ApiProperty({ enum: ['register', 'own'] }) source: 'register' | 'own';
}

class RegisterFactsDto {
  @ApiProperty() name: string;
  @ApiProperty({ type: 'string', nullable: true }) companyForm: string | null;
  @ApiProperty({ type: 'string', nullable: true }) industryCode: string | null;
  @ApiProperty({ type: 'string', nullable: true }) industryScheme: string | null;
  @ApiProperty({ type: 'string', nullable: true }) situation: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) registeredOn: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) endedOn: string | null;
  @ApiProperty({ type: 'string', nullable: true }) website: string | null;
  @ApiProperty() inVatRegister: boolean;
  @ApiProperty() inPrepaymentRegister: boolean;
  @ApiProperty({ description: 'Pays wages to two or more; not a head count.' }) inEmployerRegister: boolean;
  @ApiProperty({ type: 'string', nullable: true }) visitingAddress: string | null;
  @ApiProperty({ type: 'string', nullable: true }) postalAddress: string | null;
  @ApiProperty({ format: 'date-time' }) fetchedAt: Date;
}

/** A company with everything its page's head shows. */
export class CompanyDto extends CompanyRowDto {
  @ApiProperty({ type: 'string', nullable: true }) companyForm: string | null;
  @ApiProperty({ enum: industrySchemes, nullable: true }) industryScheme: IndustryScheme | null;
  @ApiProperty({ type: 'string', nullable: true }) streetAddress: string | null;
  @ApiProperty({ type: 'string', nullable: true }) website: string | null;
  @ApiProperty({ type: 'string', nullable: true }) email: string | null;
  @ApiProperty({ type: 'string', nullable: true }) phone: string | null;
  @ApiProperty({ type: 'string', nullable: true }) notes: string | null;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true }) ownerId: string | null;
  @ApiProperty({ format: 'date-time' }) createdAt: Date;
  @ApiProperty({ type: CompanyNameDto, isArray: true }) names: CompanyNameDto[];
  @ApiProperty({
    type: RegisterFactsDto,
    nullable: true,
    description: 'What the national register says, beside the own fields.',
  })
  register: RegisterFactsDto | null;
}
