import { languages, type Language } from '@elinvoima/contracts';
import {
  commentReviewStates,
  commentStates,
  personalMarkKinds,
  type CommentReviewState,
  type CommentsState,
  type PersonalMarkKind,
} from '@elinvoima/domain/surveys';
import { ApiProperty } from '@nestjs/swagger';
import { Flag, Id, Ids, NestedList, OneOf, QueryFlag, Text, Texts, Whole } from '../../http/fields.js';
import { PageQuery, pageOf } from '../../http/page.dto.js';
import { LocalTextDto, SurveyNamedDto } from '../surveys.dto.js';

export class SurveyThemeInputDto {
  @Text({ most: 80 }) nameFi: string;
  @Text({ most: 80, optional: true, nullable: true, least: 1 }) nameSv?: string | null;
  @Text({ most: 80, optional: true, nullable: true, least: 1 }) nameEn?: string | null;
  @Texts({ most: 40, items: 60, optional: true, description: 'By which answers are taken to speak of it.' })
  words?: string[];
}

export class SurveyThemePatchDto {
  @Text({ most: 80, optional: true, least: 1 }) nameFi?: string;
  @Text({ most: 80, optional: true, nullable: true, least: 1 }) nameSv?: string | null;
  @Text({ most: 80, optional: true, nullable: true, least: 1 }) nameEn?: string | null;
  @Texts({ most: 40, items: 60, optional: true }) words?: string[];
  @Flag({ optional: true, description: 'Offered no more; what was tagged with it stays.' }) archived?: boolean;
}

export class SurveyThemeMergeDto {
  @Id({ description: 'The theme that its answers move under.' }) intoId: string;
}

export class SurveyThemeDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() nameFi: string;
  @ApiProperty({ type: 'string', nullable: true }) nameSv: string | null;
  @ApiProperty({ type: 'string', nullable: true }) nameEn: string | null;
  @ApiProperty({ type: 'string', isArray: true }) words: string[];
  @ApiProperty() archived: boolean;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true }) mergedIntoId: string | null;
  @ApiProperty() version: number;
}

export class SurveyThemesDto {
  @ApiProperty({ type: SurveyThemeDto, isArray: true }) items: SurveyThemeDto[];
}

export class SurveyCommentsQuery extends PageQuery {
  @Id({ optional: true, description: 'At most one of these filters at a time.' }) themeId?: string;
  @Text({ most: 100, optional: true }) questionKey?: string;
  @OneOf(commentReviewStates, { optional: true }) state?: CommentReviewState;
  @QueryFlag({ description: 'Without any theme.' }) untagged?: boolean;
  @QueryFlag({ description: 'Chosen as examples.' }) quoted?: boolean;
}

export class TextSpanDto {
  @Whole({ least: 0, most: 5000 }) from: number;
  @Whole({ least: 1, most: 5000, description: 'The first character that is not in it.' }) to: number;
}

export class SurveyCommentReviewDto {
  @Text({ most: 32, description: 'The `fingerprint` of the text that was looked at.' }) seen: string;
  @Ids({ most: 20, optional: true, description: 'Replaces the themes; left out they stay.' }) themeIds?: string[];
  @NestedList(() => TextSpanDto, { most: 100, description: 'Blackened for good. Empty: nothing in it need be.' })
  blacken: TextSpanDto[];
}

export class SurveyCommentQuoteDto {
  @Flag() quoted: boolean;
}

class SurveyCommentMarkDto {
  @ApiProperty({ type: 'integer' }) from: number;
  @ApiProperty({ type: 'integer' }) to: number;
  @ApiProperty({ enum: personalMarkKinds }) kind: PersonalMarkKind;
}

class SurveyThemeSuggestionDto {
  @ApiProperty({ format: 'uuid' }) themeId: string;
  @ApiProperty({ type: 'string', isArray: true, description: 'The words of the answer that led to it.' })
  because: string[];
}

export class SurveyCommentDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() questionKey: string;
  @ApiProperty({ type: LocalTextDto, nullable: true }) question: LocalTextDto | null;
  @ApiProperty() text: string;
  @ApiProperty({ enum: languages }) language: Language;
  @ApiProperty({ example: '2026-Q4', description: 'Never the day.' }) quarter: string;
  @ApiProperty({ enum: commentReviewStates, description: '`new`: nobody has looked it through for names.' })
  state: CommentReviewState;
  @ApiProperty({ description: 'Chosen to be told as an example.' }) quoted: boolean;
  @ApiProperty() fingerprint: string;
  @ApiProperty({ type: 'string', isArray: true }) themeIds: string[];
  @ApiProperty({ type: SurveyCommentMarkDto, isArray: true, description: 'What may tell of a person.' })
  marks: SurveyCommentMarkDto[];
  @ApiProperty({ type: SurveyThemeSuggestionDto, isArray: true }) suggestions: SurveyThemeSuggestionDto[];
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, description: 'Of named surveys only.' })
  responseId: string | null;
  @ApiProperty({ type: SurveyNamedDto, nullable: true, description: 'Of named surveys only.' })
  company: SurveyNamedDto | null;
  @ApiProperty({ type: SurveyNamedDto, nullable: true }) contact: SurveyNamedDto | null;
  @ApiProperty() wantsContact: boolean;
}

export class SurveyCommentPageDto extends pageOf(SurveyCommentDto) {}

class SurveyCommentCountsDto {
  @ApiProperty({ type: 'integer' }) all: number;
  @ApiProperty({ type: 'integer' }) new: number;
  @ApiProperty({ type: 'integer' }) untagged: number;
  @ApiProperty({ type: 'integer' }) quoted: number;
}

class SurveyCommentMinimumDto {
  @ApiProperty({ type: 'integer' }) answers: number;
  @ApiProperty({ type: 'integer' }) companies: number;
}

class SurveyOpenQuestionDto {
  @ApiProperty() key: string;
  @ApiProperty({ type: LocalTextDto }) text: LocalTextDto;
}

export class SurveyCommentsSummaryDto {
  @ApiProperty({ type: SurveyNamedDto }) wave: SurveyNamedDto;
  @ApiProperty({ type: SurveyNamedDto }) survey: SurveyNamedDto;
  @ApiProperty() anonymous: boolean;
  @ApiProperty({ enum: commentStates, description: 'Of anonymous waves: read when closed, and of enough answers.' })
  state: CommentsState;
  @ApiProperty({ format: 'date-time' }) closesAt: Date;
  @ApiProperty({ type: SurveyCommentMinimumDto }) minimum: SurveyCommentMinimumDto;
  @ApiProperty({ type: SurveyOpenQuestionDto, isArray: true }) questions: SurveyOpenQuestionDto[];
  @ApiProperty({ type: SurveyCommentCountsDto, nullable: true }) counts: SurveyCommentCountsDto | null;
  @ApiProperty({ type: 'integer', description: 'Not shown to the reader, who handled the cases they followed.' })
  withheldFromReader: number;
}

class SurveyThemeCountDto {
  @ApiProperty({ format: 'uuid' }) themeId: string;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Null: too few to tell.' }) count: number | null;
}

class SurveyWaveThemesDto {
  @ApiProperty({ type: SurveyNamedDto }) wave: SurveyNamedDto;
  @ApiProperty({ format: 'date-time' }) opensAt: Date;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Answers with words in them.' }) commented:
    number | null;
  @ApiProperty({ type: SurveyThemeCountDto, isArray: true }) themes: SurveyThemeCountDto[];
}

export class SurveyThemeCountsDto {
  @ApiProperty({ type: SurveyWaveThemesDto, isArray: true }) items: SurveyWaveThemesDto[];
}
