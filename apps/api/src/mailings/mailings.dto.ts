import {
  languages,
  mailingKinds,
  mailingRecipientStates,
  mailingStates,
  recipientLeftOutReasons,
  type Language,
  type LetterTexts,
  type MailingKind,
  type MailingRecipientState,
  type MailingState,
  type RecipientLeftOutReason,
} from '@elinvoima/contracts';
import { ApiProperty, PartialType } from '@nestjs/swagger';
import { Flag, Id, Instant, ManyOf, Nested, OneOf, Pattern, QueryFlag, Text, Whole } from '../http/fields.js';
import { NamedDto } from '../http/named.dto.js';
import { PageQuery, pageOf } from '../http/page.dto.js';
import { LeftOutCountDto, RecipientGroupDto } from '../recipients/recipient-group.dto.js';

export class MailingsQuery extends PageQuery {
  @Text({ most: 200, optional: true, description: 'Part of a subject.' }) q?: string;
  @OneOf(mailingKinds, { optional: true }) kind?: MailingKind;
  @OneOf(mailingStates, { optional: true }) state?: MailingState;
  @Id({ optional: true, description: 'Those that tell of the event.' }) eventId?: string;
  @QueryFlag({ description: 'Those put away; else those at hand.' }) archived?: boolean;
}

/** One line: a subject with a line break would be a header of its own. */
const oneLine = /^[^\p{Cc}]*$/u;

export class LetterSubjectDto implements LetterTexts {
  @Pattern(oneLine, { most: 200, optional: true }) fi?: string;
  @Pattern(oneLine, { most: 200, optional: true }) sv?: string;
  @Pattern(oneLine, { most: 200, optional: true }) en?: string;
}

export class LetterTextDto implements LetterTexts {
  @Text({ most: 20_000, optional: true }) fi?: string;
  @Text({ most: 20_000, optional: true }) sv?: string;
  @Text({ most: 20_000, optional: true }) en?: string;
}

export class MailingInputDto {
  @OneOf(mailingKinds, { optional: true, description: '`news` unless told.' }) kind?: MailingKind;
  @Nested(() => LetterSubjectDto, { optional: true, description: 'In each language; replaces all of them.' })
  subject?: LetterSubjectDto;
  @Nested(() => LetterTextDto, { optional: true, description: 'In each language; replaces all of them.' })
  text?: LetterTextDto;
  @Nested(() => RecipientGroupDto, { optional: true }) group?: RecipientGroupDto;
  @Id({ optional: true, nullable: true, description: 'The event that it tells of.' }) eventId?: string | null;
  @Whole({ least: 1, most: 600, optional: true, description: '60 unless told.' }) perMinute?: number;
}

export class MailingPatchDto extends PartialType(MailingInputDto) {
  @Flag({ optional: true, description: 'Put away from the list; the only change to what has been sent.' })
  archived?: boolean;
}

export class MailingTestDto {
  @OneOf(languages, { optional: true, description: 'One’s own unless told.' }) language?: Language;
}

export class MailingTestSentDto {
  @ApiProperty({ description: 'The address of the one who asked.' }) to: string;
}

export class SendMailingDto {
  @Instant({ optional: true, description: 'Now unless told.' }) at?: string;
  @Whole({ least: 1, most: 600, optional: true }) perMinute?: number;
}

export class ResendMailingDto {
  @ManyOf(['uncertain', 'failed'], { description: 'Which ones. Those of `uncertain` may get it twice.' })
  states: ('uncertain' | 'failed')[];
}

class MailingCountsDto {
  @ApiProperty({ type: 'integer' }) queued: number;
  @ApiProperty({ type: 'integer' }) sent: number;
  @ApiProperty({ type: 'integer' }) bounced: number;
  @ApiProperty({ type: 'integer' }) failed: number;
  @ApiProperty({ type: 'integer' }) uncertain: number;
  @ApiProperty({ type: 'integer' }) cancelled: number;
  @ApiProperty({ type: 'integer', description: 'Who stopped the mails by the link of this one.' }) unsubscribed: number;
}

export class MailingRowDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: mailingKinds }) kind: MailingKind;
  @ApiProperty({ type: LetterSubjectDto }) subject: LetterTexts;
  @ApiProperty({ enum: mailingStates }) state: MailingState;
  @ApiProperty({ type: NamedDto, nullable: true }) event: NamedDto | null;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true }) sendAt: Date | null;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true }) startedAt: Date | null;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true }) finishedAt: Date | null;
  @ApiProperty({ type: 'integer', description: 'How many mailboxes it goes to once sent: the number told.' })
  size: number;
  @ApiProperty({ type: MailingCountsDto }) counts: MailingCountsDto;
  @ApiProperty() archived: boolean;
  @ApiProperty({ type: NamedDto, nullable: true }) createdBy: NamedDto | null;
  @ApiProperty({ format: 'date-time' }) updatedAt: Date;
  @ApiProperty() version: number;
}

export class MailingPageDto extends pageOf(MailingRowDto) {}

class MailingLanguageDto {
  @ApiProperty({ enum: languages }) language: Language;
  @ApiProperty({ type: 'integer' }) count: number;
}

export class MailingDto extends MailingRowDto {
  @ApiProperty({ type: LetterTextDto }) text: LetterTexts;
  @ApiProperty({ enum: languages, isArray: true, description: 'In which it has been written whole.' })
  written: Language[];
  @ApiProperty({ type: RecipientGroupDto }) group: RecipientGroupDto;
  @ApiProperty({ description: 'The group in words.' }) groupSentence: string;
  @ApiProperty({ type: 'integer' }) perMinute: number;
  @ApiProperty({ type: LeftOutCountDto, isArray: true, description: 'Who was left out when it was sent.' })
  leftOut: LeftOutCountDto[];
  @ApiProperty({ type: MailingLanguageDto, isArray: true, description: 'How many get it in each language.' })
  languageCounts: MailingLanguageDto[];
  @ApiProperty({ format: 'date-time' }) createdAt: Date;
}

/** The letter around the written text, which stands as `{text}`. */
export class LetterFramesDto {
  @ApiProperty() fi: string;
  @ApiProperty() sv: string;
  @ApiProperty() en: string;
}

export class MailingRecipientsQuery extends PageQuery {
  @OneOf(mailingRecipientStates, { optional: true }) state?: MailingRecipientState;
}

export class MailingRecipientDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty({ type: 'string', nullable: true }) organisation: string | null;
  @ApiProperty() email: string;
  @ApiProperty({ enum: languages }) language: Language;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true }) contactId: string | null;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true }) companyId: string | null;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true }) partnerId: string | null;
  @ApiProperty({ enum: mailingRecipientStates }) state: MailingRecipientState;
  @ApiProperty({ enum: recipientLeftOutReasons, nullable: true, description: 'Why it was not sent in the end.' })
  reason: RecipientLeftOutReason | null;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true }) sentAt: Date | null;
  @ApiProperty() unsubscribed: boolean;
}

export class MailingRecipientPageDto extends pageOf(MailingRecipientDto) {}
