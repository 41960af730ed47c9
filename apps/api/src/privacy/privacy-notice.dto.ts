import {
  languages,
  longestNoticePart,
  privacyNoticeParts,
  type Language,
  type PrivacyNoticePart,
} from '@elinvoima/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { Email, NestedList, OneOf, Text } from '../http/fields.js';

const line = { most: 300, optional: true, nullable: true } as const;

class NoticeTextInputDto {
  @OneOf(privacyNoticeParts) part: PrivacyNoticePart;
  @OneOf(languages) language: Language;
  @Text({ most: longestNoticePart, description: 'An empty line begins a new paragraph.' }) text: string;
}

export class PrivacyNoticePatchDto {
  @Text(line) address?: string | null;
  @Email({ optional: true, nullable: true }) email?: string | null;
  @Text(line) phone?: string | null;
  @Text(line) officerName?: string | null;
  @Email({ optional: true, nullable: true }) officerEmail?: string | null;
  @Text(line) officerPhone?: string | null;
  @NestedList(() => NoticeTextInputDto, {
    optional: true,
    most: privacyNoticeParts.length * languages.length,
    description: 'All of them: a part that is left out says what ships.',
  })
  texts?: NoticeTextInputDto[];
}

class NoticeTextDto {
  @ApiProperty({ enum: privacyNoticeParts }) part: PrivacyNoticePart;
  @ApiProperty({ enum: languages }) language: Language;
  @ApiProperty() text: string;
}

class NoticeVersionDto {
  @ApiProperty() version: number;
  @ApiProperty({ format: 'date-time' }) publishedAt: Date;
  @ApiProperty({ type: 'string', nullable: true }) publishedBy: string | null;
}

export class PrivacyNoticeDto {
  @ApiProperty({ description: '0 until something is published.' }) version: number;
  @ApiProperty({ type: 'string', nullable: true }) address: string | null;
  @ApiProperty({ type: 'string', nullable: true }) email: string | null;
  @ApiProperty({ type: 'string', nullable: true }) phone: string | null;
  @ApiProperty({ type: 'string', nullable: true }) officerName: string | null;
  @ApiProperty({ type: 'string', nullable: true }) officerEmail: string | null;
  @ApiProperty({ type: 'string', nullable: true }) officerPhone: string | null;
  @ApiProperty({ type: NoticeTextDto, isArray: true }) texts: NoticeTextDto[];
  @ApiProperty({ type: NoticeTextDto, isArray: true, description: 'What stands where nothing is written.' })
  ready: NoticeTextDto[];
  @ApiProperty({ type: NoticeVersionDto, isArray: true }) versions: NoticeVersionDto[];
}
