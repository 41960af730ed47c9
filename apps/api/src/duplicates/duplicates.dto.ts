import {
  companyDuplicateReasons,
  companyKinds,
  companyStatuses,
  contactDuplicateReasons,
  duplicateConfidences,
  duplicateKinds,
  sharedKeyReasons,
  type CompanyDuplicateReason,
  type CompanyKind,
  type CompanyStatus,
  type ContactDuplicateReason,
  type DuplicateConfidence,
  type DuplicateKind,
  type SharedKeyReason,
} from '@elinvoima/contracts';
import type { DuplicateListState } from '@elinvoima/domain/duplicates';
import { ApiProperty } from '@nestjs/swagger';
import { Id, OneOf, QueryIds, Text } from '../http/fields.js';
import { NamedDto } from '../http/named.dto.js';
import { PageQuery, pageOf } from '../http/page.dto.js';

export class DuplicatesQuery extends PageQuery {
  @OneOf(['open', 'not_duplicate'], { optional: true, description: '`open` unless told.' })
  state: DuplicateListState = 'open';
  @OneOf(duplicateConfidences, { optional: true }) confidence?: DuplicateConfidence;
}

class PairDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: duplicateConfidences }) confidence: DuplicateConfidence;
  @ApiProperty({ format: 'date-time' }) foundAt: Date;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'When it was said to be two.' })
  decidedAt: Date | null;
  @ApiProperty({ type: 'string', nullable: true }) decidedBy: string | null;
}

export class ComparedCompanyDto extends NamedDto {
  @ApiProperty({ type: 'string', isArray: true, description: 'Earlier, parallel and auxiliary names.' })
  otherNames: string[];
  @ApiProperty({ type: 'string', nullable: true }) businessId: string | null;
  @ApiProperty({ enum: companyKinds }) kind: CompanyKind;
  @ApiProperty({ enum: companyStatuses }) status: CompanyStatus;
  @ApiProperty({ type: 'string', nullable: true }) streetAddress: string | null;
  @ApiProperty({ type: 'string', nullable: true }) postalCode: string | null;
  @ApiProperty({ type: 'string', nullable: true }) postOffice: string | null;
  @ApiProperty({ type: 'string', nullable: true }) email: string | null;
  @ApiProperty({ type: 'string', nullable: true }) phone: string | null;
  @ApiProperty({ type: 'string', nullable: true }) website: string | null;
  @ApiProperty({ type: 'string', format: 'date-time' }) createdAt: string;
}

class CompanyPairDto extends PairDto {
  @ApiProperty({ enum: companyDuplicateReasons, isArray: true }) reasons: CompanyDuplicateReason[];
  @ApiProperty({ type: ComparedCompanyDto, description: 'The older record.' }) first: ComparedCompanyDto;
  @ApiProperty({ type: ComparedCompanyDto }) second: ComparedCompanyDto;
}

export class CompanyPairPageDto extends pageOf(CompanyPairDto) {}

class RoleOfContactDto extends NamedDto {
  @ApiProperty({ type: 'string', nullable: true }) title: string | null;
}

export class ComparedContactDto extends NamedDto {
  @ApiProperty({ type: 'string', nullable: true }) email: string | null;
  @ApiProperty({ type: 'string', nullable: true }) phone: string | null;
  @ApiProperty({ type: RoleOfContactDto, isArray: true }) companies: RoleOfContactDto[];
  @ApiProperty({ type: 'string', format: 'date-time' }) createdAt: string;
}

class ContactPairDto extends PairDto {
  @ApiProperty({ enum: contactDuplicateReasons, isArray: true }) reasons: ContactDuplicateReason[];
  @ApiProperty({ type: ComparedContactDto, description: 'The older record.' }) first: ComparedContactDto;
  @ApiProperty({ type: ComparedContactDto }) second: ComparedContactDto;
}

export class ContactPairPageDto extends pageOf(ContactPairDto) {}

class SharedKeyDto {
  @ApiProperty({ enum: duplicateKinds }) kind: DuplicateKind;
  @ApiProperty({ enum: sharedKeyReasons }) reason: SharedKeyReason;
  @ApiProperty() key: string;
  @ApiProperty({ type: 'integer', description: 'How many records have it.' }) records: number;
}

class DuplicateSearchDto {
  @ApiProperty({ format: 'date-time' }) searchedAt: Date;
  @ApiProperty({ type: 'integer', description: 'Companies compared.' }) companies: number;
  @ApiProperty({ type: 'integer', description: 'Contacts compared.' }) contacts: number;
  @ApiProperty({ type: SharedKeyDto, isArray: true, description: 'What too many share to tell anything, at most 200.' })
  sharedKeys: SharedKeyDto[];
}

export class NewestDuplicateSearchDto {
  @ApiProperty({ type: DuplicateSearchDto, nullable: true, description: 'Null before the first.' })
  search: DuplicateSearchDto | null;
}

class DuplicateOfCompanyDto extends NamedDto {
  @ApiProperty({ format: 'uuid' }) pairId: string;
  @ApiProperty({ enum: duplicateConfidences }) confidence: DuplicateConfidence;
  @ApiProperty({ enum: companyDuplicateReasons, isArray: true }) reasons: CompanyDuplicateReason[];
}

export class DuplicatesOfCompanyDto {
  @ApiProperty({ type: DuplicateOfCompanyDto, isArray: true }) items: DuplicateOfCompanyDto[];
}

class DuplicateOfContactDto extends NamedDto {
  @ApiProperty({ format: 'uuid' }) pairId: string;
  @ApiProperty({ enum: duplicateConfidences }) confidence: DuplicateConfidence;
  @ApiProperty({ enum: contactDuplicateReasons, isArray: true }) reasons: ContactDuplicateReason[];
}

export class DuplicatesOfContactDto {
  @ApiProperty({ type: DuplicateOfContactDto, isArray: true }) items: DuplicateOfContactDto[];
}

/** What is being typed: half-written values are no errors here. */
export class AlikeCompaniesQuery {
  @Text({ most: 300, optional: true }) name?: string;
  @Text({ most: 20, optional: true }) businessId?: string;
  @Text({ most: 254, optional: true }) email?: string;
  @Text({ most: 50, optional: true }) phone?: string;
  @Text({ most: 300, optional: true }) website?: string;
  @Text({ most: 10, optional: true }) postalCode?: string;
  @Id({ optional: true, description: 'The record that is being edited.' }) exceptId?: string;
}

class AlikeCompanyDto extends NamedDto {
  @ApiProperty({ type: 'string', nullable: true }) businessId: string | null;
  @ApiProperty({ type: 'string', nullable: true }) postOffice: string | null;
  @ApiProperty({ enum: duplicateConfidences }) confidence: DuplicateConfidence;
  @ApiProperty({ enum: companyDuplicateReasons, isArray: true }) reasons: CompanyDuplicateReason[];
}

export class AlikeCompaniesDto {
  @ApiProperty({ type: AlikeCompanyDto, isArray: true, description: 'At most three, the likeliest first.' })
  items: AlikeCompanyDto[];
}

export class AlikeContactsQuery {
  @Text({ most: 200, optional: true }) firstName?: string;
  @Text({ most: 200, optional: true }) lastName?: string;
  @Text({ most: 254, optional: true }) email?: string;
  @Text({ most: 50, optional: true }) phone?: string;
  @QueryIds({ most: 50, optional: true }) companyIds?: string[];
  @Id({ optional: true, description: 'The record that is being edited.' }) exceptId?: string;
}

class AlikeContactDto extends NamedDto {
  @ApiProperty({ type: 'string', nullable: true, description: 'The company they are named in first.' })
  company: string | null;
  @ApiProperty({ enum: duplicateConfidences }) confidence: DuplicateConfidence;
  @ApiProperty({ enum: contactDuplicateReasons, isArray: true }) reasons: ContactDuplicateReason[];
}

export class AlikeContactsDto {
  @ApiProperty({ type: AlikeContactDto, isArray: true, description: 'At most three, the likeliest first.' })
  items: AlikeContactDto[];
}
