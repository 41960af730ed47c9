import {
  companyRelationships,
  eventKinds,
  groupAudiences,
  languages,
  partnerSectors,
  recipientLeftOutReasons,
  sizeClasses,
  type CompanyRelationship,
  type EventKind,
  type GroupAudience,
  type Language,
  type PartnerSector,
  type RecipientGroup,
  type RecipientLeftOutReason,
  type SizeClass,
} from '@elinvoima/contracts';
import type { MatchingRecipients } from '@elinvoima/domain/recipients';
import { ApiProperty } from '@nestjs/swagger';
import { Day, Flag, Id, Ids, ManyOf, Nested, OneOf, Text, Texts, Whole } from '../http/fields.js';
import { pageOf } from '../http/page.dto.js';

/** A group to write to, as it comes in and goes out. What is left out does not narrow. */
export class RecipientGroupDto implements RecipientGroup {
  @ManyOf(groupAudiences, { description: 'Whose people; with none, only those in `added`.' }) audience: GroupAudience[];
  @Texts({ most: 5, items: 50, optional: true, description: 'TOL codes or their beginnings.' }) industries?: string[];
  @ManyOf(sizeClasses, { optional: true }) sizeClasses?: SizeClass[];
  @Texts({ most: 10, items: 100, optional: true }) postalCodes?: string[];
  @Texts({ most: 100, items: 50, optional: true }) tags?: string[];
  @ManyOf(companyRelationships, { optional: true }) relationships?: CompanyRelationship[];
  @Id({ optional: true }) ownerId?: string;
  @Day({ optional: true, description: 'The company was met on this day or later.' }) metSince?: string;
  @Day({ optional: true, description: 'The company has not been met since this day, or never.' }) notMetSince?: string;
  @Flag({ optional: true }) neverMet?: boolean;
  @Flag({ optional: true, description: 'The company’s own address too, where none of its people has one.' })
  companyAddresses?: boolean;
  @Text({ most: 200, optional: true, description: 'Part of what the person is in the company.' }) roleTitle?: string;
  @OneOf(languages, { optional: true }) language?: Language;
  @ManyOf(eventKinds, { optional: true, description: 'The person or the company came to an event of these kinds.' })
  attendedKinds?: EventKind[];
  @Text({ most: 200, optional: true, description: 'Part of the theme of an event that they came to.' })
  attendedTheme?: string;
  @Flag({ optional: true }) neverAttended?: boolean;
  @ManyOf(partnerSectors, { optional: true }) partnerSectors?: PartnerSector[];
  @Ids({ most: 5000, optional: true, description: 'Contacts besides those found.' }) added?: string[];
  @Ids({ most: 5000, optional: true, description: 'Ids of rows that are found and not meant.' }) removed?: string[];
}

export class GroupPreviewInputDto {
  @Nested(() => RecipientGroupDto) group: RecipientGroupDto;
  @Whole({ least: 1, most: 200, optional: true, description: 'Rows a page; 50 unless told.' }) limit: number = 50;
  @Text({ most: 500, optional: true, description: 'The `nextCursor` of the page before.' }) cursor?: string;
}

export class LeftOutCountDto {
  @ApiProperty({ enum: recipientLeftOutReasons }) reason: RecipientLeftOutReason;
  @ApiProperty({ type: 'integer' }) count: number;
}

export class GroupRowDto {
  @ApiProperty({ format: 'uuid', description: 'The contact’s, company’s or partner’s id.' }) id: string;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true }) contactId: string | null;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true }) companyId: string | null;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true }) partnerId: string | null;
  @ApiProperty() name: string;
  @ApiProperty({ type: 'string', nullable: true }) organisation: string | null;
  @ApiProperty({ type: 'string', nullable: true }) email: string | null;
  @ApiProperty({ enum: languages }) language: Language;
  @ApiProperty({ enum: recipientLeftOutReasons, nullable: true, description: 'Why no mail goes; null when it does.' })
  leftOut: RecipientLeftOutReason | null;
}

/** The whole group in numbers, and one page of its people by name. */
export class GroupPreviewDto extends pageOf(GroupRowDto) {
  @ApiProperty({ description: 'The group in words.' }) sentence: string;
  @ApiProperty({ type: 'integer', description: 'How many get the mail.' }) eligible: number;
  @ApiProperty({ type: LeftOutCountDto, isArray: true }) leftOut: LeftOutCountDto[];
  @ApiProperty({ enum: languages, isArray: true, description: 'Languages of those who get it.' })
  languages: Language[];
}

export const leftOutList = ({ leftOutCounts }: Pick<MatchingRecipients, 'leftOutCounts'>): LeftOutCountDto[] =>
  recipientLeftOutReasons
    .map((reason) => ({ reason, count: leftOutCounts[reason] ?? 0 }))
    .filter(({ count }) => count > 0);
