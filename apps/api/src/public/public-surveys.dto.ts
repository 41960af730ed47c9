import { languages, type Language, type SurveyDefinition } from '@elinvoima/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { Id, JsonObject, OneOf, Text, Whole } from '../http/fields.js';
import { LocalTextDto, SurveyDefinitionDto } from '../surveys/surveys.dto.js';

export class SubmissionDto {
  @Id({ description: 'Made by the sender; the same one again is the same answer.' }) submissionId: string;
  @Whole({ least: 1, most: 1_000_000, description: 'The version of the questionnaire that is answered.' })
  version: number;
  @OneOf(languages) language: Language;
  @JsonObject({
    description: 'By question key: a number of a scale, a code or text, or a list of codes.',
    example: { recommend: 9, improve: 'Nopeampi vastaus' },
  })
  answers: Record<string, unknown>;
  @Text({ most: 100, optional: true, description: 'Of an open link: the stamp that came with the questionnaire.' })
  stamp?: string;
}

export class PublicSurveyDto {
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({
    enum: languages,
    nullable: true,
    description: 'What the invitee is written to in; null of an open link.',
  })
  language: Language | null;
  @ApiProperty({ enum: languages, isArray: true }) languages: Language[];
  @ApiProperty({ type: LocalTextDto }) municipality: LocalTextDto;
  @ApiProperty({ format: 'date-time' }) closesAt: Date;
  @ApiProperty({ type: SurveyDefinitionDto }) definition: SurveyDefinition;
  @ApiProperty({ type: 'string', nullable: true, description: 'Of an open link: to be sent back with one answer.' })
  stamp: string | null;
}

export class SubmittedDto {
  @ApiProperty({ format: 'uuid' }) submissionId: string;
  @ApiProperty({ enum: ['answered'] }) state: 'answered';
  @ApiProperty({ type: LocalTextDto }) thanks: LocalTextDto;
}
