import {
  languages,
  mailingConsents,
  sourceKinds,
  type Language,
  type MailingConsent,
  type SourceKind,
} from '@elinvoima/contracts';
import { ApiProperty, PartialType } from '@nestjs/swagger';
import { Day, Email, Id, NestedList, OneOf, Text, QueryFlag, QueryManyOf } from '../http/fields.js';
import { PageQuery, pageOf } from '../http/page.dto.js';

export class ContactsQuery extends PageQuery {
  @Text({ most: 200, optional: true, description: 'Part of a name or e-mail address, or of a phone number.' })
  q?: string;
  @Id({ optional: true }) companyId?: string;
  @QueryManyOf(languages) language?: Language[];
  @QueryManyOf(mailingConsents) mailingConsent?: MailingConsent[];
  @QueryFlag({ description: 'An e-mail address is known; false for the others.' }) hasEmail?: boolean;
  @QueryFlag({ description: 'The use of their data is restricted; false for the others, whom alone pickers offer.' })
  restricted?: boolean;
}

class CompanyRoleInputDto {
  @Id() companyId: string;
  @Text({ most: 200, optional: true, nullable: true }) title?: string | null;
}

export class ContactInputDto {
  @Text({ most: 100 }) firstName: string;
  @Text({ most: 100 }) lastName: string;
  @Email({ optional: true, nullable: true }) email?: string | null;
  @Text({ most: 50, optional: true, nullable: true }) phone?: string | null;
  @OneOf(languages, { optional: true }) language?: Language;
  @Text({ most: 20_000, optional: true, nullable: true }) notes?: string | null;
  @OneOf(sourceKinds, {
    optional: true,
    nullable: true,
    description:
      'From whom these personal data came. A new contact’s are from the company when nothing is said; purpose and ground follow.',
  })
  sourceKind?: SourceKind | null;
  @Text({ most: 200, optional: true, nullable: true, description: 'More of where these personal data came from.' })
  source?: string | null;
  @OneOf(mailingConsents, {
    optional: true,
    description:
      'Whether news and invitations may be mailed. A private person’s consent is needed; anybody may refuse.',
  })
  mailingConsent?: MailingConsent;
  @Text({ most: 200, optional: true, nullable: true, description: 'Where it was agreed or refused.' })
  mailingConsentSource?: string | null;
  @Day({ optional: true, nullable: true }) mailingConsentOn?: string | null;
  @NestedList(() => CompanyRoleInputDto, {
    optional: true,
    most: 50,
    description: 'All roles; replaces the earlier ones.',
  })
  companies?: CompanyRoleInputDto[];
}

export class ContactPatchDto extends PartialType(ContactInputDto) {}

class CompanyRoleDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty({ type: 'string', nullable: true }) title: string | null;
}

export class ContactRowDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() firstName: string;
  @ApiProperty() lastName: string;
  @ApiProperty({ description: 'Both, as it is said.' }) name: string;
  @ApiProperty({ type: 'string', nullable: true }) email: string | null;
  @ApiProperty({ type: 'string', nullable: true }) phone: string | null;
  @ApiProperty({ enum: languages }) language: Language;
  @ApiProperty({ type: CompanyRoleDto, isArray: true }) companies: CompanyRoleDto[];
  @ApiProperty({ enum: mailingConsents }) mailingConsent: MailingConsent;
  @ApiProperty({
    type: 'string',
    format: 'date',
    nullable: true,
    description: 'Since when the use of the data is restricted.',
  })
  restrictedOn: string | null;
  @ApiProperty({ format: 'date-time' }) updatedAt: Date;
  @ApiProperty() version: number;
}

export class ContactPageDto extends pageOf(ContactRowDto) {}

export class ContactDto extends ContactRowDto {
  @ApiProperty({ type: 'string', nullable: true }) notes: string | null;
  @ApiProperty({ enum: sourceKinds, nullable: true }) sourceKind: SourceKind | null;
  @ApiProperty({ type: 'string', nullable: true }) source: string | null;
  @ApiProperty({ type: 'string', nullable: true }) mailingConsentSource: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) mailingConsentOn: string | null;
  @ApiProperty({ format: 'date-time' }) createdAt: Date;
}
