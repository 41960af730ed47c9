import {
  dataForms,
  languages,
  legalBases,
  ownPeriods,
  periodStates,
  privacyNoticeParts,
  processingActivities,
  processorKinds,
  recordConfirmations,
  retentionClasses,
  safeguards,
  type DataForm,
  type Language,
  type LegalBasis,
  type OwnPeriod,
  type PeriodState,
  type PrivacyNoticePart,
  type ProcessingActivity,
  type ProcessorKind,
  type RecordConfirmation,
  type RetentionClass,
  type Safeguard,
} from '@elinvoima/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { OneOf } from '../http/fields.js';

export class ProcessingRecordQuery {
  @OneOf(languages, { optional: true, description: 'The language of the record; else the reader’s own.' })
  language?: Language;
}

class RecordContactsDto {
  @ApiProperty({ type: 'string', nullable: true }) address: string | null;
  @ApiProperty({ type: 'string', nullable: true }) email: string | null;
  @ApiProperty({ type: 'string', nullable: true }) phone: string | null;
  @ApiProperty({ type: 'string', nullable: true }) officerName: string | null;
  @ApiProperty({ type: 'string', nullable: true }) officerEmail: string | null;
  @ApiProperty({ type: 'string', nullable: true }) officerPhone: string | null;
}

class RecordConfirmationDto {
  @ApiProperty({ enum: recordConfirmations }) key: RecordConfirmation;
  @ApiProperty() text: string;
}

class RecordPeriodDto {
  @ApiProperty({
    enum: [...retentionClasses, ...ownPeriods],
    description: 'A class with a retention rule, or a time limit that the program keeps by itself.',
  })
  key: RetentionClass | OwnPeriod;
  @ApiProperty() name: string;
  @ApiProperty({ description: 'How long and from when, in words.' }) kept: string;
  @ApiProperty({ type: 'string', nullable: true }) afterwards: string | null;
  @ApiProperty({ enum: periodStates }) state: PeriodState;
  @ApiProperty() stateName: string;
  @ApiProperty({ type: 'string', nullable: true }) taskClass: string | null;
  @ApiProperty({ type: 'string', nullable: true }) ground: string | null;
}

class RecordDataDto {
  @ApiProperty({ description: 'The table as it is called in the full export.' }) table: string;
  @ApiProperty() name: string;
  @ApiProperty({
    enum: dataForms,
    description:
      'The person’s own, words in which somebody may be named, ids and hashes, or copies for taking a change back.',
  })
  form: DataForm;
  @ApiProperty({ type: 'string', isArray: true, description: 'Which facts of a person it holds.' })
  fields: readonly string[];
}

class RecordActivityDto {
  @ApiProperty({ enum: processingActivities }) key: ProcessingActivity;
  @ApiProperty() name: string;
  @ApiProperty() purpose: string;
  @ApiProperty({ enum: legalBases }) basis: LegalBasis;
  @ApiProperty() basisName: string;
  @ApiProperty() law: string;
  @ApiProperty({ type: 'string', isArray: true, description: 'Categories of data subjects.' })
  people: readonly string[];
  @ApiProperty({ type: RecordDataDto, isArray: true }) data: readonly RecordDataDto[];
  @ApiProperty({ type: 'string', isArray: true }) sources: readonly string[];
  @ApiProperty({ type: 'string', isArray: true }) recipients: readonly string[];
  @ApiProperty({ type: RecordPeriodDto, isArray: true }) periods: readonly RecordPeriodDto[];
}

class RecordProcessorDto {
  @ApiProperty({ enum: processorKinds }) kind: ProcessorKind;
  @ApiProperty() name: string;
  @ApiProperty({ description: 'The host that the settings name; never a user, a path or a key.' }) host: string;
}

class RecordSafeguardDto {
  @ApiProperty({ enum: safeguards }) key: Safeguard;
  @ApiProperty() text: string;
}

class RecordOwnWordsDto {
  @ApiProperty({ enum: privacyNoticeParts }) part: PrivacyNoticePart;
  @ApiProperty() name: string;
  @ApiProperty({ type: 'string', isArray: true }) paragraphs: readonly string[];
}

export class ProcessingRecordDto {
  @ApiProperty({ enum: languages }) language: Language;
  @ApiProperty({ format: 'date' }) madeOn: string;
  @ApiProperty() municipality: string;
  @ApiProperty({ example: '082' }) municipalityCode: string;
  @ApiProperty({ type: RecordContactsDto }) contacts: RecordContactsDto;
  @ApiProperty({ description: 'Of the published privacy notice; 0 until there is one.' }) noticeVersion: number;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) noticePublishedOn: string | null;
  @ApiProperty({
    type: RecordConfirmationDto,
    isArray: true,
    description: 'What the municipality has to say, decide or check; until then the record is a draft.',
  })
  toConfirm: readonly RecordConfirmationDto[];
  @ApiProperty({ type: RecordActivityDto, isArray: true }) activities: readonly RecordActivityDto[];
  @ApiProperty({ type: 'string', isArray: true }) recipients: readonly string[];
  @ApiProperty({ type: RecordProcessorDto, isArray: true }) processors: readonly RecordProcessorDto[];
  @ApiProperty() transfers: string;
  @ApiProperty({ type: RecordPeriodDto, isArray: true }) periods: readonly RecordPeriodDto[];
  @ApiProperty({ type: RecordSafeguardDto, isArray: true }) safeguards: readonly RecordSafeguardDto[];
  @ApiProperty() automation: string;
  @ApiProperty({ type: 'string', isArray: true }) rights: readonly string[];
  @ApiProperty({ type: RecordOwnWordsDto, isArray: true, description: 'What the notice says in its own words.' })
  ownWords: readonly RecordOwnWordsDto[];
}
